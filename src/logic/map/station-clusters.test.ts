import { expect, it } from 'vitest'
import { deepestZoom } from './map-scene.ts'
import { mostPacked } from './packed.ts'
import { clusterStations, clusterStationsInParts, type ClusterColumns } from './station-clusters.ts'
import type { LngLat } from '../../model/ids.ts'

/** Places so far apart that none meets another, with so many stations each. */
function columnsOf(perPlace: number): ClusterColumns {
  const points = Array.from({ length: 120 }, (_, i): LngLat => [
    -165 + (i % 12) * 30,
    -60 + Math.floor(i / 12) * 13,
  ])
  const count = points.length * perPlace
  const rows = Uint32Array.from({ length: count }, (_, row) => row)
  return {
    count,
    points,
    marks: 2,
    markCodes: Uint8Array.from(rows, (row) => row % 2),
    point: Int32Array.from(rows, (row) => Math.floor(row / perPlace)),
    pointStart: Uint32Array.from({ length: points.length + 1 }, (_, i) => i * perPlace),
    pointRow: rows,
  }
}

it('gives the same in parts, none of which sums up all clusters', () => {
  const columns = columnsOf(mostPacked + 2)
  const shown = new Uint16Array(columns.count)
  const parts = clusterStationsInParts(columns, shown, 5)
  let [count, part] = [1, parts.next()]
  while (part.done !== true) [count, part] = [count + 1, parts.next()]
  expect(count).toBeGreaterThan(5)
  expect(part.value).toEqual(clusterStations(columns, shown, 5))
  expect(part.value.clusters).toHaveLength(120)
  expect(part.value.clusters.every(({ count }) => count === mostPacked + 2)).toBe(true)
})

it('keeps forty thousand stations of one city one ring at every zoom, beside a city of few', () => {
  const many = 40_000
  const rows = Uint32Array.from({ length: many + 2 }, (_, row) => row)
  const columns: ClusterColumns = {
    count: rows.length,
    points: [
      [2.35, 48.85],
      [2.65, 48.86],
    ],
    marks: 1,
    markCodes: new Uint8Array(rows.length),
    point: Int32Array.from(rows, (row) => (row < many ? 0 : 1)),
    pointStart: Uint32Array.of(0, many, rows.length),
    pointRow: rows,
  }
  const shown = new Uint16Array(columns.count)
  for (let zoom = 0; zoom <= deepestZoom; zoom += 0.25) {
    const { apart, clusters } = clusterStations(columns, shown, zoom)
    const ringed = clusters.reduce((sum, { count }) => sum + count, 0)
    expect(ringed + 2 * apart.length).toBe(many + 2)
    expect(clusters).toHaveLength(1)
  }
  const { apart, clusters } = clusterStations(columns, shown, deepestZoom)
  expect(apart).toEqual([1])
  expect(clusters[0]).toMatchObject({ points: [0], count: many })
})
