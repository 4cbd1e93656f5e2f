import { describe, expect, it } from 'vitest'
import { flatLines, flatPolygons, withoutMapEdges } from './planar.ts'

describe('flatPolygons', () => {
  it('cuts an island at the antimeridian instead of smearing it across the world', () => {
    const across = [
      [179, -17],
      [-179, -17],
      [-179, -18],
      [179, -18],
      [179, -17],
    ]
    const parts = flatPolygons({ type: 'Polygon', coordinates: [across] })
    expect(parts).toHaveLength(2)
    for (const [outer = []] of parts) {
      const lngs = outer.map(([lng = 0]) => lng)
      expect(Math.max(...lngs) - Math.min(...lngs)).toBeLessThan(2)
    }
  })

  it('drops an islet that is inside out', () => {
    const islet = [
      [73.5, 4.5],
      [73.6, 4.5],
      [73.6, 4.6],
      [73.5, 4.5],
    ]
    expect(flatPolygons({ type: 'Polygon', coordinates: [islet] })).toEqual([])
  })
})

describe('flatLines', () => {
  it('cuts a line at the antimeridian', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [179, 10],
        [-179, 10],
      ],
    }
    expect(flatLines(line)).toHaveLength(2)
  })
})

describe('withoutMapEdges', () => {
  it('drops the way along 180° and along the pole, and keeps the coast before and after', () => {
    const coast = [
      [170, -78],
      [180, -84],
      [180, -90],
      [-180, -90],
      [-180, -84],
      [-170, -78],
    ]
    expect(withoutMapEdges(coast)).toEqual([coast.slice(0, 2), coast.slice(4)])
  })
})
