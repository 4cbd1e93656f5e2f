/** A chart as a picture of its own: what the page says around the drawing, set around it again. */
import { textWidth } from '../text/text-width.ts'

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
    for (const line of wrapped(text, sizes[kind], inner)) {
      texts.push({ kind, text: line, x: margin, y: y + sizes[kind], size: sizes[kind] })
      y += lineHeights[kind]
    }
  }
  write('title', given.title)
  write('subtitle', given.subtitle)
  const marks: { x: number; y: number }[] = []
  if (given.legend.length > 0) {
    y += gap / 2
    for (const item of flow(given.legend, inner)) {
      const top = y + item.line * lineHeights.legend
      marks.push({ x: margin + item.x, y: top })
      texts.push({
        kind: 'legend',
        text: item.text,
        x: margin + item.x + item.markWidth + markGap,
        y: top + sizes.legend,
        size: sizes.legend,
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

type Item = PictureGiven['legend'][number]

/** Items side by side while they fit, then on the next line. */
function flow(
  items: readonly Item[],
  width: number,
): (Item & { readonly x: number; readonly line: number })[] {
  let x = 0
  let line = 0
  return items.map((item) => {
    const wide = item.markWidth + markGap + textWidth(item.text, sizes.legend)
    if (x > 0 && x + wide > width) {
      x = 0
      line += 1
    }
    const placed = { ...item, x, line }
    x += wide + itemGap
    return placed
  })
}

/** Lines that fit a width in pixels; a word longer than the line has one of its own. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
