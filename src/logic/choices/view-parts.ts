/** The parts of a view, each written once: in which parameters it stands, and what it is at the opening. */
import type { Area } from '../../model/area.ts'
import { isDay, type Day } from '../../model/partial-date.ts'
import {
  labelKinds,
  projections,
  rowKinds,
  themes,
  type Camera,
  type DateRange,
  type Selection,
  type StationSort,
  type Ticked,
  versionPattern,
} from '../../model/view.ts'
import { areaText, parseArea } from '../places/area.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import { isTooLong, mostCharacters } from '../text/words.ts'
import type { LinkProblem } from './link-formats.ts'
import { cameraText, parseCamera } from './camera-text.ts'
import { stationSorts, valuesOf, withTicks } from './facets.ts'
import { oneOf, tidied, typedIn, typedText } from './query-text.ts'
import { parseSelection, selectionText } from './selection-text.ts'

/** A query while it is read. */
export type Query = {
  /** null: the parameter is missing or empty. Of several values the first counts. */
  readonly get: (parameter: string) => string | null
  /** Each value of a list once; a list may be spread over several parameters. */
  readonly list: (parameter: string) => readonly string[]
  /** Notes what was not understood, or left out. */
  readonly drop: (parameter: string, value: string, problem?: LinkProblem) => null
}

type Part<T> = {
  /** Where it stands in a query, in this order. */
  readonly parameters: readonly string[] | ((index: AtlasIndex) => readonly string[])
  readonly read: (query: Query, index: AtlasIndex) => T
  /** One text for each parameter; an empty one is left out, as what needs no saying. */
  readonly write: (value: T, index: AtlasIndex) => readonly string[]
  readonly opening: T
}

const part = <T>(row: Part<T>): Part<T> => row

type Choices<T> = {
  /** How the page is served. */
  readonly opening: T
  readonly values: (index: AtlasIndex) => readonly T[]
}

/** The same in every atlas; the first is how the page is served. */
const choices = <T>(values: readonly [T, ...T[]]): Choices<T> => ({
  opening: values[0],
  values: () => values,
})

const facetIds = ({ facets }: AtlasIndex): readonly string[] => facets.map(({ id }) => id)

const placedMarks = ({ marks }: AtlasIndex): readonly string[] =>
  [...marks.values()].filter(({ position }) => position).map(({ id }) => id)

/** In the order of a written query. */
const parts = {
  ticked: part<Ticked>({
    parameters: facetIds,
    read: (query, index) =>
      facetIds(index).reduce<Ticked>(
        (ticked, facet) => withTicks(ticked, facet, listed(query, facet, valuesOf(facet, index))),
        {},
      ),
    write: (ticked, index) => facetIds(index).map((facet) => ticked[facet]?.join(',') ?? ''),
    opening: {},
  }),
  q: part({
    parameters: ['q'],
    read: (query) => {
      const text = typedIn(query.get('q') ?? '').trim()
      if (isTooLong(text)) query.drop('q', text, 'too-long')
      return text.slice(0, mostCharacters).trim()
    },
    write: (text) => [typedText(text)],
    opening: '',
  }),
  /** null: from the first to the newest dated record. */
  chosenRange: part<DateRange | null>({
    parameters: ['from', 'to'],
    read: parseRange,
    // An end that is the whole's is no choice.
    write: (range, { wholeRange }) => [
      range && range.from !== wholeRange.from ? range.from : '',
      range && range.to !== wholeRange.to ? range.to : '',
    ],
    opening: null,
  }),
  /** Stations outside it are left out; null: the whole world. */
  area: part<Area | null>({
    parameters: ['area'],
    read: (query) => {
      const text = query.get('area')
      if (text === null) return null
      const area = parseArea(tidied(text).toLowerCase())
      return typeof area === 'string' ? query.drop('area', text, area) : area
    },
    write: (area) => [area ? areaText(area) : ''],
    opening: null,
  }),
  selection: maybePart<Selection>('sel', { parse: parseSelection, text: selectionText }),
  /** null: the opening view of the whole world. */
  camera: maybePart<Camera>('map', { parse: parseCamera, text: cameraText }),
  projection: choicePart('proj', choices(projections)),
  labels: choicePart('labels', choices(labelKinds)),
  /** null: as the system has it. */
  theme: maybePart('theme', { parse: oneOf(themes), text: String }),
  /** The values of marks from whose places lines lead to their stations. */
  arcs: part<readonly string[]>({
    parameters: ['arcs'],
    // Lines start from a place: a mark without one is no value.
    read: (query, index) => listed(query, 'arcs', placedMarks(index)),
    write: (cities) => [cities.join(',')],
    opening: [],
  }),
  sort: choicePart<StationSort>('sort', { opening: 'most', values: stationSorts }),
  lanes: choicePart('lanes', choices(rowKinds)),
  /** A version of the records that the view is pinned to, whether there is such a one or not. */
  version: maybePart('v', { parse: versionText, text: String }),
  /** A version: what has changed since then is marked. */
  since: maybePart('since', { parse: versionText, text: String }),
}

/** Everything that the reader chose: the whole of it stands in the address. */
export type View = { readonly [name in keyof typeof parts]: (typeof parts)[name]['opening'] }
export type ViewPart = keyof View
export type Filters = Pick<View, 'ticked' | 'q' | 'area'>

export const viewParts: { readonly [name in ViewPart]: Part<View[name]> } = parts
/** In an atlas: facets are parameters by their ids. */
export function partParameters(name: ViewPart, index: AtlasIndex): readonly string[] {
  const { parameters } = viewParts[name]
  return typeof parameters === 'function' ? parameters(index) : parameters
}
export const partNames = Object.keys(parts).filter((name): name is ViewPart => name in parts)

/** An object with the names of a view: the value of each is made from its name. */
export function forEachPart<Made extends Readonly<Record<ViewPart, unknown>>>(
  make: <Name extends ViewPart>(name: Name) => Made[Name],
): Made {
  const made: Partial<Made> = {}
  const put = <Name extends ViewPart>(name: Name): void => {
    made[name] = make(name)
  }
  partNames.forEach(put)
  const isWhole = (some: Partial<Made>): some is Made => partNames.every((name) => name in some)
  if (!isWhole(made)) throw new Error('A part of the view was not made.')
  return made
}

export const openingView: View = forEachPart((name) => viewParts[name].opening)

export const filtersOf = ({ ticked, q, area }: Filters): Filters => ({ ticked, q, area })
export const noFilters = filtersOf(openingView)

export const hasFilters = ({ ticked, q, area }: Filters): boolean =>
  Object.keys(ticked).length > 0 || q !== '' || area !== null

/** Which versions there are is looked up when one is asked for. */
function versionText(text: string): string | null {
  const name = text.toLowerCase()
  return versionPattern.test(name) ? name : null
}

type Words<T> = {
  /** null: not understood. */
  readonly parse: (text: string, index: AtlasIndex) => T | null
  readonly text: (value: T) => string
}

/** A part in one parameter, which may be missing. */
function maybePart<T>(parameter: string, { parse, text }: Words<T>): Part<T | null> {
  return {
    parameters: [parameter],
    read: (query, index) => {
      const given = query.get(parameter)
      if (given === null) return null
      return parse(tidied(given), index) ?? query.drop(parameter, given)
    },
    write: (value) => [value === null ? '' : text(value)],
    opening: null,
  }
}

/** One of some values; that of the page as served is left out. */
function choicePart<T extends string>(parameter: string, { opening, values }: Choices<T>): Part<T> {
  const { read, write } = maybePart<T>(parameter, {
    parse: (text, index) => oneOf(values(index))(text),
    text: (value) => (value === opening ? '' : value),
  })
  return {
    parameters: [parameter],
    read: (query, index) => read(query, index) ?? opening,
    write,
    opening,
  }
}

/** In the order of the query, each once. */
function listed<T extends string>(query: Query, parameter: string, values: readonly T[]): T[] {
  const known = oneOf(values)
  const found = query
    .list(parameter)
    .flatMap((text) => known(text) ?? query.drop(parameter, text) ?? [])
  return [...new Set(found)]
}

function parseRange(query: Query, { wholeRange }: AtlasIndex): DateRange | null {
  const end = (parameter: 'from' | 'to'): Day => {
    const text = query.get(parameter)
    if (text === null) return wholeRange[parameter]
    const day = tidied(text)
    if (isDay(day)) return clampDay(day, wholeRange)
    query.drop(parameter, text)
    return wholeRange[parameter]
  }
  const to = end('to')
  let from = end('from')
  if (from > to) {
    query.drop('from', query.get('from') ?? from)
    from = wholeRange.from
  }
  return from === wholeRange.from && to === wholeRange.to ? null : { from, to }
}

function clampDay(day: Day, range: DateRange): Day {
  if (day < range.from) return range.from
  return day > range.to ? range.to : day
}
