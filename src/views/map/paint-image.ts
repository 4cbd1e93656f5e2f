/** The map's pictures, drawn on a canvas: marks, cluster rings, selection rings, hatching. */
import { clusterRadius } from '../../logic/map/cluster.ts'
import {
  markDrawing,
  markReach,
  type MarkKind,
  type MarkPaint,
} from '../../logic/map/mark-drawing.ts'
import type { RingPart } from './image-signature.ts'
import type { MapColours } from './map-colours.ts'

type Pen = CanvasRenderingContext2D

/** Device pixels per CSS pixel in pictures: sharp on every screen, whatever the browser's zoom. */
export const imageRatio = 2

/** A square canvas with the pen's origin in the middle, counted in CSS pixels. */
const paint = (size: number, draw: (pen: Pen) => void): ImageData => {
  const side = Math.ceil(size) * imageRatio
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  // Read back at once: a canvas on the graphics card would take ten times as long.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('This browser draws on no canvas.')
  pen.scale(imageRatio, imageRatio)
  pen.translate(side / imageRatio / 2, side / imageRatio / 2)
  draw(pen)
  return pen.getImageData(0, 0, side, side)
}

/** @param colour of the linked city in the present theme */
export const paintMark = (kind: MarkKind, colour: string, colours: MapColours): ImageData => {
  const { paper, ink } = colours
  const paints: Record<MarkPaint, string> = { none: 'transparent', colour, paper, ink }
  return paint(2 * markReach + 2, (pen) => {
    pen.lineCap = 'round'
    pen.lineJoin = 'round'
    for (const { d, fill, stroke, width, dash } of markDrawing(kind)) {
      const path = new Path2D(d)
      pen.fillStyle = paints[fill]
      pen.fill(path)
      if (width === 0) continue
      pen.strokeStyle = paints[stroke]
      pen.lineWidth = width
      // A gap makes the line start and end flat, unless its dashes are dots.
      pen.lineCap = dash.length > 0 && dash[0] !== 0 ? 'butt' : 'round'
      pen.setLineDash([...dash])
      pen.stroke(path)
    }
  })
}

const disc = (pen: Pen, radius: number, colour: string): void => {
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 2 * Math.PI)
  pen.fillStyle = colour
  pen.fill()
}

/** Width of the ring that shows the shares, and of the paper between two shares (CSS pixels). */
const bandWidth = 4
const bandGap = 1

const paintBand = (
  pen: Pen,
  radius: number,
  parts: readonly (RingPart & { colour: string })[],
): void => {
  const middle = radius - bandWidth / 2
  const gap = parts.length > 1 ? bandGap / middle : 0
  let start = -Math.PI / 2
  pen.lineWidth = bandWidth
  for (const { twelfths, colour } of parts) {
    const end = start + (twelfths * Math.PI) / 6
    pen.beginPath()
    pen.arc(0, 0, middle, start + gap / 2, end - gap / 2)
    pen.strokeStyle = colour
    pen.stroke()
    start = end
  }
}

type ClusterPicture = { count: number; parts: readonly (RingPart & { colour: string })[] }

/** A ring of the shares around the count, on paper. */
export const paintCluster = ({ count, parts }: ClusterPicture, colours: MapColours): ImageData => {
  const radius = clusterRadius(count)
  return paint(2 * radius + 4, (pen) => {
    disc(pen, radius + 1.5, colours.paper)
    paintBand(pen, radius, parts)
    pen.fillStyle = colours.ink
    pen.font = '600 11.5px system-ui, sans-serif'
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    // Half a pixel lower, digits look centred: they have no descenders.
    pen.fillText(String(count), 0, 0.5)
  })
}

/** @param radius CSS pixels */
export const paintRing = (radius: number, { ink, paper }: MapColours): ImageData =>
  paint(2 * radius + 6, (pen) => {
    pen.beginPath()
    pen.arc(0, 0, radius, 0, 2 * Math.PI)
    pen.strokeStyle = paper
    pen.lineWidth = 4
    pen.stroke()
    pen.strokeStyle = ink
    pen.lineWidth = 1.75
    pen.stroke()
  })

const hatchSide = 6

/** Light diagonal lines that repeat without a seam. */
export const paintHatch = ({ quiet }: MapColours): ImageData =>
  paint(hatchSide, (pen) => {
    pen.strokeStyle = quiet
    pen.globalAlpha = 0.32
    pen.lineWidth = 0.8
    for (const shift of [-hatchSide, 0, hatchSide]) {
      pen.beginPath()
      pen.moveTo(shift - hatchSide, hatchSide)
      pen.lineTo(shift + hatchSide, -hatchSide)
      pen.stroke()
    }
  })
