/** Which labels the drawn map has room for, and on which side of their marks. */
import type { LngLat } from '../../model/ids.ts'
import type { Box } from '../geo/room.ts'
import { textWidth } from '../text/text-width.ts'
import { clusterRadius } from './cluster.ts'
import { labelText } from './look.ts'
import type { MapScene, SceneLabel } from './map-scene-types.ts'
import { drawnWorldSize, worldPoint } from '../geo/mercator.ts'

export type PlacedLabel = { readonly label: SceneLabel; readonly side: 'end' | 'start' }

/** Whether nothing but the map itself lies where a text would be: the box counts from the place. */
export type FreeOfControls = (place: LngLat, box: Box) => boolean

/** Of a line of text (CSS pixels). */
const halfLine = 8

/**
 * @param worldPixels width in CSS pixels that the world is drawn at, or the least it may be.
 * @param isFree tells what lies over the map, where that is known.
 */
export function drawnLabels(
  scene: MapScene,
  worldPixels: number,
  isFree?: FreeOfControls,
): PlacedLabel[] {
  return labelsWithRoom(scene, onMap(worldPixels), {
    width: worldPixels,
    ...(isFree && { isFree }),
  })
}

const onMap =
  (worldPixels: number) =>
  (position: LngLat): [x: number, y: number] => {
    const scale = worldPixels / drawnWorldSize.width
    const [x, y] = worldPoint(position)
    return [x * scale, y * scale]
  }

type Room = {
  /** Of the map, in pixels. */
  readonly width: number
  readonly isFree?: FreeOfControls
}

/**
 * Takes the labels in the order of the scene and keeps those that touch no mark, no label kept before
 * and no edge of the map, to the right of their group or else to its left.
 * @param at pixels of a place; null for what is not seen
 */
export function labelsWithRoom(
  scene: MapScene,
  at: At,
  { width, isFree = () => true }: Room,
): PlacedLabel[] {
  const taken = markBoxes(scene, at)
  const placed: PlacedLabel[] = []
  for (const label of scene.labels) {
    const point = at(label.position)
    if (!point) continue
    const hasRoom = (side: PlacedLabel['side']): boolean => {
      const box = labelBox(label, side, point)
      const isInside = box.left >= 0 && box.right <= width
      if (!isInside || taken.some((other) => overlap(other, box))) return false
      return isFree(label.position, labelBox(label, side, [0, 0]))
    }
    const side = (['end', 'start'] as const).find(hasRoom)
    if (!side) continue
    taken.push(labelBox(label, side, point))
    placed.push({ label, side })
  }
  return placed
}

type At = (position: LngLat) => readonly [x: number, y: number] | null

/** What no text may cover. */
function markBoxes(scene: MapScene, at: At): Box[] {
  const around = (position: LngLat, radius: number): Box[] => {
    const point = at(position)
    return point ? [boxAround(point, radius)] : []
  }
  return [
    ...scene.labels.flatMap(({ position, offset }) => around(position, offset)),
    ...scene.clusters.flatMap(({ position, count }) => around(position, clusterRadius(count))),
  ]
}

/** What marks and the labels that were placed take on a map of this width (CSS pixels). */
export function labelBoxes(
  scene: MapScene,
  placed: readonly PlacedLabel[],
  worldPixels: number,
): Box[] {
  const at = onMap(worldPixels)
  return [
    ...markBoxes(scene, at),
    ...placed.map(({ label, side }) => labelBox(label, side, at(label.position))),
  ]
}

function labelBox(
  { text, offset }: SceneLabel,
  side: PlacedLabel['side'],
  [x, y]: readonly [number, number],
): Box {
  const near = offset + labelText.gap / 2
  const far = offset + labelText.gap + textWidth(text, labelText.size)
  const [left, right] = side === 'end' ? [x + near, x + far] : [x - far, x - near]
  return { left, right, top: y - halfLine, bottom: y + halfLine }
}

export function boxAround(
  [x, y]: readonly [x: number, y: number],
  halfWidth: number,
  halfHeight = halfWidth,
): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
