import * as v from 'valibot'
import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { PublishedStations } from '../../model/published.ts'
import { toStation } from '../../model/station.ts'
import { stationsCsv, stationsGeojson } from './station-files.ts'

const data = anAtlas()
  .station('fr-paris-1', { note: 'A "note", with a comma' })
  .station('fr-lost', { position: null, drawn: false })
  .data()
const [first] = data.stations

it('gives only the stations of the view, under the header of the published table', () => {
  const [header, ...rows] = stationsCsv(data, data.stations.slice(0, 1)).split('\r\n')
  expect(header).toMatch(/^id,country,countryName,/)
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatch(/^fr-paris-1,FR,France,.*"A ""note"", with a comma"$/)
  expect(rows[1]).toBe('')
})

it('gives features that read back as the same stations, with the licence beside them', () => {
  const words = ['Linked city: Fuzhou']
  const text = stationsGeojson(data, data.stations, { link: 'https://example.org/?q=a', words })
  const file: unknown = JSON.parse(text)
  const parsed = v.parse(PublishedStations, file)
  expect(parsed.features.map(toStation)).toEqual(data.stations)
  expect(parsed.licence).toEqual(data.info.licence)
  expect(file).toMatchObject({ view: { link: 'https://example.org/?q=a', words } })
})

it('says nothing of a view where all are published', () => {
  expect(JSON.parse(stationsGeojson(data, first ? [first] : []))).not.toHaveProperty('view')
})
