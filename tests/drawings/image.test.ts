// The picture that a reader takes away, to look at in a diff. `UPDATE_DRAWINGS=1` draws it anew.
import { whyLeftOutFor } from '../why-left-out.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { arcScene } from '../../src/logic/map/arcs.ts'
import { atlasIndex } from '../../src/logic/records/atlas-index.ts'
import { globeCamera } from '../../src/logic/geo/globe.ts'
import type { ImageGround } from '../../src/logic/image/image-ground.ts'
import { imageScene } from '../../src/logic/image/image-scene.ts'
import { imageView } from '../../src/logic/image/image-view.ts'
import { palette } from '../../src/logic/map/map-colours.ts'
import { mapScene } from '../../src/logic/map/map-scene.ts'
import { openingCameraOf } from '../../src/logic/geo/drawn-view.ts'
import { drawImage } from '../../src/views/image/draw-image.ts'
import type { Camera, Projection } from '../../src/model/view.ts'
import { realData } from '../real-data.ts'
import { markValues } from '../../src/logic/records/atlas-facets.ts'

const data = realData()
const index = atlasIndex(data)
const size = { width: 720, height: 460 }
const opening = openingCameraOf(size)
const day = index.wholeRange.to
const stations = data.stations.filter(({ country }) => country !== 'US')

const words = {
  title: data.info.title,
  tagline: data.info.tagline,
  count: '1 of 2 stations, as of a day',
  filters: ['Country: France', 'Search: “<a & b>”'],
  legend: { uncertain: 'Half filled: background', hatched: 'No place', cluster: 'Several' },
  notes: [data.info.caution, 'https://example.org/?country=FR'],
}
const sceneOn = (projection: Projection, camera: Camera) =>
  imageScene({
    view: imageView({ size, camera, projection }),
    scene: mapScene({
    index,
    whyLeftOut: whyLeftOutFor(index, stations),
    day,
    zoom: opening.zoom,
    selection: null,
    stationName: ({ id }) => id,
    clusterName: () => 'A cluster',
  }),
  arcs: arcScene({
    index,
    stations,
    values: markValues(data.info).slice(0, 2).map(({ id }) => id),
  }),
  area: null,
  values: markValues(data.info),
  statuses: data.info.statuses,
  words,
})
const scene = sceneOn('mercator', opening)

const colours = palette('light', markValues(data.info))

/** In place of the world: a box that shows where its copies lie. */
const world = { kind: 'drawn' as const, land: 'M0 0H1000V874H0z', lakes: '', borders: 'M500 0V874', countries: new Map() }

/** In place of the tiles' ground: a square of land with a border, a river and a name. */
const tiles: ImageGround = {
  land: 'M300 170H420V290H300Z',
  lakes: '',
  rivers: 'M300 200H420',
  borders: 'M360 170V290',
  coast: 'M300 170H420',
  hatched: 'M300 230H420V290H300Z',
  selected: '',
  lines: {
    rivers: { width: 0.4, opacity: 0.7 },
    borders: { width: 0.8, opacity: 1 },
    coast: { width: 0.6, opacity: 1 },
  },
  cities: [{ at: [390, 250], text: 'A city' }],
}

it.each([
  ['image-720.svg', () => drawImage({ scene, colours, ground: world, ratio: 1 })],
  [
    'image-globe-720.svg',
    () =>
      drawImage({
        scene: sceneOn('globe', globeCamera(size)),
        colours,
        ground: { kind: 'tiles', ...tiles },
        ratio: 1,
      }),
  ],
])('draws the picture %s that was looked at', (name, draw) => {
  const file = new URL(name, import.meta.url)
  const picture = draw()
  if (process.env['UPDATE_DRAWINGS']) writeFileSync(file, picture)
  if (!existsSync(file)) throw new Error(`${name} is missing: UPDATE_DRAWINGS=1`)
  expect(picture).toBe(readFileSync(file, 'utf8'))
})

it('doubles the size and not the content at 2×', () => {
  const twice = drawImage({ scene, colours, ground: world, ratio: 2 })
  expect(twice.replace(/^<svg [^>]*>/, '')).toBe(
    drawImage({ scene, colours, ground: world, ratio: 1 }).replace(/^<svg [^>]*>/, ''),
  )
  expect(twice).toContain(`width="${String(scene.width * 2)}"`)
})

it('leaves the map out where pixels of the live one are put', () => {
  const frame = drawImage({ scene, colours, ground: null, ratio: 1 })
  expect(frame).not.toContain('M500 0V874')
  expect(frame).toContain(data.info.title)
})
