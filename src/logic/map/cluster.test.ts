import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { LngLat } from '../../model/ids.ts'
import { clusterRadius, mergeOverlapping } from './cluster.ts'
import { drawnWorldSize, worldPixels, worldPoint } from '../geo/mercator.ts'
import { group as groupBy } from 'd3'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

/** So many stations on one point, with the radius in pixels that they need side by side. */
type Group = { readonly position: LngLat; readonly radius: number; readonly members: number[] }
const group = (position: LngLat, count = 1): Group => ({
  position,
  radius: 7.5 * Math.sqrt(count),
  members: Array.from({ length: count }, (_, i) => i),
})

function clusterGroups(groups: readonly Group[], zoom: number): Group[][] {
  const scale = worldPixels(zoom) / drawnWorldSize.width
  const points = groups.map(({ position }) => worldPoint(position))
  const first = mergeOverlapping({
    x: Float64Array.from(points, ([x]) => x * scale),
    y: Float64Array.from(points, ([, y]) => y * scale),
    radius: Float64Array.from(groups, ({ radius }) => radius),
    weight: Float64Array.from(groups, ({ members }) => members.length),
  })
  return [...groupBy(groups.keys(), (i) => first[i]).values()].map((places) =>
    places.flatMap((i) => groups[i] ?? []),
  )
}

const arbitraryGroup = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -70, max: 75, noNaN: true }),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([lng, lat, count]) => group([lng, lat], count))
const arbitraryGroups = fc.array(arbitraryGroup, { maxLength: 25 })
const zooms = fc.integer({ min: 0, max: 18 }).map((half) => half / 2)

/** Where a cluster is drawn, in pixels of the world at the zoom, and how much room it takes. */
function circle(groups: readonly Group[], zoom: number): { x: number; y: number; r: number } {
  const pixels = (512 * 2 ** zoom) / 1000
  const points = groups.flatMap(({ position, members }) => members.map(() => worldPoint(position)))
  const mean = (axis: 0 | 1): number =>
    (points.reduce((sum, point) => sum + point[axis], 0) / points.length) * pixels
  const [only] = groups
  const alone = groups.length === 1 && only
  return { x: mean(0), y: mean(1), r: alone ? alone.radius : clusterRadius(points.length) }
}

type Circle = { x: number; y: number; r: number; members: Group[] }

/** The same rule by comparing all pairs again after each merger: slow, and plain to read. */
function byAllPairs(groups: readonly Group[], zoom: number): Group[][] {
  let circles: Circle[] = groups.map((one) => ({ ...circle([one], zoom), members: [one] }))
  for (;;) {
    let deepest = 0
    let pair: [Circle, Circle] | null = null
    circles.forEach((a, i) => {
      for (const b of circles.slice(i + 1)) {
        const depth = a.r + b.r + 3 - Math.hypot(a.x - b.x, a.y - b.y)
        if (depth > deepest) {
          deepest = depth
          pair = [a, b]
        }
      }
    })
    if (!pair) return circles.map(({ members }) => members)
    const [a, b]: [Circle, Circle] = pair
    const members = [...a.members, ...b.members]
    circles = circles.filter((one) => one !== a && one !== b)
    circles.push({ ...circle(members, zoom), members })
  }
}

/** Who is with whom, whatever the order. */
const company = (all: readonly Group[], clusters: readonly (readonly Group[])[]): string[] =>
  clusters
    .map((members) =>
      members
        .map((one) => all.indexOf(one))
        .sort((a, b) => a - b)
        .join(),
    )
    .sort()

describe('clusters', () => {
  it('are those found by comparing all pairs', () => {
    fc.assert(
      fc.property(arbitraryGroups, zooms, (groups, zoom) => {
        expect(company(groups, clusterGroups(groups, zoom))).toEqual(
          company(groups, byAllPairs(groups, zoom)),
        )
      }),
    )
  })

  it('of some thousand crowded groups hold each once and do not overlap', () => {
    const groups = Array.from({ length: 3000 }, (_, i) =>
      // Golden angles around Europe: dense, and nowhere in rows.
      group([
        10 + 0.4 * Math.sqrt(i) * Math.cos(2.4 * i),
        50 + 0.3 * Math.sqrt(i) * Math.sin(2.4 * i),
      ]),
    )
    for (const zoom of [0, 1.5, 4, 9]) {
      const clusters = clusterGroups(groups, zoom)
      expect(new Set(clusters.flat()).size).toBe(groups.length)
      expect(clusters.flat()).toHaveLength(groups.length)
      const circles = clusters.map((cluster) => circle(cluster, zoom))
      const nearest = circles.flatMap((a, i) =>
        circles.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r),
      )
      expect(nearest.every((free) => free > 2.9)).toBe(true)
    }
  })

  it('hold every group exactly once', () => {
    fc.assert(
      fc.property(arbitraryGroups, zooms, (groups, zoom) => {
        const clustered = clusterGroups(groups, zoom).flat()
        expect(clustered).toHaveLength(groups.length)
        expect(new Set(clustered)).toEqual(new Set(groups))
      }),
    )
  })

  it('never overlap', () => {
    fc.assert(
      fc.property(arbitraryGroups, zooms, (groups, zoom) => {
        const circles = clusterGroups(groups, zoom).map((cluster) => circle(cluster, zoom))
        circles.forEach((a, i) => {
          for (const b of circles.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r)
        })
      }),
    )
  })

  it('leave groups that have room as they are', () => {
    const groups = [group([2.35, 48.85]), group([-0.13, 51.5]), group([-74, 40.7], 3)]
    expect(clusterGroups(groups, 9)).toEqual(groups.map((one) => [one]))
  })

  it('of a far away pair do not depend on what else is there', () => {
    const pair = [group([2.35, 48.85]), group([2.5, 48.9])]
    const far = [group([174, -36]), group([174.5, -36.5])]
    const together = clusterGroups([...pair, ...far], 3)
    expect(together).toEqual(
      expect.arrayContaining([...clusterGroups(pair, 3), ...clusterGroups(far, 3)]),
    )
  })

  it('take the nearest pair first', () => {
    const [west, middle, east] = [group([0, 0]), group([8, 0]), group([12, 0])]
    const sizes = clusterGroups([west, middle, east], 1).map((cluster) => cluster.length)
    expect(sizes).toEqual([1, 2])
  })
})

describe('the ring of a cluster', () => {
  it('grows with what it holds and is larger than a mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000 }), (count) => {
        expect(clusterRadius(count)).toBeGreaterThanOrEqual(clusterRadius(count - 1))
        expect(clusterRadius(count)).toBeGreaterThan(7.5)
      }),
    )
  })
})
