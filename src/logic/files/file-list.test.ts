import { expect, it } from 'vitest'
import { fileRows } from './file-list.ts'

const file = (path: string, title = path) => ({ path, title, format: 'x', bytes: 1 })

it('puts the formats of the same records into one row, named as their table is', () => {
  const rows = fileRows([
    file('stations.csv', 'Reported stations'),
    file('events.csv', 'Dated events'),
    file('stations-spreadsheet.csv', 'Reported stations, for table programs'),
    file('stations.geojson'),
  ])
  expect(rows.map(({ title, files }) => [title, files.map(({ path }) => path)])).toEqual([
    ['Reported stations', ['stations.csv', 'stations-spreadsheet.csv', 'stations.geojson']],
    ['Dated events', ['events.csv']],
  ])
})

it('calls records that are no table by the name of their file', () => {
  expect(fileRows([file('claims.json')]).map(({ title }) => title)).toEqual(['claims'])
})
