/** The reader's view as a query string and back. A link is a promise: unknown parts are dropped with a note. */
import * as v from 'valibot'
import type { AtlasIndex } from '../records/atlas-index.ts'
import { areaText, parseArea } from '../places/area.ts'
import { isDay, type Day } from '../../model/partial-date.ts'
import type { Area, AreaProblem } from '../../model/area.ts'
import { PlaceId, type LinkedCityId } from '../../model/ids.ts'
import {
  noFilters,
  openingView,
  rowKinds,
  stationSorts,
  type Camera,
  type DateRange,
  type Filters,
  type Labels,
  type Projection,
  type RowKind,
  type Selection,
  type StationSort,
  type Theme,
  type View,
} from '../../model/view.ts'

/** One part of a query that was not understood, and is left out. */
export type Ignored = {
  readonly parameter: string
  readonly value: string
  /** What is wrong with an area. */
  readonly problem?: AreaProblem
}
export type ParsedLink = { readonly view: View; readonly ignored: readonly Ignored[] }

const known = [
  'linked',
  'country',
  'status',
  'confidence',
  'category',
  'q',
  'from',
  'to',
  'area',
  'sel',
  'map',
  'proj',
  'labels',
  'theme',
  'arcs',
  'sort',
  'lanes',
]

/** @param search with or without the leading `?`. Never throws. */
export function parsePermalink(search: string, index: AtlasIndex): ParsedLink {
  const query = new URLSearchParams(search)
  const ignored: Ignored[] = []
  const drop: Drop = (parameter, value, problem) => {
    ignored.push({ parameter, value, ...(problem && { problem }) })
    return null
  }
  const seen = new Set<string>()
  for (const [parameter, value] of query) {
    // The first of two counts, as URLSearchParams.get has it.
    if (!known.includes(parameter) || seen.has(parameter)) drop(parameter, value)
    seen.add(parameter)
  }
  const read = <T>(parameter: string, parse: (text: string) => T | null): T | null => {
    const text = query.get(parameter)
    if (text === null || text === '') return null
    return parse(text) ?? drop(parameter, text)
  }
  const view: View = {
    filters: parseFilters(query, index, drop),
    range: parseRange(query, index, drop),
    selection: read('sel', (text) => parseSelection(text, index)),
    camera: read('map', parseCamera),
    projection: read('proj', parseProjection) ?? 'mercator',
    labels: read('labels', parseLabels) ?? 'interface',
    theme: read('theme', parseTheme),
    arcs: parseArcs(query, index, drop),
    sort: read('sort', parseSort) ?? openingView.sort,
    lanes: read('lanes', parseLanes) ?? openingView.lanes,
  }
  return { view, ignored }
}

type Drop = (parameter: string, value: string, problem?: AreaProblem) => null

type Accepted<T> = { readonly values: readonly T[]; readonly drop: Drop }

function listed<T extends string>(
  query: URLSearchParams,
  parameter: string,
  { values, drop }: Accepted<T>,
): T[] {
  const texts = (query.get(parameter) ?? '').split(',').filter(Boolean)
  return [...new Set(texts)].flatMap(
    (text) => values.find((value) => value === text) ?? drop(parameter, text) ?? [],
  )
}

function parseFilters(query: URLSearchParams, { data }: AtlasIndex, drop: Drop): Filters {
  const list = <T extends string>(parameter: string, values: readonly T[]): T[] =>
    listed(query, parameter, { values, drop })
  return {
    linked: list(
      'linked',
      data.info.linkedCities.map(({ id }) => id),
    ),
    country: list(
      'country',
      data.countries.map(({ code }) => code),
    ),
    status: list(
      'status',
      data.info.statuses.map(({ id }) => id),
    ),
    confidence: list(
      'confidence',
      data.info.grades.map(({ id }) => id),
    ),
    category: list(
      'category',
      data.info.categories.map(({ id }) => id),
    ),
    q: query.get('q')?.trim() ?? noFilters.q,
    area: readArea(query.get('area'), drop),
  }
}

function readArea(text: string | null, drop: Drop): Area | null {
  if (text === null || text === '') return null
  const area = parseArea(text)
  return typeof area === 'string' ? drop('area', text, area) : area
}

/** Lines start from a place: a linked city without one is no value. */
function parseArcs(query: URLSearchParams, { data }: AtlasIndex, drop: Drop): LinkedCityId[] {
  const placed = data.info.linkedCities.filter(({ position }) => position).map(({ id }) => id)
  return listed(query, 'arcs', { values: placed, drop })
}

function parseRange(
  query: URLSearchParams,
  { wholeRange }: AtlasIndex,
  drop: Drop,
): DateRange | null {
  const end = (parameter: 'from' | 'to'): Day => {
    const text = query.get(parameter)
    if (!text) return wholeRange[parameter]
    if (isDay(text)) return clampDay(text, wholeRange)
    drop(parameter, text)
    return wholeRange[parameter]
  }
  const from = end('from')
  const to = end('to')
  if (from > to) {
    drop('from', query.get('from') ?? from)
    return to === wholeRange.to ? null : { from: wholeRange.from, to }
  }
  return from === wholeRange.from && to === wholeRange.to ? null : { from, to }
}

function clampDay(day: Day, range: DateRange): Day {
  if (day < range.from) return range.from
  return day > range.to ? range.to : day
}

function parseSelection(text: string, index: AtlasIndex): Selection | null {
  const [kind = '', id = ''] = text.split(/:(.*)/s)
  switch (kind) {
    case 'station':
      return maybe(index.stations.get(id), ({ id }) => ({ kind: 'station', id }))
    case 'event':
      return maybe(index.events.get(id), ({ id }) => ({ kind: 'event', id }))
    case 'figure':
      return maybe(index.figures.get(id), ({ id }) => ({ kind: 'figure', id }))
    case 'country':
      return maybe(index.countries.get(id), ({ code }) => ({ kind: 'country', code }))
    case 'city':
      return maybe(index.cities.get(id), ({ slug }) => ({ kind: 'city', slug }))
    case 'place':
      // Whether there is such a place is known once the gazetteer has been fetched.
      return parsePlace(id)
    default:
      return null
  }
}

function parsePlace(id: string): Selection | null {
  const { success, output } = v.safeParse(PlaceId, id)
  return success ? { kind: 'place', id: output } : null
}

function maybe<T, U>(value: T | undefined, then: (value: T) => U): U | null {
  return value === undefined ? null : then(value)
}

/** A world of 256 pixels: a phone opens with little more. */
const shallowest = -1

function parseCamera(text: string): Camera | null {
  const parts = text.split('/')
  const numbers = parts.map(Number)
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = numbers
  const plain = parts.length === 3 && parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))
  const inside = zoom >= shallowest && zoom <= 22 && Math.abs(lat) <= 85.06 && Math.abs(lng) <= 180
  return plain && inside ? { zoom, lat, lng } : null
}

function parseProjection(text: string): Projection | null {
  return text === 'mercator' || text === 'globe' ? text : null
}

function parseLabels(text: string): Labels | null {
  return text === 'interface' || text === 'local' ? text : null
}

function parseTheme(text: string): Theme | null {
  return text === 'light' || text === 'dark' ? text : null
}

function parseSort(text: string): StationSort | null {
  return stationSorts.find((sort) => sort === text) ?? null
}

function parseLanes(text: string): RowKind | null {
  return rowKinds.find((kind) => kind === text) ?? null
}

export function selectionText(selection: Selection): string {
  switch (selection.kind) {
    case 'country':
      return `country:${selection.code}`
    case 'city':
      return `city:${selection.slug}`
    case 'station':
    case 'event':
    case 'figure':
    case 'place':
      return `${selection.kind}:${selection.id}`
  }
}

/** The shortest query that gives this view again; empty for the opening view. Starts with `?`. */
export function toPermalink(view: View, wholeRange: DateRange): string {
  const { filters, range, selection, camera, projection, labels, theme, arcs, sort, lanes } = view
  const parts: [string, string][] = [
    ...(['linked', 'country', 'status', 'confidence', 'category'] as const).map(
      (facet): [string, string] => [facet, filters[facet].join(',')],
    ),
    ['q', filters.q],
    ...rangeParts(range, wholeRange),
    ['area', filters.area ? areaText(filters.area) : ''],
    ['sel', selection ? selectionText(selection) : ''],
    ['map', camera ? cameraText(camera) : ''],
    ['proj', projection === 'mercator' ? '' : projection],
    ['labels', labels === 'interface' ? '' : labels],
    ['theme', theme ?? ''],
    ['arcs', arcs.join(',')],
    ['sort', sort === openingView.sort ? '' : sort],
    ['lanes', lanes === openingView.lanes ? '' : lanes],
  ]
  const written = parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encode(value)}`)
  return written.length === 0 ? '' : `?${written.join('&')}`
}

/** An end that is the whole's is no choice. */
function rangeParts(range: DateRange | null, whole: DateRange): [string, string][] {
  return [
    ['from', range && range.from !== whole.from ? range.from : ''],
    ['to', range && range.to !== whole.to ? range.to : ''],
  ]
}

/** Two decimals of zoom and four of degrees: 11 metres at the equator, well under a pixel at zoom 9. */
function cameraText({ zoom, lat, lng }: Camera): string {
  return `${+zoom.toFixed(2)}/${+lat.toFixed(4)}/${+lng.toFixed(4)}`
}

/** Half of a character, as typing can leave it, cannot be encoded. */
const halfCharacter = /\p{Surrogate}/gu

/** Commas, semicolons, colons and slashes may stand in a query and keep it readable. */
function encode(value: string): string {
  const encodable = value.replace(halfCharacter, '\uFFFD')
  return encodeURIComponent(encodable)
    .replace(/%2C/g, ',')
    .replace(/%3B/g, ';')
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/')
}
