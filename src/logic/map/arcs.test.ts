import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import type { LngLat } from '../../model/ids.ts'
import { arcScene, degreesBetween, greatCircle } from './arcs.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { markValues } from '../records/atlas-facets.ts'

const fuzhou: LngLat = [119.3, 26.06]
const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)
const steps = (line: readonly LngLat[]) =>
  line.slice(1).map((point, i) => [line[i] ?? point, point] as const)
const length = (line: readonly LngLat[]) =>
  steps(line).reduce((sum, [a, b]) => sum + degreesBetween(a, b), 0)
const sameMeridian = (a: number, b: number) =>
  Math.abs(((((a - b) % 360) + 540) % 360) - 180) < 1e-4

describe('a great circle', () => {
  it('begins and ends at its places and is as long as the shortest way, wherever they are', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const line = greatCircle(from, to)
        expect(line[0]).toEqual(from)
        expect(degreesBetween(line.at(-1) ?? from, to)).toBeLessThan(1e-4)
        expect(Math.abs(length(line) - degreesBetween(from, to))).toBeLessThan(1e-3)
        expect(line.flat().every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('never leaps around the world between two of its points', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        for (const [a, b] of steps(greatCircle(from, to))) {
          // Longitudes that run on are sums: half a turn may be rounded up in the last digit.
          expect(Math.abs(b[0] - a[0])).toBeLessThanOrEqual(180 + 1e-9)
          expect(degreesBetween(a, b)).toBeLessThan(1.001)
        }
      }),
    )
  })

  it('crosses ±180° without a break', () => {
    const toVancouver = greatCircle(fuzhou, [-123.1, 49.28])
    expect(toVancouver.at(-1)?.[0]).toBeCloseTo(-123.1 + 360)
    expect(Math.max(...steps(toVancouver).map(([a, b]) => Math.abs(b[0] - a[0])))).toBeLessThan(
      4.01,
    )
    const fromFiji = greatCircle([179, -17], [-179, -17])
    expect(fromFiji.at(-1)?.[0]).toBeCloseTo(181)
  })

  it('reaches a place on the line of ±180° under either of its names', () => {
    for (const lng of [180, -180]) {
      const last = greatCircle(fuzhou, [lng, -20]).at(-1)
      expect(last?.[0]).toBeCloseTo(180)
    }
  })

  it('goes high up to Toronto without a leap, where others cut in the wrong place', () => {
    const line = greatCircle(fuzhou, [-79.4, 43.7])
    expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(74)
    expect(Math.max(...steps(line).map(([a, b]) => Math.abs(b[0] - a[0])))).toBeLessThan(4.01)
  })

  it('finds a way to the antipode and close to it', () => {
    for (const to of [
      [-60.7, -26.06],
      [-60.7000001, -26.06],
      [-60.69, -26],
    ] as const) {
      const line = greatCircle(fuzhou, [...to])
      expect(length(line)).toBeCloseTo(degreesBetween(fuzhou, [...to]), 3)
      expect(sameMeridian(line.at(-1)?.[0] ?? 0, to[0])).toBe(true)
    }
  })

  it('stays at home when both places are the same', () => {
    expect(length(greatCircle(fuzhou, fuzhou))).toBeCloseTo(0)
  })
})

describe('the lines of a linked city', () => {
  const atlas = anAtlas()
    .station('fr-paris-1')
    .station('fr-paris-2', { linkBasis: 'background' })
    .station('fr-lyon-1', { position: [4.84, 45.75], linkBasis: 'background' })
    .station('fr-lost', { position: null, drawn: false })
    .station('fr-other', { linkedCity: 'unknown', linkBasis: null, position: [1, 47] })
    .data()
  const index = atlasIndex(atlas)
  const [city, unknown] = markValues(atlas.info).map(({ id }) => id)
  const scene = (stations = atlas.stations, ids = [city]) =>
    arcScene({ index, stations, values: ids.flatMap((id) => id ?? []) })

  it('lead to each place of its stations once', () => {
    expect(scene().arcs.map(({ to }) => to)).toEqual([
      [2.35, 48.85],
      [4.84, 45.75],
    ])
  })

  it('are uncertain only where no page read states any of the links', () => {
    expect(scene().arcs.map(({ uncertain }) => uncertain)).toEqual([false, true])
  })

  it('lead to shown stations only', () => {
    const shown = atlas.stations.filter(({ id }) => id === 'fr-lyon-1')
    expect(scene(shown).arcs).toHaveLength(1)
  })

  it('are none for what has no place', () => {
    expect(scene(atlas.stations, [unknown])).toEqual({ origins: [], arcs: [], left: 0 })
  })

  it('stop at a number that can still be told apart, and say how many are left', () => {
    const [one] = atlas.stations
    if (!one) throw new Error('There is no station.')
    const many = Array.from({ length: 1200 }, (_, i) => ({
      ...one,
      position: [i / 10, 1] satisfies [number, number],
    }))
    expect(scene(many).arcs).toHaveLength(1000)
    expect(scene(many).left).toBe(200)
  })
})
