import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import type { AtlasData } from '../../model/atlas-data.ts'
import type { Station } from '../../model/station.ts'
import { allParts } from '../../timeline/scene/all-parts.ts'
import { formatVersion, type PublishedHead } from '../../model/published.ts'
import { dayNumber, lastDay } from '../../model/partial-date.ts'
import {
  readStationFile,
  stationColumns,
  stationFile,
  type LoadedStations,
} from './station-file.ts'
import { atlasIndex } from './atlas-index.ts'

type ReadOptions = {
  readonly idsInStep?: number
  readonly details?: ReadonlyMap<number, Station>
}

const headOf = ({ info }: AtlasData): PublishedHead => ({
  formatVersion,
  version: info.version,
  date: info.date,
  licence: info.licence,
  citation: '',
})
function written(data: AtlasData): { words: unknown; numbers: ArrayBuffer } {
  const { words, numbers } = stationFile(headOf(data), data)
  const text: unknown = JSON.parse(JSON.stringify(words))
  return { words: text, numbers: numbers.buffer }
}
function parseStationFile(
  words: unknown,
  numbers: ArrayBuffer,
  { idsInStep, details = new Map<number, Station>() }: ReadOptions = {},
): LoadedStations {
  return allParts(readStationFile({ words, numbers, details }, idsInStep))
}
function again(data: AtlasData, options: ReadOptions = {}): LoadedStations {
  const { words, numbers } = written(data)
  return parseStationFile(words, numbers, options)
}

/** Status and last day of each entry. */
const entriesOf = (columns: LoadedStations['columns'], row: number) => {
  const { statuses, historyStart, historyStatus, historyDay } = columns
  const [from, to] = [historyStart[row] ?? 0, historyStart[row + 1] ?? 0]
  return [...historyStatus.slice(from, to)].map((status, n) => [
    statuses[status],
    historyDay[from + n],
  ])
}

const data = realData()

describe('the file of columns', () => {
  it('gives columns that say what the records say', () => {
    const { columns } = again(data)
    const { fields, point, points, extremes } = columns
    const valueIn = (field: string, row: number): string | undefined => {
      const { values = [], codes } = fields.get(field) ?? {}
      return values[codes?.[row] ?? -1]
    }
    const rows = data.stations.map((_, row) => ({
      linked: valueIn('linkedCity', row),
      country: valueIn('country', row),
      confidence: valueIn('confidence', row),
      position: points[point[row] ?? -1] ?? null,
      history: entriesOf(columns, row),
    }))
    expect(rows).toEqual(
      data.stations.map((station) => ({
        linked: station.traits['linkedCity'],
        country: station.country,
        confidence: station.confidence,
        position: station.position,
        history: station.statusHistory.map(({ status, date }) => [
          status,
          dayNumber(lastDay(date)),
        ]),
      })),
    )
    const dates = data.stations.flatMap(({ statusHistory }) =>
      statusHistory.map(({ date }) => date),
    )
    for (const length of [4, 7, 10]) {
      const its = dates.filter((date) => date.length === length).sort()
      expect(extremes.filter((date) => date.length === length)).toEqual(
        its.length > 0 ? [its[0], its.at(-1)] : [],
      )
    }
  })

  it('gives for each point the rows of its stations', () => {
    const { point, points, pointStart, pointRow } = again(data).columns
    points.forEach((_, place) => {
      const rows = [...point.keys()].filter((row) => point[row] === place)
      expect([...pointRow.slice(pointStart[place], pointStart[place + 1])]).toEqual(rows)
    })
  })

  it('gives the same in however many steps it is read', () => {
    const { words, numbers } = written(data)
    const ids = data.stations.map(({ id }) => id)
    for (const idsInStep of [1, 7, ids.length, ids.length + 1]) {
      const { stations, columns } = parseStationFile(words, numbers, { idsInStep })
      expect(stations.map(({ id }) => id)).toEqual(ids)
      expect(columns).toEqual(stationColumns(data))
    }
  })

  it('gives stations that say the same in all that lists, filters and the map ask for', () => {
    const summary = (station: AtlasData['stations'][number]) => ({
      id: station.id,
      position: station.position,
      country: station.country,
      city: station.city,
      citySlug: station.citySlug,
      listedAs: station.listedAs,
      placeAsReported: station.placeAsReported,
      precision: station.precision,
      drawn: station.drawn,
      linkedCity: station.traits['linkedCity'],
      linkBasis: station.linkBasis,
      agency: station.agency,
      inReports: [...station.inReports].sort(),
      confidence: station.confidence,
      status: station.status,
      statusDate: station.statusDate,
      history: station.statusHistory.map(({ status, date }) => ({ status, date })),
    })
    expect(again(data).stations.map(summary)).toEqual(data.stations.map(summary))
  })

  it('makes the same index, dates and cities', () => {
    const { stations, columns } = again(data)
    const index = atlasIndex({ ...data, stations }, columns)
    const whole = atlasIndex(data)
    expect(index.wholeRange).toEqual(whole.wholeRange)
    const names = (cities: typeof whole.cities) =>
      [...cities.values()].map(({ slug, name, country, position, placed, listed }) => ({
        ...{ slug, name, country, position },
        ...{ placed: placed.map(({ id }) => id), listed: listed.map(({ id }) => id) },
      }))
    expect(names(index.cities)).toEqual(names(whole.cities))
  })

  it('has no details until they come, and then all of them', () => {
    const details = new Map<number, Station>()
    const { stations } = again(data, { details })
    const [station] = stations
    expect(() => station?.note).toThrow('have not been loaded')
    data.stations.forEach((whole, row) => details.set(row, whole))
    expect(station?.note).toBe(data.stations[0]?.note)
    expect(station?.statusHistory).toEqual(data.stations[0]?.statusHistory)
  })

  it('is not written for a value that the atlas does not name', () => {
    const nowhere = { ...data, countries: data.countries.slice(1) }
    expect(() => stationColumns(nowhere)).toThrow('The atlas names no “')
  })

  it('is refused where words and numbers do not fit together', () => {
    const { words, numbers } = written(data)
    expect(() => parseStationFile(words, numbers.slice(0, 40))).toThrow('the file at 40')
    const other = written(anAtlas().station('fr-paris-1').event('A', '2022').data())
    expect(() => parseStationFile(other.words, new ArrayBuffer(0))).toThrow('ends at')
    const wrong = numbers.slice(0)
    new Uint8Array(wrong).fill(255, 0, 94)
    expect(() => parseStationFile(words, wrong)).toThrow('Row 0 of “country” is 255')
  })
})
