/** How a station's mark is drawn, as SVG path data: the same for the live map, the drawn map and the legend. */
import type { MarkShape, StatusOutline } from './map-scene-types.ts'

/** What a stroke is painted with; the map and the page know the colours. */
export type MarkPaint = 'none' | 'colour' | 'paper' | 'ink'

/** One path, centred on 0, 0, in CSS pixels. */
export type MarkPath = {
  d: string
  fill: MarkPaint
  stroke: MarkPaint
  width: number
  /** Lengths of dash and gap; round caps turn dashes of no length into dots. */
  dash: readonly number[]
}

export type MarkKind = { shape: MarkShape; outline: StatusOutline; uncertain: boolean }

/** Marks and their halo stay within this distance of their centre, in CSS pixels. */
export const markReach = 8

/** Paper around the mark, so that it stands out from land, sea and other marks. */
const haloWidth = 1.5
const ringRadius = 6.7
/** A shape within a ring is smaller, so that paper stays between them. */
const withinRing = 0.72

type Corner = readonly [x: number, y: number]

const number = (value: number): string => String(Math.round(value * 100) / 100)

const polygon = (corners: readonly Corner[]): string =>
  `M${corners.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}z`

const circle = (radius: number): string => {
  const r = number(radius)
  return `M0 -${r}A${r} ${r} 0 0 0 0 ${r}A${r} ${r} 0 0 0 0 -${r}z`
}

const leftHalfCircle = (radius: number): string => {
  const r = number(radius)
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
const circleRadius = 5.4

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

const filled = (d: string, fill: MarkPaint): MarkPath => ({
  d,
  fill,
  stroke: 'none',
  width: 0,
  dash: [],
})
const line = (d: string, stroke: MarkPaint, width: number): MarkPath => ({
  d,
  fill: 'none',
  stroke,
  width,
  dash: [],
})

/** Filled; half filled when the link is uncertain; only its edge when hollow. */
const body = ({ shape, outline, uncertain }: MarkKind, scale: number): MarkPath[] => {
  const whole = wholePath(shape, scale)
  const half = halfPath(shape, scale)
  const halo: MarkPath = { ...line(whole, 'paper', haloWidth * 2), fill: 'paper' }
  if (outline === 'hollow') {
    const edge = line(whole, 'colour', uncertain ? 1 : 1.8)
    return uncertain ? [halo, edge, line(half, 'colour', 2)] : [halo, edge]
  }
  if (uncertain) return [halo, filled(half, 'colour'), line(whole, 'colour', 1.2)]
  return [halo, filled(whole, 'colour')]
}

const ring = (dash: readonly number[], width: number): MarkPath[] => [
  filled(circle(markReach), 'paper'),
  { ...line(circle(ringRadius), 'ink', width), dash },
]

/** The half bar says that closing was demanded, the whole one that the station is said to be closed. */
const bar = (d: string): MarkPath[] => [line(d, 'paper', 2.8), line(d, 'ink', 1.5)]
const halfBar = 'M-6.2 6.2L0.6 -0.6'
const fullBar = 'M-6.2 6.2L6.2 -6.2'

// Twelve and a half dashes or fourteen dots go around a circle of 42 px.
const dashes = [2.1, 1.41] as const
const dots = [0, 3] as const

const drawn = new Map<string, readonly MarkPath[]>()

/**
 * Paths from back to front. The outline carries the status, the shape the linked city. There are few kinds
 * and many marks: each kind is worked out once.
 */
export const markDrawing = (kind: MarkKind): readonly MarkPath[] => {
  const name = [kind.shape, kind.outline, kind.uncertain].join(' ')
  const paths = drawn.get(name) ?? pathsOf(kind)
  drawn.set(name, paths)
  return paths
}

const pathsOf = (kind: MarkKind): MarkPath[] => {
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
