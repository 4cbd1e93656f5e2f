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
  expect(header).toMatch(/^\uFEFFid,country,countryName,/)
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatch(/^fr-paris-1,FR,France,.*"A ""note"", with a comma",+$/)
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

it('says in words of their own what programs for maps cannot take out of nested members', () => {
  const { features } = v.parse(PublishedStations, JSON.parse(stationsGeojson(data, data.stations)))
  expect(features.map(({ properties }) => properties)).toMatchObject([
    { countryName: 'France', cityName: 'Paris', firstReportedDate: '2022-09-12' },
    { countryName: 'France', cityName: 'Paris', statusDate: '2022-09-12' },
  ])
})

it('gives null where a station has no city, and no name of its country is known', () => {
  const nowhere = anAtlas().station('fr-lost', { city: null, position: null, drawn: false }).data()
  const text = stationsGeojson({ ...nowhere, countries: [] }, nowhere.stations)
  const { features } = v.parse(PublishedStations, JSON.parse(text))
  expect(features[0]?.properties).toMatchObject({ cityName: null, countryName: null })
  expect(features.map(toStation)).toEqual(nowhere.stations)
})

it('says nothing of a view where all are published', () => {
  expect(JSON.parse(stationsGeojson(data, first ? [first] : []))).not.toHaveProperty('view')
})
