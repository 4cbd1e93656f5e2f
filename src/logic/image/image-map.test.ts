import type { LngLat } from '../../model/ids.ts'
import type { Camera } from '../../model/view.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noArcs } from '../map/arcs.ts'
import { imageMap } from './image-map.ts'
import { imageView } from './image-view.ts'
import type { MapScene, SceneMark } from '../map/map-scene-types.ts'
import { textWidth } from '../text/text-width.ts'

const size = { width: 800, height: 500 }
const markAt = (position: LngLat): SceneMark => ({
  stationId: position.join(),
  position,
  offset: [0, 0],
  value: 'fuzhou',
  shape: 'circle',
  outline: 'plain',
  uncertain: false,
  name: 'A station',
})
const sceneOf = (...places: LngLat[]): MapScene => ({
  marks: places.map(markAt),
  clusters: [],
  labels: places.map((position) => ({
    id: position.join(),
    position,
    text: 'A long name of a city',
    offset: 8,
  })),
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
})
const drawn = (camera: Camera, scene: MapScene) =>
  imageMap({
    view: imageView({ size, camera, projection: 'mercator' }),
    scene,
    arcs: noArcs,
    area: null,
  })
const cameras = fc.record({
  zoom: fc.double({ min: 0, max: 9, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
})
const places = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)

describe('the map of a picture', () => {
  it('rings what is selected, be it a mark or a cluster that holds it', () => {
    const cluster = {
      id: 'c',
      position: [10, 10] as const,
      count: 2,
      shares: [{ value: 'fuzhou', count: 2 }],
      stationIds: ['one', 'two'],
      name: 'Two stations',
      opensAtZoom: 9,
      bounds: [0, 0, 0, 0] as const,
    }
    const scene = { ...sceneOf([0, 0], [20, 20]), clusters: [cluster] }
    const camera = { zoom: 2, lng: 0, lat: 0 }
    const ringed = (selectedStationIds: readonly string[]) => {
      const { rings, marks, clusters } = drawn(camera, { ...scene, selectedStationIds })
      const isAt = (at: unknown) => rings.some((ring) => String(ring.at) === String(at))
      return [
        ...marks.filter(({ at }) => isAt(at)).map(({ mark }) => mark.stationId),
        ...clusters.filter(({ at }) => isAt(at)).map(({ cluster: { id } }) => id),
      ]
    }
    expect(ringed([])).toEqual([])
    expect(ringed(['0,0', 'two'])).toEqual(['0,0', 'c'])
  })

  it('has in its middle what the camera looks at', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const { marks } = drawn(camera, sceneOf([camera.lng, camera.lat]))
        const near = ([x, y]: readonly [number, number]) => Math.hypot(x - 400, y - 250) < 0.2
        expect(marks.some(({ at }) => near(at))).toBe(true)
      }),
    )
  })

  it('is covered by copies of the world from edge to edge', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const { world } = drawn(camera, sceneOf())
        if (!world) throw new Error('A flat map lies over the drawn world.')
        const worldPixels = 1000 * world.scale
        expect(Math.min(...world.xs)).toBeLessThanOrEqual(0.1)
        expect(Math.max(...world.xs) + worldPixels).toBeGreaterThanOrEqual(size.width - 0.1)
        expect(world.xs.length).toBeLessThanOrEqual(Math.ceil(size.width / worldPixels) + 1)
      }),
    )
  })

  it('shows a place beyond ±180° where the world goes on', () => {
    const { marks } = drawn({ zoom: 3, lng: 179, lat: -18 }, sceneOf([-179, -18]))
    expect(marks.map(({ at }) => Math.round(at[0]))).toEqual([400 + Math.round((2 / 360) * 4096)])
  })

  it('cuts no label: all of it is inside, beside a place that is in sight', () => {
    fc.assert(
      fc.property(cameras, fc.array(places, { maxLength: 12 }), (camera, many) => {
        for (const { at, anchor, text } of drawn(camera, sceneOf(...many)).labels) {
          const width = textWidth(text, 11.5)
          const left = anchor === 'start' ? at[0] : at[0] - width
          expect(left).toBeGreaterThanOrEqual(-0.1)
          expect(left + width).toBeLessThanOrEqual(size.width + 0.1)
        }
      }),
    )
  })

  it('leaves out what is out of sight', () => {
    const { marks, labels } = drawn({ zoom: 6, lng: 0, lat: 0 }, sceneOf([90, 40]))
    expect([marks, labels]).toEqual([[], []])
  })
})
