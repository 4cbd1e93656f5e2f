/** Where the map looks: at what was selected, at what Back and Forward bring, at the whole world. */
import { boundsOf } from '../../logic/geo/bounds.ts'
import { effect, type ReadonlySignal } from '@preact/signals-core'
import { chosenCamera, globeCamera } from '../../logic/geo/globe.ts'
import { focusStations, zoomThatOpens } from '../../logic/map/map-focus.ts'
import { sizeOf } from '../../logic/geo/size.ts'
import type { MapScene, SceneCluster } from '../../logic/map/map-scene-types.ts'
import { openingCameraOf } from '../../logic/geo/drawn-view.ts'
import type { Camera, Projection, Selection } from '../../model/view.ts'
import type { MapRegion, MovableMap } from './map-region.ts'

/** Padding in pixels around what the camera is fitted to: room for a label beside the last mark. */
const padding = 60
/** A single station is shown from here on: the country around it stays in view. */
const nearZoom = 4

type Follow = Pick<MapRegion, 'state' | 'index' | 'map'>

/**
 * CSS pixels by which the live map opens wider than its box, unseen: of a world that ends just at both
 * edges MapLibre draws the copies beyond them as well, three worlds in each frame.
 */
const overlap = 0.25

/** The whole world, as the drawn map opens with it. */
export function drawnOpening({ clientWidth, clientHeight }: HTMLElement, wider = 0): Camera {
  return openingCameraOf({ width: clientWidth + wider, height: clientHeight })
}

/** The same on the live map; the whole ball on the globe. */
export function openingCamera(section: HTMLElement, projection: Projection): Camera {
  if (projection === 'mercator') return drawnOpening(section, overlap)
  return globeCamera(sizeOf(section))
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
    if (!bounds || isInView(map, scene.peek(), stations)) return
    const ids = stations.map(({ id }) => id)
    const question = { index, whyLeftOut: state.answers.peek().stations.whyLeftOut }
    if (selection?.kind === 'station' || selection?.kind === 'city') {
      const [west, south, east, north] = bounds
      const zoom = zoomThatOpens(question, ids, nearZoom)
      const flat = { zoom, lng: (west + east) / 2, lat: (south + north) / 2 }
      map.flyTo(chosenCamera(flat, state.projection.peek()))
    } else map.fit(bounds, padding)
  })
}

export function showResults({ state, map }: Omit<Follow, 'index'>): void {
  const bounds = boundsOf(state.stations.peek().map(({ position }) => position))
  if (bounds) map.peek().fit(bounds, padding)
}

/** A city with too many stations to stand apart opens its list; any other cluster opens by zooming. */
export function openCluster(
  { state, index }: Omit<Follow, 'map'>,
  flyTo: (camera: Camera) => void,
): (cluster: SceneCluster) => void {
  return ({ citySlug, position: [lng, lat], opensAtZoom }) => {
    const city = index.cities.get(citySlug ?? '')
    if (city) {
      state.select({ kind: 'city', id: city.slug })
      return
    }
    const camera = chosenCamera({ zoom: opensAtZoom, lng, lat }, state.projection.peek())
    // A step of the reader's, like any other: a link looks where the reader does.
    state.moveCamera(camera)
    flyTo(camera)
  }
}

function isInView(map: MovableMap, scene: MapScene, stations: readonly { id: string }[]): boolean {
  const { width, height } = map.size()
  return stations.every(({ id }) => {
    const mark = scene.marks.find(({ stationId }) => stationId === id)
    if (!mark || !map.isVisible(mark.position)) return false
    const [x, y] = map.project(mark.position)
    return x > 20 && y > 20 && x < width - 20 && y < height - 20
  })
}
