import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import type { LngLat } from '../../model/ids.ts'
import { kilometres, nearestStations } from './near.ts'

const places: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)

describe('the stations near a place', () => {
  it('are as far as the globe says, the nearest first', () => {
    const { stations } = anAtlas()
      .station('athens', { position: [23.73, 37.98] })
      .station('paris', { position: [2.35, 48.85] })
      .station('nowhere', { position: null, drawn: false })
      .data()
    const near = nearestStations([11.58, 48.14], stations, 5)
    expect(near.map(({ station }) => station.id)).toEqual(['paris', 'athens'])
    expect(near.map(({ km }) => Math.round(km))).toEqual([684, 1497])
  })

  it('leave out nobody who is nearer', () => {
    const { stations } = realData()
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 20 }), (place, most) => {
        const near = nearestStations(place, stations, most)
        const farthest = near.at(-1)?.km ?? 0
        const nearer = stations.filter(
          ({ position }) => position && kilometres(place, position) < farthest,
        )
        expect(near).toHaveLength(most)
        expect(nearer.length).toBeLessThan(most)
      }),
    )
  })

  it('are measured the shorter way around the earth', () => {
    expect(Math.round(kilometres([179.5, 0], [-179.5, 0]))).toBe(111)
  })
})
