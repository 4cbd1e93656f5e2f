import * as v from 'valibot'
import { expect, it } from 'vitest'
import { readVersions } from '../pipeline/versions/read-versions.ts'
import { Day } from '../src/model/partial-date.ts'
import { changesBetween, comparedVersions } from '../src/logic/versions/version-marks.ts'

const versions = readVersions('data').slice(0, 2)
const [old, next] = versions.map(({ version }) => version)
const compared = (since: string, pinned: string | null): (string | undefined)[] | null => {
  const two = comparedVersions(versions, since, pinned)
  return two && [two.before.version, two.after.version]
}

it('compares with the version of the link, or with the newest', () => {
  expect(compared(old ?? '', null)).toEqual([old, next])
  expect(compared(old ?? '', next ?? '')).toEqual([old, next])
  expect(compared(old ?? '', '1999.1')).toEqual([old, next])
})

it('marks nothing since a version that is not earlier, or that nobody knows', () => {
  expect(compared(next ?? '', null)).toBeNull()
  expect(compared(next ?? '', old ?? '')).toBeNull()
  expect(compared(old ?? '', old ?? '')).toBeNull()
  expect(compared('1999.1', null)).toBeNull()
})

const at = (date: string, rows: string[][]) => ({
  version: { date: v.parse(Day, date) },
  table: { columns: ['id', 'a'], rows },
})

it('says what is new, changed and withdrawn, with the reasons given between the two', () => {
  const before = at('2026-11-24', [
    ['changed', 'x'],
    ['gone', 'x'],
    ['same', 'x'],
  ])
  const after = at('2026-11-29', [
    ['changed', 'y'],
    ['new', 'x'],
    ['same', 'x'],
  ])
  const correction = (date: string) => ({ ...after.version, date: at(date, []).version.date })
  const reasons = [
    { record: 'changed', reason: 'A better source.', ...correction('2026-11-26') },
    { record: 'changed', reason: 'Before.', ...correction('2026-11-24') },
    { record: 'changed', reason: 'Later.', ...correction('2026-11-30') },
  ]
  expect(changesBetween(before, after, reasons)).toEqual([
    { id: 'new', kind: 'new', fields: [], reasons: [] },
    { id: 'changed', kind: 'changed', fields: ['a'], reasons: ['A better source.'] },
    { id: 'gone', kind: 'withdrawn', fields: [], reasons: [] },
  ])
})
