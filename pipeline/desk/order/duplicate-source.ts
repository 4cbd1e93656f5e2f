import { groups } from 'd3'
import type { Source } from '../../../src/model/source.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { sameAddress, likeness } from './likeness.ts'

export const duplicateSource: DeskRule = {
  id: 'duplicate-source',
  severity: 'warning',
  why: 'A page that stands here twice is counted twice.',
  advice:
    'Keep one; give it the other’s id as an alias, or say with “supersededBy” which is better.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  const there = data.sources.filter(({ supersededBy }) => supersededBy === undefined)
  const byAddress = groups(there, ({ id, url }) => (url === null ? id : sameAddress(url)))
  const sameDay = groups(there, ({ publisher, date }) => `${publisher} ${date}`)
  return [
    ...byAddress.flatMap(([, its]) => twice(its, () => true, 'the same address')),
    ...sameDay.flatMap(([, its]) => twice(its, isSameText, 'the same publisher, day and title')),
  ]
}

/** Pages on one address are told already. */
const isSameText = (one: Source, other: Source): boolean =>
  likeness(one.title, other.title) >= 0.9 &&
  (one.url === null || other.url === null || sameAddress(one.url) !== sameAddress(other.url))

function twice(
  sources: readonly Source[],
  isSame: (one: Source, other: Source) => boolean,
  what: string,
): Spot[] {
  return sources.flatMap((source, index) => {
    const earlier = sources.slice(0, index).find((other) => isSame(source, other))
    if (!earlier) return []
    const found = `${what} as "${earlier.id}"`
    return [{ file: 'sources.json', record: source.id, field: 'id', found }]
  })
}
