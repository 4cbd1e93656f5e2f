/** The marks of one point side by side. */
import { packEnclose, packSiblings } from 'd3'
import { markSpacing } from './mark-spacing.ts'

/** Three rings around a middle; more would cover the neighbours, and no one tells them apart. */
export const mostPacked = 19

export type Packing = {
  /** Pixels from the common centre. */
  readonly offsets: readonly (readonly [x: number, y: number])[]
  /** Of the circle around all, in pixels. */
  readonly radius: number
}

const known = new Map<string, Packing>()

/** Circles side by side around a common centre, at a zoom at which clusters are made. */
export function packed(count: number, zoom: number): Packing {
  const spacing = markSpacing(zoom)
  const key = `${count} ${spacing}`
  const before = known.get(key)
  if (before) return before
  const packing = pack(count, spacing / 2)
  known.set(key, packing)
  return packing
}

function pack(count: number, half: number): Packing {
  const circles = packSiblings(Array.from({ length: count }, () => ({ r: half, x: 0, y: 0 })))
  const { x, y, r } = packEnclose(circles)
  return {
    offsets: circles.map((circle) => [roundTenth(circle.x - x), roundTenth(circle.y - y)]),
    radius: r,
  }
}

const roundTenth = (pixels: number): number => Math.round(pixels * 10) / 10 + 0
