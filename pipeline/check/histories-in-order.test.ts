import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { historiesInOrder } from './histories-in-order.ts'

const entry = (
  status: string,
  date: string,
): { status: string; date: string; sourceId: string } => ({
  status,
  date,
  sourceId: 'a-source',
})

it('finds an entry that lies before the one above it', () => {
  const atlas = anAtlas().station('fr-paris-1', {
    statusHistory: [entry('under-investigation', '2022-10-26'), entry('reported', '2022-09')],
    statusDate: '2022-09',
  })
  expect(findings(historiesInOrder, atlas)).toEqual(['fr-paris-1 statusHistory.1.date: 2022-09'])
})

it('lets the order of the array decide on one day and within one month', () => {
  const atlas = anAtlas().station('fr-paris-1', {
    statusHistory: [
      entry('reported', '2022-10-26'),
      entry('under-investigation', '2022-10-26'),
      entry('reported-closed', '2022-10'),
    ],
    status: 'reported-closed',
    statusDate: '2022-10',
  })
  expect(findings(historiesInOrder, atlas)).toEqual([])
})

it('finds a status, a date and a source that are not those of the newest entry', () => {
  const atlas = anAtlas().station('fr-paris-1', {
    statusHistory: [entry('reported', '2022-10')],
    status: 'reported-closed',
    statusDate: '2023',
    statusSourceId: 'another',
  })
  expect(findings(historiesInOrder, atlas)).toEqual([
    'fr-paris-1 status: "reported-closed"',
    'fr-paris-1 statusDate: "2023"',
    'fr-paris-1 statusSourceId: "another"',
  ])
})
