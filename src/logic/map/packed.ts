/** The marks of one point side by side. */
import { packEnclose, packSiblings } from 'd3'
import { remember } from '../text/remember.ts'

/** Three rings around a middle; more would cover the neighbours, and no one tells them apart. */
export const mostPacked = 19

export type Packing = {
  /** Pixels from the common centre. */
  readonly offsets: readonly (readonly [x: number, y: number])[]
  /** Of the circle around all, in pixels. */
  readonly radius: number
}

/** From this zoom on a reader has come for single stations, and there is room for a finger. */
const nearZoom = 4

/**
 * Pixels between the centres of neighbours: far out as close as marks can be told apart by a mouse,
 * near by the 24 pixels that a finger needs.
 */
function markSpacing(zoom: number): number {
  return zoom >= nearZoom ? 24 : 15
}

const packedAt = remember((spacing: number) =>
  remember((count: number) => pack(count, spacing / 2)),
)

/** Circles side by side around a common centre, at a zoom at which clusters are made. */
export const packed = (count: number, zoom: number): Packing => packedAt(markSpacing(zoom))(count)

function pack(count: number, half: number): Packing {
  const circles = packSiblings(Array.from({ length: count }, () => ({ r: half, x: 0, y: 0 })))
  const { x, y, r } = packEnclose(circles)
  return {
    offsets: circles.map((circle) => [roundTenth(circle.x - x), roundTenth(circle.y - y)]),
    radius: r,
  }
}

const roundTenth = (pixels: number): number => Math.round(pixels * 10) / 10 + 0
