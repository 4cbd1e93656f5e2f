import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import type { StationSort } from '../../model/view.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { stationSorts } from './facets.ts'
import { stationOrder } from './station-order.ts'
import { statusOn } from '../records/status-on.ts'

const index = atlasIndex(realData())
const { stations } = index.data
const day = index.wholeRange.to
const compare = (a: string, b: string): number => a.localeCompare(b, 'en')
const listed = (sort: StationSort, of = index) =>
  [...stationOrder(of, { sort, day, compare })].flatMap((row) => of.data.stations[row] ?? [])

/** Whether no value is followed by a lower one. */
const rises = <T>(values: readonly T[], less: (a: T, b: T) => boolean): boolean =>
  values.every((value, i) => i === 0 || !less(value, values[i - 1] ?? value))
const text = (a: string, b: string): boolean => compare(a, b) < 0
const number = (a: number, b: number): boolean => a < b

describe('the order of the list', () => {
  it.each(stationSorts(index))('by %s has every station once', (sort) => {
    expect(new Set(listed(sort))).toEqual(new Set(stations))
    expect(listed(sort)).toHaveLength(stations.length)
  })

  it('goes by the names of countries and places, those without a place last', () => {
    const countries = listed('country').map(({ country }) => index.countryNames.get(country) ?? '')
    expect(rises(countries, text)).toBe(true)
    const places = listed('place').map(({ city }) => city?.name ?? null)
    const known = places.filter((name) => name !== null)
    expect(places.slice(0, known.length)).toEqual(known)
    expect(rises(known, text)).toBe(true)
  })

  it('goes by linked city and status in the order of the records’ vocabulary', () => {
    const { statuses } = index.data.info
    const place = (list: readonly { id: string }[], id: string): number =>
      list.findIndex((one) => one.id === id)
    const linked = listed('linked').map((one) =>
      place([...index.marks.values()], index.markOf(one)?.id ?? ''),
    )
    expect(rises(linked, number)).toBe(true)
    const status = listed('status').map((one) => statusOn(one, day)?.status ?? one.status)
    expect(
      rises(
        status.map((id) => place(statuses, id)),
        number,
      ),
    ).toBe(true)
  })

  it('puts a month after its days, as the map does', () => {
    const atlas = anAtlas()
    for (const [id, date] of [
      ['fr-late-1', '2022-10'],
      ['fr-mid-1', '2022-10-12'],
      ['fr-early-1', '2022-09-30'],
    ] as const) {
      atlas.station(id, { statusHistory: [{ date, status: 'reported', sourceId: 'a-source' }] })
    }
    const dates = listed('reported', atlasIndex(atlas.data())).map(
      ({ statusHistory }) => statusHistory[0]?.date,
    )
    expect(dates).toEqual(['2022-09-30', '2022-10-12', '2022-10'])
  })

  it.each(['linked', 'status'] as const)('by %s keeps the order by country within it', (sort) => {
    const byCountry = new Map(listed('country').map((station, i) => [station, i]))
    const valueOf = (one: (typeof stations)[number]): string =>
      sort === 'linked' ? (index.markOf(one)?.id ?? '') : (statusOn(one, day)?.status ?? '')
    for (const value of new Set(stations.map(valueOf))) {
      const group = listed(sort).filter((one) => valueOf(one) === value)
      const places = group.map((one) => byCountry.get(one) ?? 0)
      expect(rises(places, number)).toBe(true)
    }
  })
})
