/** How a station's mark is drawn, as SVG path data: the same for the live map, the drawn map and the legend. */
import type { StatusOutline } from '../../model/atlas-info.ts'
import type { MarkShape } from '../../model/facet.ts'
import { circle, filled, short, stroked, type DrawnPath } from './display-list.ts'
import { haloWidth, markReach } from './look.ts'

export type MarkKind = { shape: MarkShape; outline: StatusOutline; uncertain: boolean }

const ringRadius = 6.7
/** A shape within a ring is smaller, so that paper stays between them. */
const withinRing = 0.72

type Corner = readonly [x: number, y: number]

const polygon = (corners: readonly Corner[]): string =>
  `M${corners.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}z`

const leftHalfCircle = (radius: number): string => {
  const r = short(radius)
  return `M0 -${r}A${r} ${r} 0 0 0 0 ${r}z`
}

/** The left half of each shape that has corners, from top to bottom; the right half mirrors it. */
const leftCorners: Record<Exclude<MarkShape, 'circle'>, readonly Corner[]> = {
  diamond: [
    [0, -6.7],
    [-4.9, 0],
    [0, 6.7],
  ],
  triangle: [
    [0, -6.2],
    [-6, 4.6],
    [0, 4.6],
  ],
  square: [
    [0, -4.8],
    [-4.8, -4.8],
    [-4.8, 4.8],
    [0, 4.8],
  ],
  cross: [
    [0, -5.6],
    [-1.9, -5.6],
    [-1.9, -1.9],
    [-5.6, -1.9],
    [-5.6, 1.9],
    [-1.9, 1.9],
    [-1.9, 5.6],
    [0, 5.6],
  ],
}
const circleRadius = 5.5

const scaled = (corners: readonly Corner[], by: number): Corner[] =>
  corners.map(([x, y]) => [x * by, y * by])

const halfPath = (shape: MarkShape, scale: number): string =>
  shape === 'circle'
    ? leftHalfCircle(circleRadius * scale)
    : polygon(scaled(leftCorners[shape], scale))

const wholePath = (shape: MarkShape, scale: number): string => {
  if (shape === 'circle') return circle(circleRadius * scale)
  const left = scaled(leftCorners[shape], scale)
  const right = left.filter(([x]) => x !== 0).map(([x, y]): Corner => [-x, y])
  return polygon([...left, ...right.toReversed()])
}

/** Filled; half filled when the link is uncertain; only its edge when hollow. */
const body = ({ shape, outline, uncertain }: MarkKind, scale: number): DrawnPath[] => {
  const whole = wholePath(shape, scale)
  const half = halfPath(shape, scale)
  const halo: DrawnPath = { ...stroked(whole, 'paper', haloWidth * 2), fill: 'paper' }
  if (outline === 'hollow') {
    const edge = stroked(whole, 'colour', uncertain ? 1 : 1.8)
    return uncertain ? [halo, edge, stroked(half, 'colour', 2)] : [halo, edge]
  }
  if (uncertain) return [halo, filled(half, 'colour'), stroked(whole, 'colour', 1.2)]
  return [halo, filled(whole, 'colour')]
}

const ring = (dash: Pick<DrawnPath, 'dash' | 'cap'>, width: number): DrawnPath[] => [
  filled(circle(markReach), 'paper'),
  { ...stroked(circle(ringRadius), 'ink', width), ...dash },
]

/** The half bar says that closing was demanded, the whole one that the station is said to be closed. */
const bar = (d: string): DrawnPath[] => [stroked(d, 'paper', 2.8), stroked(d, 'ink', 1.5)]
const halfBar = 'M-6.2 6.2L0.6 -0.6'
const fullBar = 'M-6.2 6.2L6.2 -6.2'

// Twelve and a half dashes or fourteen dots go around a circle of 42 px.
const dashes = { dash: [2.1, 1.41], cap: 'butt' } as const
const dots = { dash: [0, 3], cap: 'round' } as const

const drawn = new Map<string, readonly DrawnPath[]>()

/**
 * Paths from back to front. The outline carries the status, the shape its value. There are few kinds
 * and many marks: each kind is worked out once.
 */
export const markDrawing = (kind: MarkKind): readonly DrawnPath[] => {
  const name = [kind.shape, kind.outline, kind.uncertain].join(' ')
  const paths = drawn.get(name) ?? pathsOf(kind)
  drawn.set(name, paths)
  return paths
}

const pathsOf = (kind: MarkKind): DrawnPath[] => {
  switch (kind.outline) {
    case 'plain':
    case 'hollow':
      return body(kind, 1)
    case 'bar':
      return [...body(kind, 1), ...bar(halfBar)]
    case 'full-bar':
      return [...body(kind, 1), ...bar(fullBar)]
    case 'dashed-ring':
      return [...ring(dashes, 1.4), ...body(kind, withinRing)]
    case 'dotted-ring':
      return [...ring(dots, 1.7), ...body(kind, withinRing)]
  }
}
