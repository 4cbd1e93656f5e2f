/** The reader's view as a query string and back. A link is a promise: unknown parts are dropped with a note. */
import type { WithheldRecord } from '../../model/withheld.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import {
  formatOf,
  newestFormat,
  presentFormat,
  upgraded,
  upgradeFrom,
  type LinkProblem,
  type Parameters,
  type UpgradeStep,
} from './link-formats.ts'
import { isTracking, listedIn, parametersOf, tidied } from './query-text.ts'
import {
  forEachPart,
  partParameters,
  partNames,
  viewParts,
  type Query,
  type View,
  type ViewPart,
} from './view-parts.ts'

/** One part of a query that was not understood, or was too long, and is left out. */
export type Ignored = {
  readonly parameter: string
  readonly value: string
  /** What is wrong with it, where that can be told. */
  readonly problem?: LinkProblem
  /** It is held back: its id stays known, and why. */
  readonly withheld?: WithheldRecord
}
export type ParsedLink = { readonly view: View; readonly ignored: readonly Ignored[] }

/**
 * @param search with or without the leading `?`. Never throws.
 * @param steps other formats than those that were published, for tests.
 */
export function parsePermalink(search: string, index: AtlasIndex, steps = upgradeFrom): ParsedLink {
  const known = new Set(partNames.flatMap((name) => partParameters(name, index)))
  const ignored: Ignored[] = []
  const drop: Query['drop'] = (parameter, value, problem) => {
    const withheld = parameter === 'sel' ? withheldBehind(value, index) : undefined
    ignored.push({ parameter, value, ...(problem && { problem }), ...(withheld && { withheld }) })
    return null
  }
  const given = new Map<string, string[]>()
  const meant = parametersOf(search).filter(([name]) => known.has(name) || !isTracking(name))
  for (const [parameter, value] of inNewestFormat(meant, steps, drop)) {
    if (!known.has(parameter)) drop(parameter, value)
    else given.set(parameter, [...(given.get(parameter) ?? []), value])
  }
  const query = queryOf(given, drop)
  return { view: forEachPart((name) => viewParts[name].read(query, index)), ignored }
}

/** @param value `kind:id` */
const withheldBehind = (value: string, { withheld }: AtlasIndex): WithheldRecord | undefined =>
  withheld.get(value.toLowerCase().replace(/^\w+:/, ''))

/** A link without a format is one of the first; without any parameter there is no link. */
function inNewestFormat(
  given: Parameters,
  steps: readonly UpgradeStep[],
  drop: Query['drop'],
): Parameters {
  if (given.length === 0) return given
  const named = given.find(([parameter]) => parameter === 'f')?.[1]
  const format = formatOf(named && tidied(named))
  if (format === null || format > newestFormat(steps)) drop('f', named ?? '')
  return upgraded(
    given.filter(([parameter]) => parameter !== 'f'),
    format ?? 1,
    steps,
  )
}

function queryOf(given: ReadonlyMap<string, readonly string[]>, drop: Query['drop']): Query {
  const told = new Set<string>()
  return {
    get: (parameter) => {
      const [first = '', ...others] = new Set(given.get(parameter)?.filter(Boolean))
      if (!told.has(parameter)) for (const other of others) drop(parameter, other)
      told.add(parameter)
      return first === '' ? null : first
    },
    list: (parameter) => listedIn(given.get(parameter) ?? []),
    drop,
  }
}

/**
 * The shortest query that gives this view again; empty for the opening view. Starts with `?`.
 * @param format other than the newest, for tests.
 */
export function toPermalink(view: View, index: AtlasIndex, format = presentFormat): string {
  const textsOf = <Name extends ViewPart>(name: Name): string[] => {
    const texts = viewParts[name].write(view[name], index)
    return partParameters(name, index).flatMap((parameter, i) =>
      texts[i] ? [`${parameter}=${encode(texts[i])}`] : [],
    )
  }
  const written = partNames.flatMap(textsOf)
  if (written.length === 0) return ''
  return `?${[...(format > 1 ? [`f=${format}`] : []), ...written].join('&')}`
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
