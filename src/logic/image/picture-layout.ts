/** A chart as a picture of its own: what the page says around the drawing, set around it again. */
import { paragraphLines } from '../text/paragraph-lines.ts'
import { textWidth } from '../text/text-width.ts'
import { inRows } from './in-rows.ts'

/** Sizes in pixels. */
export type PictureGiven = {
  readonly title: string
  readonly subtitle: string
  readonly legend: readonly { readonly text: string; readonly markWidth: number }[]
  readonly credit: string
  readonly drawing: { readonly width: number; readonly height: number }
}

export type PictureText = {
  readonly kind: 'title' | 'subtitle' | 'legend' | 'credit'
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
}

export type PictureLayout = {
  readonly width: number
  readonly height: number
  readonly texts: readonly PictureText[]
  /** Top start corners of the legend's marks, in their order; each is as high as `legendMark`. */
  readonly marks: readonly { readonly x: number; readonly y: number }[]
  readonly drawing: { readonly x: number; readonly y: number }
}

/** Pixels: the height that a mark of the legend gets. */
export const legendMark = 16
const margin = 20
const gap = 14
const sizes = { title: 20, subtitle: 14, legend: 13, credit: 11.5 } as const
const lineHeights = { title: 26, subtitle: 20, legend: 22, credit: 16 } as const
const markGap = 6
const itemGap = 18
/** A drawing made for a phone still leaves room for a title that can be read. */
const leastWidth = 320

export function pictureLayout(given: PictureGiven): PictureLayout {
  const inner = Math.max(leastWidth, given.drawing.width)
  const texts: PictureText[] = []
  let y = margin
  const write = (kind: 'title' | 'subtitle' | 'credit', text: string): void => {
    for (const line of paragraphLines(text, sizes[kind], inner)) {
      texts.push({ kind, text: line, x: margin, y: y + sizes[kind], size: sizes[kind] })
      y += lineHeights[kind]
    }
  }
  write('title', given.title)
  write('subtitle', given.subtitle)
  const marks: { x: number; y: number }[] = []
  if (given.legend.length > 0) {
    y += gap / 2
    const widths = given.legend.map(
      ({ text, markWidth }) => markWidth + markGap + textWidth(text, sizes.legend),
    )
    for (const [i, { x, row }] of inRows(widths, inner, itemGap).entries()) {
      const { text, markWidth } = given.legend[i] ?? { text: '', markWidth: 0 }
      const top = y + row * lineHeights.legend
      marks.push({ x: margin + x, y: top })
      texts.push({
        ...{ kind: 'legend', text, size: sizes.legend, y: top + sizes.legend },
        x: margin + x + markWidth + markGap,
      })
    }
    y = Math.max(...marks.map((mark) => mark.y)) + lineHeights.legend
  }
  y += gap
  const drawing = { x: margin, y }
  y += given.drawing.height + gap
  write('credit', given.credit)
  return { width: inner + 2 * margin, height: y + margin - 4, texts, marks, drawing }
}
