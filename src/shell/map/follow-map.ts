/** Where the map looks: at what was selected, at what Back and Forward bring, at the whole world. */
import { boundsOf, type Bounds } from '../../logic/geo/bounds.ts'
import { boundsCamera } from '../../logic/geo/bounds-camera.ts'
import { roomBeside, roomWithin } from '../../logic/geo/room.ts'
import { effect, type ReadonlySignal } from '@preact/signals-core'
import { chosenCamera, globeCamera } from '../../logic/geo/globe.ts'
import { focusStations, zoomThatOpens } from '../../logic/map/map-focus.ts'
import { sizeOf } from '../../logic/geo/size.ts'
import type { MapScene, SceneCluster } from '../../logic/map/map-scene-types.ts'
import { openingCameraOf } from '../../logic/geo/drawn-view.ts'
import type { Camera, Projection, Selection } from '../../model/view.ts'
import type { MapRegion } from './map-region.ts'

/** Padding in pixels around what the camera is fitted to: room for a label beside the last mark. */
const padding = 60
/** A single station is shown from here on: the country around it stays in view. */
const nearZoom = 4

type Follow = Pick<MapRegion, 'state' | 'index' | 'map' | 'over'>

/**
 * CSS pixels by which the live map opens wider than its box, unseen: of a world that ends just at both
 * edges MapLibre draws the copies beyond them as well, three worlds in each frame.
 */
const overlap = 0.25

type Opening = Pick<MapRegion, 'section' | 'frame'>

/** What the drawn map opens with. */
export function drawnOpening({ section, frame }: Opening, wider = 0): Camera {
  const { width, height } = sizeOf(section)
  return openingCameraOf({ width: width + wider, height }, frame)
}

/** The same on the live map; the whole ball on the globe. */
export function openingCamera(opening: Opening, projection: Projection): Camera {
  if (projection === 'mercator') return drawnOpening(opening, overlap)
  return globeCamera(sizeOf(opening.section))
}

/** Where the map in sight opens. */
export function openingOf(region: Opening & Pick<MapRegion, 'state' | 'live'>): Camera {
  const projection = region.state.projection.peek()
  return region.live.peek()
    ? openingCamera(region, projection)
    : chosenCamera(drawnOpening(region), projection)
}

/** The camera that shows a box of the world beside what lies over the map. */
export function fitCamera({ state, map, over }: Follow, bounds: Bounds, padding: number): Camera {
  const size = map.peek().size()
  const room = roomWithin(size, roomBeside(over.peek(), size), padding)
  const { zoom, ...centre } = boundsCamera(bounds, size, room)
  // Of a smaller world there would be sea beside it, or its copies.
  const least = openingCameraOf(size).zoom
  return chosenCamera({ ...centre, zoom: Math.max(least, zoom) }, state.projection.peek())
}

/**
 * Back and Forward bring the camera of their entry back; the reader's own moves need no answer. An
 * entry without one shows what it has selected, which `followSelection` sees to, or the whole world.
 */
export function followHistory(
  { state, index, map, restored }: Follow & { readonly restored: ReadonlySignal<number> },
  opening: () => Camera,
): void {
  effect(() => {
    if (restored.value === 0) return
    const camera = state.camera.peek()
    if (camera) map.peek().flyTo(camera)
    else if (focusStations(state.selection.peek(), index).length === 0) map.peek().flyTo(opening())
  })
}

/** Brings a new selection into view, unless every mark of it already stands apart on the screen. */
export function followSelection(
  region: Follow & { readonly scene: ReadonlySignal<MapScene> },
): void {
  const { state, index, scene } = region
  let seen: Selection | null = state.camera.peek() ? state.selection.peek() : null
  effect(() => {
    const selection = state.selection.value
    if (selection === seen) return
    seen = selection
    const map = region.map.peek()
    const stations = focusStations(selection, index)
    const bounds = boundsOf(stations.map(({ position }) => position))
    if (!bounds || isInView(region, scene.peek(), stations)) return
    const ids = stations.map(({ id }) => id)
    const question = { index, whyLeftOut: state.answers.peek().stations.whyLeftOut }
    if (selection?.kind === 'station' || selection?.kind === 'city') {
      const [west, south, east, north] = bounds
      const zoom = zoomThatOpens(question, ids, nearZoom)
      const flat = { zoom, lng: (west + east) / 2, lat: (south + north) / 2 }
      map.flyTo(chosenCamera(flat, state.projection.peek()))
    } else map.flyTo(fitCamera(region, bounds, padding))
  })
}

/** A step of the reader's, like any other: a link looks where the reader does. */
export function goTo({ state, map }: Follow, camera: Camera): void {
  state.moveCamera(camera)
  map.peek().flyTo(camera)
}

export function showResults(region: Follow): void {
  const bounds = boundsOf(region.state.stations.peek().map(({ position }) => position))
  if (bounds) goTo(region, fitCamera(region, bounds, padding))
}

/** A city with too many stations to stand apart opens its list; any other cluster opens to its own bounds. */
export function openCluster(
  region: Follow,
  flyTo: (camera: Camera) => void,
): (cluster: SceneCluster) => void {
  const { state, index } = region
  return ({ citySlug, bounds, opensAtZoom }) => {
    const city = index.cities.get(citySlug ?? '')
    if (city) {
      state.select({ kind: 'city', id: city.slug })
      return
    }
    const fitted = fitCamera(region, bounds, padding)
    const opened = chosenCamera({ ...fitted, zoom: opensAtZoom }, state.projection.peek())
    const camera = { ...fitted, zoom: Math.max(fitted.zoom, opened.zoom) }
    state.moveCamera(camera)
    flyTo(camera)
  }
}

/** CSS pixels: a mark nearer to an edge, or to what lies over the map, is not in sight. */
const edge = 20

function isInView(
  { map: shown, over }: Follow,
  scene: MapScene,
  stations: readonly { id: string }[],
): boolean {
  const map = shown.peek()
  const { width, height } = map.size()
  const { left, top, right, bottom } = roomBeside(over.peek(), map.size())
  return stations.every(({ id }) => {
    const mark = scene.marks.find(({ stationId }) => stationId === id)
    if (!mark || !map.isVisible(mark.position)) return false
    const [x, y] = map.project(mark.position)
    return (
      x > left + edge && y > top + edge && x < width - right - edge && y < height - bottom - edge
    )
  })
}
