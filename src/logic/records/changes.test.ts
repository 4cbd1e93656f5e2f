import { expect, it } from 'vitest'
import * as v from 'valibot'
import { Day } from '../../model/partial-date.ts'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { changesByVersion } from './changes.ts'

const version = (date: string) => ({ version: date.replaceAll('-', '.'), date: v.parse(Day, date) })

it('puts each change under the first version of its day or later, the newest version first', () => {
  const { corrections } = anAtlas()
    .correction('fr-paris-1', { date: '2026-11-24' })
    .correction('fr-lyon-1', { date: '2026-11-25' })
    .correction('fr-nice-1', { date: '2026-12-24' })
    .data()
  const found = changesByVersion(corrections, [version('2026-11-24'), version('2026-11-29')])
  expect(
    found.map((one) => [one.version?.version, one.records.map(({ record }) => record)]),
  ).toEqual([
    [undefined, ['fr-nice-1']],
    ['2026.11.29', ['fr-lyon-1']],
    ['2026.11.24', ['fr-paris-1']],
  ])
})

it('says the reason once of fields that changed for it, and gives each change an anchor of its own', () => {
  const { corrections } = anAtlas()
    .correction('fr-paris-1', { field: 'city' })
    .correction('fr-paris-1', { field: 'note' })
    .correction('fr-paris-1', { field: 'note', reason: 'Another page says more.' })
    .data()
  const [found] = changesByVersion(corrections, [version('2026-11-29')])
  const reasons = found?.records[0]?.reasons ?? []
  expect(reasons.map(({ reason }) => reason)).toEqual([
    'A source says so.',
    'Another page says more.',
  ])
  expect(reasons.flatMap(({ changes }) => changes.map(({ anchor }) => anchor))).toEqual([
    'fr-paris-1.city',
    'fr-paris-1.note',
    'fr-paris-1.note-2',
  ])
})
