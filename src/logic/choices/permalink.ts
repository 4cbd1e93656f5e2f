/** The reader's view as a query string and back. A link is a promise: unknown parts are dropped with a note. */
import type { AreaProblem } from '../../model/area.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import {
  forEachPart,
  partNames,
  viewParts,
  type Query,
  type View,
  type ViewPart,
} from './view-parts.ts'

/** One part of a query that was not understood, and is left out. */
export type Ignored = {
  readonly parameter: string
  readonly value: string
  /** What is wrong with an area. */
  readonly problem?: AreaProblem
}
export type ParsedLink = { readonly view: View; readonly ignored: readonly Ignored[] }

const known = new Set(Object.values(viewParts).flatMap(({ parameters }) => parameters))

/** @param search with or without the leading `?`. Never throws. */
export function parsePermalink(search: string, index: AtlasIndex): ParsedLink {
  const given = new Map<string, string>()
  const ignored: Ignored[] = []
  const drop: Query['drop'] = (parameter, value, problem) => {
    ignored.push({ parameter, value, ...(problem && { problem }) })
    return null
  }
  for (const [parameter, value] of new URLSearchParams(search)) {
    // The first of two counts, as URLSearchParams.get has it.
    if (!known.has(parameter) || given.has(parameter)) drop(parameter, value)
    else given.set(parameter, value)
  }
  const query: Query = { get: (parameter) => given.get(parameter) || null, drop }
  return { view: forEachPart((name) => viewParts[name].read(query, index)), ignored }
}

/** The shortest query that gives this view again; empty for the opening view. Starts with `?`. */
export function toPermalink(view: View, index: AtlasIndex): string {
  const textsOf = <Name extends ViewPart>(name: Name): string[] => {
    const { parameters, write } = viewParts[name]
    const texts = write(view[name], index)
    return parameters.flatMap((parameter, i) =>
      texts[i] ? [`${parameter}=${encode(texts[i])}`] : [],
    )
  }
  const written = partNames.flatMap(textsOf)
  return written.length === 0 ? '' : `?${written.join('&')}`
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
