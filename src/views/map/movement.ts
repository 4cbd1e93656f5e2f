/** Where the camera goes, and where the reader took it. */
import type { Camera } from '../../model/view.ts'
import type { MapLibreMap } from 'maplibre-gl'

/** Milliseconds. */
const flight = 600
const zoomStep = 300

export type MovementOptions = {
  reducedMotion: boolean
  /** While the map moves, and with `byReader` when a move of the reader's ends. */
  onCamera: (camera: Camera, byReader: boolean) => void
}

const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter()
  return { zoom: map.getZoom(), lng, lat }
}

const targetOf = ({ lng, lat, zoom }: Camera) => ({ center: { lng, lat }, zoom })

export const createMovement = (map: MapLibreMap, { reducedMotion, onCamera }: MovementOptions) => {
  let stepping = false
  /** Where the step under way leads: the next adds to it. */
  let aim = 0
  /** While a move that is under way gives way to one that the map is told to make. */
  let yielding = false
  const giveWay = (): void => {
    yielding = true
    map.stop()
    yielding = false
  }
  map.on('move', () => onCamera(cameraOf(map), false))
  map.on('moveend', ({ originalEvent }) => {
    onCamera(cameraOf(map), !yielding && (stepping || originalEvent !== undefined))
    stepping = false
  })
  return {
    /** Where it looks at this moment, whoever took it there. */
    camera: () => cameraOf(map),
    flyTo: (camera: Camera): void => {
      giveWay()
      if (reducedMotion) map.jumpTo(targetOf(camera))
      else map.flyTo({ ...targetOf(camera), duration: flight })
    },
    /** At once. */
    jumpTo: (camera: Camera): void => {
      giveWay()
      map.jumpTo(targetOf(camera))
    },
    /** One step in (1) or out (-1), as a move of the reader's. */
    zoomBy: (steps: number): void => {
      const from = stepping ? aim : map.getZoom()
      map.stop()
      stepping = true
      aim = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), from + steps))
      map.zoomTo(aim, { duration: reducedMotion ? 0 : zoomStep })
    },
  }
}
