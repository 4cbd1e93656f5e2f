import { describe, expect, it } from 'vitest'
import { groupRings, isInRing, ringArea } from './rings.ts'

/** Clockwise in lng, lat, as d3 winds outer rings. */
const square = (west: number, south: number, side: number) => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
]

describe('groupRings', () => {
  it('keeps a sea within a continent as its hole, whatever comes first', () => {
    const continent = square(0, 0, 100)
    const sea = square(40, 40, 10).toReversed()
    const island = square(120, 0, 5)
    const grouped = groupRings([sea, island, continent])
    expect(grouped.map((rings) => rings.length).toSorted()).toEqual([1, 2])
  })

  it('gives a lake on an island in a sea to the island', () => {
    const rings = [square(0, 0, 100), square(20, 20, 50).toReversed()]
    const island = square(30, 30, 20)
    const lake = square(35, 35, 2).toReversed()
    const [inner, outer] = groupRings([...rings, island, lake])
    expect(inner).toHaveLength(2)
    expect(outer).toHaveLength(2)
  })

  it('winds outer rings counter-clockwise and holes clockwise', () => {
    const [rings] = groupRings([square(0, 0, 10), square(2, 2, 2).toReversed()])
    expect(rings?.map((ring) => Math.sign(ringArea(ring)))).toEqual([1, -1])
  })
})

describe('isInRing', () => {
  it('tells inside from outside', () => {
    expect(isInRing([5, 5], square(0, 0, 10))).toBe(true)
    expect(isInRing([15, 5], square(0, 0, 10))).toBe(false)
  })
})
