import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import { dayFromNumber, dayNumber, Day } from '../../model/partial-date.ts'
import { atlasIndex } from './atlas-index.ts'
import { statusOn } from './status-on.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

/** What the station of this history has on the day. */
function on(text: string, ...entries: readonly [date: string, status: string][]): string | null {
  const statusHistory = entries.map(([date, status]) => ({ date, status, sourceId: 'a-source' }))
  const [station] = anAtlas().station('fr-paris-1', { statusHistory }).data().stations
  return station ? (statusOn(station, v.parse(Day, text))?.status ?? null) : null
}

describe('the status of a station on a day', () => {
  it('is none on the day before it was first reported', () => {
    expect(on('2022-09-11', ['2022-09-12', 'reported'])).toBeNull()
    expect(on('2022-09-12', ['2022-09-12', 'reported'])).toBe('reported')
  })

  it.each([
    ['2022-10', '2022-10-30', '2022-10-31'],
    ['2024-02', '2024-02-28', '2024-02-29'],
    ['2022', '2022-12-30', '2022-12-31'],
  ])('dated %s is still absent on %s and counts on %s', (date, before, from) => {
    expect(on(before, [date, 'reported'])).toBeNull()
    expect(on(from, [date, 'reported'])).toBe('reported')
  })

  it('stays the earlier one until the next counts', () => {
    const history = [
      ['2022-09-12', 'reported'],
      ['2022-11', 'reported-closed'],
    ] as const
    const days = ['2022-11-01', '2022-11-29', '2022-11-30', '2026-01-01']
    expect(
      days.map((day) => on(day, ...history.map(([a, b]): [string, string] => [a, b]))),
    ).toEqual(['reported', 'reported', 'reported-closed', 'reported-closed'])
  })

  it('is the lower of two entries of one day', () => {
    const entries: [string, string][] = [
      ['2022-10-26', 'under-investigation'],
      ['2022-10-26', 'ordered-closed'],
    ]
    expect(on('2022-10-26', ...entries)).toBe('ordered-closed')
    expect(on('2022-10-26', ...entries.toReversed())).toBe('under-investigation')
  })

  it('is that of the day entry until the month above which it stands has ended', () => {
    const entries: [string, string][] = [
      ['2022-10-26', 'ordered-closed'],
      ['2022-10', 'reported-closed'],
    ]
    expect(on('2022-10-30', ...entries)).toBe('ordered-closed')
    expect(on('2022-10-31', ...entries)).toBe('reported-closed')
  })
})

describe('the real stations', () => {
  const { stations, wholeRange } = atlasIndex(realData())

  it('have the status that they state at the end of the whole range', () => {
    for (const station of stations.values()) {
      expect(statusOn(station, wholeRange.to)?.status, station.id).toBe(station.status)
    }
  })

  it('are never forgotten once reported', () => {
    for (const station of stations.values()) {
      let reported = false
      for (let n = dayNumber(wholeRange.from); n <= dayNumber(wholeRange.to); n += 13) {
        const now = statusOn(station, dayFromNumber(n)) !== null
        expect(now || !reported, station.id).toBe(true)
        reported = now
      }
    }
  })
})
