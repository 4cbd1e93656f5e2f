import { expect, it } from 'vitest'
import { runChecks } from './check/run-checks.ts'
import type { Problem } from './check/problem.ts'
import { reportOf } from './report.ts'
import { anAtlas } from '../tests/an-atlas.ts'
import { checkInput } from '../tests/check-input.ts'

const problem = (given: Partial<Problem>): Problem => ({
  ...{ file: 'events.json', record: 'ev-1', field: 'title', found: '5', expected: 'string' },
  ...given,
})

it('says where, what was found and what was expected', () => {
  expect(reportOf([problem({})])).toBe(
    'events.json · ev-1 · title: found 5, expected string\n\n1 problem in the data',
  )
  expect(reportOf([problem({ line: 3, column: 7, record: '', field: '' })])).toContain(
    'events.json:3:7: found 5',
  )
})

it('shows a few of many that are alike, and counts the others', () => {
  const many = Array.from({ length: 94 }, (_, number) =>
    problem({ record: `ev-${number}`, field: `stationIds.${number % 3}` }),
  )
  const lines = reportOf([...many, problem({})]).split('\n')
  expect(lines.slice(0, 5).every((line) => line.includes(' · stationIds.'))).toBe(true)
  expect(lines.slice(5)).toEqual([
    '… and 89 more like these in events.json',
    'events.json · ev-1 · title: found 5, expected string',
    '',
    '95 problems in the data',
  ])
})

it('begins with the file that cannot be read, and only counts what follows from it', () => {
  const cause = problem({ file: 'sources.json', record: '', field: '', found: 'no such file' })
  const following = Array.from({ length: 1273 }, () => problem({ follows: 'sources.json' }))
  expect(reportOf([cause, ...following, problem({})]).split('\n')).toEqual([
    'sources.json: found no such file, expected string',
    '… and 1,273 more that follow from it, or show only once sources.json can be read',
    'events.json · ev-1 · title: found 5, expected string',
    '',
    '2 problems in the data',
  ])
})

it('tells what follows from a lost file from what is wrong anyhow', () => {
  const atlas = anAtlas()
    .station('fr-paris-1', { reportedBy: ['lost-1', 'lost-2'] })
    .event('Inquiry', '2022-10', { stationIds: [], category: 'no-such' })
  const found = runChecks(checkInput(atlas, { lost: new Set(['sources.json']) }))
  const of = (id: string) => found.find((each) => each.found === `"${id}"`)
  expect(of('lost-1')?.follows).toBe('sources.json')
  expect(of('no-such')?.follows).toBe(null)
  const nothingLost = runChecks(checkInput(atlas))
  expect(nothingLost.every(({ follows }) => !follows)).toBe(true)
})
