/** What lies under a point of the map. */
import type { LngLat } from '../../model/ids.ts'
import { least } from 'd3'
import type { MapLibreMap } from 'maplibre-gl'
import type { MapScene, SceneCluster, SceneMark } from '../../logic/map/map-scene-types.ts'
import { worldPixels } from '../../logic/geo/mercator.ts'
import { sizeOf } from '../../logic/geo/size.ts'
import { styleOf } from './watch-style.ts'

export type Pick =
  | { kind: 'mark'; mark: SceneMark }
  | { kind: 'cluster'; cluster: SceneCluster }
  | { kind: 'country'; iso2: string }

/** CSS pixels from the map's left and upper edge. */
export type ScreenPoint = { x: number; y: number }

/** CSS pixels around the point in which a mark counts as hit: a finger is wider than a mark. */
const tolerance = 6

const isGlobe = (map: MapLibreMap): boolean => styleOf(map)?.getProjection()?.type === 'globe'

/** Where a place is seen: a flat world repeats sideways, and the copy nearest the middle counts. */
export const spotOf = (map: MapLibreMap, position: LngLat): ScreenPoint => {
  const { x, y } = map.project([...position])
  if (isGlobe(map)) return { x, y }
  return { x: x - turnsAway(map, x - map.getContainer().clientWidth / 2), y }
}

/** The pixels of as many whole worlds as come nearest to so many pixels. */
const turnsAway = (map: MapLibreMap, pixels: number): number => {
  const world = worldPixels(map.getZoom())
  return world * Math.round(pixels / world)
}

/** Whether a place is seen in the map's box. */
export const isInView = (map: MapLibreMap, position: LngLat): boolean => {
  const { x, y } = spotOf(map, position)
  return isInBox(map, { x, y }) && isFaced(map, position)
}

export const isInBox = (map: MapLibreMap, { x, y }: ScreenPoint): boolean => {
  const { width, height } = sizeOf(map.getContainer())
  return x >= 0 && y >= 0 && x <= width && y <= height
}

/** Degrees and pixels within which there and back is the same place: the edge of the ball is steep. */
const sameDegrees = 2
const samePixels = 2

/** Whether a place looks at the reader: on a globe, what lies behind is drawn at the place before it. */
export const isFaced = (map: MapLibreMap, [lng, lat]: LngLat): boolean => {
  if (!isGlobe(map)) return true
  const front = map.unproject(map.project([lng, lat]))
  const turn = Math.abs(((front.lng - lng + 540) % 360) - 180)
  return (
    Math.abs(front.lat - lat) < sameDegrees && turn * Math.cos((lat * Math.PI) / 180) < sameDegrees
  )
}

/** Whether there is earth under a point, not the sky around the globe. */
const isOnEarth = (map: MapLibreMap, { x, y }: ScreenPoint): boolean => {
  if (!isGlobe(map)) return true
  const back = map.project(map.unproject([x, y]))
  return Math.hypot(back.x - x, back.y - y) < samePixels
}

const idsIn = (map: MapLibreMap, layers: string[], { x, y }: ScreenPoint): Set<unknown> => {
  const box: [[number, number], [number, number]] = [
    [x - tolerance, y - tolerance],
    [x + tolerance, y + tolerance],
  ]
  return new Set(
    map.queryRenderedFeatures(box, { layers }).map((hit): unknown => hit.properties['id']),
  )
}

/** The world repeats sideways: a mark is as far as its nearest copy. */
const distanceTo =
  (map: MapLibreMap, { x, y }: ScreenPoint) =>
  (position: LngLat, [dx, dy]: readonly [number, number]): number => {
    const at = map.project([...position])
    const across = at.x + dx - x
    return Math.hypot(across - turnsAway(map, across), at.y + dy - y)
  }

const countryAt = (map: MapLibreMap, { x, y }: ScreenPoint): Pick | null => {
  if (!isOnEarth(map, { x, y })) return null
  const [country] = map.queryRenderedFeatures([x, y], { layers: ['countries'] })
  const iso2: unknown = country?.properties['iso']
  return typeof iso2 === 'string' ? { kind: 'country', iso2 } : null
}

/** The nearest mark, else the nearest cluster, else the country; null on open sea. */
export const pickAt = (map: MapLibreMap, scene: MapScene, point: ScreenPoint): Pick | null => {
  const distance = distanceTo(map, point)
  const markIds = idsIn(map, ['marks'], point)
  const mark = least(
    scene.marks.filter((one) => markIds.has(one.stationId) && isFaced(map, one.position)),
    ({ position, offset }) => distance(position, offset),
  )
  if (mark) return { kind: 'mark', mark }
  const clusterIds = idsIn(map, ['clusters'], point)
  const cluster = least(
    scene.clusters.filter((one) => clusterIds.has(one.id) && isFaced(map, one.position)),
    ({ position }) => distance(position, [0, 0]),
  )
  return cluster ? { kind: 'cluster', cluster } : countryAt(map, point)
}

/** What to say of it: a country speaks only of the stations that it has and the map does not. */
export const hoverText = (
  picked: Pick | null,
  scene: MapScene,
  hatchedTitle: (country: string) => string,
): string | null => {
  switch (picked?.kind) {
    case 'mark':
      return picked.mark.name
    case 'cluster':
      return picked.cluster.name
    case 'country': {
      const hatched = scene.hatched.find(({ iso2 }) => iso2 === picked.iso2)
      return hatched ? hatchedTitle(hatched.name) : null
    }
    case undefined:
      return null
  }
}
