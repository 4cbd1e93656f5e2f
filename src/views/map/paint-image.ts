/** The live map's pen: display lists as pictures, drawn on a canvas. */
import { hatching, hatchSide } from '../../logic/map/hatching.ts'
import type { DrawnPath } from '../../logic/map/display-list.ts'
import { countText } from '../../logic/map/look.ts'
import { colourOf, type Palette } from '../../logic/map/map-colours.ts'
import { createPen } from '../parts/canvas.ts'

/** What of a canvas is drawn with. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'setLineDash'
  | 'font'
  | 'textAlign'
  | 'fill'
  | 'stroke'
  | 'fillText'
>

/** Device pixels per CSS pixel in pictures: sharp on every screen, whatever the browser's zoom. */
export const imageRatio = 2

/** A square canvas of `side` CSS pixels, with the pen's origin so far from its corner. */
const paint = (side: number, origin: number, draw: (pen: Pen) => void): ImageData => {
  const pixels = side * imageRatio
  // Read back at once: a canvas on the graphics card would take ten times as long.
  const pen = createPen(pixels, pixels, { willReadFrequently: true })
  pen.scale(imageRatio, imageRatio)
  pen.translate(origin, origin)
  draw(pen)
  return pen.getImageData(0, 0, pixels, pixels)
}

/** @param value of all paths that name none */
export const paintPaths = (
  pen: Pen,
  paths: readonly DrawnPath[],
  { palette, value }: { palette: Palette; value?: string | undefined },
): void => {
  pen.lineJoin = 'round'
  for (const { d, fill, stroke, width, dash, cap, ...path } of paths) {
    const shape = new Path2D(d)
    const its = path.value ?? value
    if (fill !== 'none') {
      pen.fillStyle = colourOf(palette, fill, its)
      pen.fill(shape)
    }
    if (stroke === 'none') continue
    pen.strokeStyle = colourOf(palette, stroke, its)
    pen.lineWidth = width
    pen.lineCap = cap
    pen.setLineDash([...dash])
    pen.stroke(shape)
  }
}

export type Thing = {
  readonly paths: readonly DrawnPath[]
  /** Nothing of it lies further from its middle (CSS pixels). */
  readonly reach: number
  readonly value?: string
  /** Stands in its middle. */
  readonly count?: number
}

export const paintThing = ({ paths, reach, value, count }: Thing, palette: Palette): ImageData => {
  const side = Math.ceil(2 * reach)
  return paint(side, side / 2, (pen) => {
    paintPaths(pen, paths, { palette, value })
    if (count === undefined) return
    pen.fillStyle = palette.ink
    pen.font = `${countText.weight} ${countText.size}px system-ui, sans-serif`
    pen.textAlign = 'center'
    pen.fillText(String(count), 0, countText.baseline)
  })
}

export const paintHatch = (palette: Palette): ImageData =>
  paint(hatchSide, 0, (pen) => paintPaths(pen, [hatching], { palette }))
