/** Keeps names from under what lies over the map: invisible boxes that every name must keep off. */
import { featureCollection, point } from '@turf/turf'
import type { Feature } from 'geojson'
import type { MapLibreMap } from 'maplibre-gl'
import type { Box } from '../../logic/geo/room.ts'
import { fillSource, keepNewest } from './watch-style.ts'

/** Pixels of a whole number: a picture has no others. */
const imageOf = ({ left, top, right, bottom }: Box) => {
  const size = { width: Math.ceil(right - left), height: Math.ceil(bottom - top) }
  return { name: `blocker ${size.width} ${size.height}`, ...size }
}

const supply = (map: MapLibreMap, box: Box): string => {
  const { name, width, height } = imageOf(box)
  if (!map.hasImage(name)) map.addImage(name, new ImageData(width, height))
  return name
}

/** Nothing for a box beside the globe: no name is there, and no place on earth stands for it. */
const featureOf = (map: MapLibreMap, box: Box): Feature[] => {
  const middle: [number, number] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const { lng, lat } = map.unproject(middle)
  const { x, y } = map.project([lng, lat])
  if (Math.hypot(x - middle[0], y - middle[1]) > 1) return []
  return [point([lng, lat], { image: supply(map, box) })]
}

/**
 * The boxes are places on the map to MapLibre, so that they are put back whenever it has moved.
 * @returns takes the newest boxes, in CSS pixels from the map's left and upper edge
 */
export const createBlockers = (map: MapLibreMap): ((boxes: readonly Box[]) => void) => {
  let newest: readonly Box[] = []
  const place = keepNewest(map, (boxes: readonly Box[]) => {
    fillSource(map, 'blockers', featureCollection(boxes.flatMap((box) => featureOf(map, box))))
  })
  map.on('moveend', () => place(newest))
  return (boxes) => {
    newest = boxes
    place(newest)
  }
}
