/**
 * What a link asks of the version that it is pinned to: read off the link alone, so that it means the same whatever
 * the records and the vocabularies of today are. docs/data-format.md specifies it; it is never changed.
 */
import type { Area } from '../../model/area.ts'
import type { DataVersion } from '../../model/data-version.ts'
import { isDay, type Day } from '../../model/partial-date.ts'
import { listedIn, parametersOf, tidied, typedIn } from '../choices/query-text.ts'
import { parseArea } from '../places/area.ts'
import { fold } from '../text/fold.ts'
import { mostCharacters } from '../text/words.ts'

export type PinnedQuestion = {
  /** By facet, in lower case; nothing ticked in one means everything. */
  readonly ticked: ReadonlyMap<string, readonly string[]>
  /** Folded and distinct: a record must have each of them. */
  readonly words: readonly string[]
  /** null: from the first record on. */
  readonly from: Day | null
  /** null: to the newest record. */
  readonly to: Day | null
  readonly area: Area | null
}

/** @param search with or without the leading `?`. What cannot be read counts as not asked. */
export function pinnedQuestion(
  search: string,
  { facets }: Pick<DataVersion, 'facets'>,
): PinnedQuestion {
  const given = new Map<string, string[]>()
  for (const [name, value] of parametersOf(search))
    given.set(name, [...(given.get(name) ?? []), value])
  const first = (name: string): string => given.get(name)?.find(Boolean) ?? ''
  const day = (name: string): Day | null => {
    const text = tidied(first(name))
    return isDay(text) ? text : null
  }
  const [from, to] = [day('from'), day('to')]
  return {
    ticked: new Map(
      facets.flatMap(({ id }): [string, string[]][] => {
        const values = listedIn(given.get(id) ?? []).map((value) => tidied(value).toLowerCase())
        return values.length > 0 ? [[id, values]] : []
      }),
    ),
    words: wordsOf(typedIn(first('q'))),
    from: from && to && from > to ? null : from,
    to,
    area: areaIn(first('area')),
  }
}

const wordsOf = (text: string): string[] => [
  ...new Set(fold(text.trim().slice(0, mostCharacters)).match(/[\p{L}\p{N}]+/gu)),
]

function areaIn(text: string): Area | null {
  const area = text === '' ? 'unreadable' : parseArea(tidied(text).toLowerCase())
  return typeof area === 'string' ? null : area
}
