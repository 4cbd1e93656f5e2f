/** A picture of the present view to take away: the map with all that it needs to be understood alone. */
import { imageMap, type ImageMap, type ImageMapQuestion } from './image-map.ts'
import { inRows } from './in-rows.ts'
import type { MarkKind } from '../map/mark-drawing.ts'
import { textWidth } from '../text/text-width.ts'
import { paragraphLines } from '../text/paragraph-lines.ts'
import type { Status } from '../../model/atlas-info.ts'
import type { MarkValue } from '../../model/facet.ts'

export type ImageWords = {
  readonly title: string
  readonly tagline: string
  /** How many, and as of which day. */
  readonly count: string
  readonly filters: readonly string[]
  readonly legend: {
    readonly uncertain: string
    readonly hatched: string
    readonly cluster: string
  }
  /** Below the legend, a paragraph each: caution, attribution, licence, link. */
  readonly notes: readonly string[]
}

export type ImageQuestion = ImageMapQuestion & {
  readonly words: ImageWords
  readonly values: readonly Pick<MarkValue, 'id' | 'name' | 'shape'>[]
  readonly statuses: readonly Status[]
}

export type LegendSign =
  | { readonly kind: 'mark'; readonly value: string; readonly mark: MarkKind }
  | { readonly kind: 'cluster'; readonly shares: readonly string[] }
  | { readonly kind: 'hatch' }

export type ImageText = {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly style: 'title' | 'count' | 'plain' | 'quiet'
  readonly text: string
}

/** CSS pixels from the picture's upper left corner. */
export type ImageScene = {
  readonly width: number
  readonly height: number
  readonly map: ImageMap & { readonly x: number; readonly y: number }
  readonly texts: readonly ImageText[]
  readonly signs: readonly { readonly x: number; readonly y: number; readonly sign: LegendSign }[]
}

/** Around everything. */
export const imageMargin = 20
/** A narrow map still gets lines that can be read. */
const leastText = 280
const lineHeight = 1.4
/** From the left edge of a sign to its words, and from words to the next sign. */
const signRoom = 24
const signGap = 18
const legendSize = 12
const rowHeight = 20

export function imageScene(question: ImageQuestion): ImageScene {
  const map = imageMap(question)
  const { words } = question
  const text = Math.max(leastText, map.width)
  const heading: Paragraph[] = [
    { text: words.title, size: 20, style: 'title' },
    { text: words.tagline, size: 13, style: 'quiet' },
    { text: words.count, size: 14, style: 'count' },
    { text: words.filters.join(' · '), size: 13, style: 'plain' },
  ]
  const head = column(imageMargin, heading, text)
  const mapY = head.end + 12
  const legend = legendRows(legendOf(question, map), text, mapY + map.height + 18)
  const small = words.notes.map((note) => ({ text: note, size: 11.5, style: 'quiet' as const }))
  const notes = column(legend.end + 8, small, text)
  return {
    width: text + 2 * imageMargin,
    height: Math.ceil(notes.end + imageMargin),
    map: { ...map, x: imageMargin + (text - map.width) / 2, y: mapY },
    texts: [...head.texts, ...legend.texts, ...notes.texts],
    signs: legend.signs,
  }
}

type Paragraph = Pick<ImageText, 'text' | 'size' | 'style'>
type Column = { readonly texts: ImageText[]; readonly end: number }

/** Paragraphs below one another, wrapped; a heavier type is wider than the guess. */
function column(start: number, paragraphs: readonly Paragraph[], width: number): Column {
  const texts: ImageText[] = []
  let y = start
  for (const { text, size, style } of paragraphs) {
    const room = style === 'title' || style === 'count' ? width * 0.92 : width
    for (const line of paragraphLines(text, size, room)) {
      texts.push({ x: imageMargin, y: whole(y + size), size, style, text: line })
      y += size * lineHeight
    }
    y += 4
  }
  return { texts, end: Math.ceil(y) }
}

const whole = (pixels: number): number => Math.round(pixels)

type LegendEntry = { readonly sign: LegendSign; readonly text: string }

/** Explains what the picture shows and nothing else. */
function legendOf(question: ImageQuestion, map: ImageMap): LegendEntry[] {
  const { values, statuses, words } = question
  const marks = map.marks.map(({ mark }) => mark)
  const shares = map.clusters.flatMap(({ cluster }) => cluster.shares)
  const present = new Set([...marks, ...shares, ...map.arcs].map(({ value }) => value))
  const outlines = new Set(marks.map(({ outline }) => outline))
  const shown = values.filter(({ id }) => present.has(id))
  const [first] = shown
  const uncertain = first && marks.some((mark) => mark.uncertain)
  const clusters = { kind: 'cluster', shares: shown.map(({ id }) => id).slice(0, 3) } as const
  return [
    ...shown.map(({ id, name, shape }) => markEntry(name, id, { shape })),
    ...(uncertain
      ? [markEntry(words.legend.uncertain, first.id, { shape: first.shape, uncertain })]
      : []),
    ...statuses
      .filter(({ outline }) => outlines.has(outline))
      .map(({ name, outline }) => markEntry(name, '', { outline })),
    ...(map.clusters.length > 0 ? [{ sign: clusters, text: words.legend.cluster }] : []),
    ...(map.hatched.length > 0
      ? [{ sign: { kind: 'hatch' } as const, text: words.legend.hatched }]
      : []),
  ]
}

const markEntry = (text: string, value: string, look: Partial<MarkKind>): LegendEntry => {
  const mark = { shape: 'circle', outline: 'plain', uncertain: false, ...look } as const
  return { text, sign: { kind: 'mark', value, mark } }
}

/** Side by side as long as there is room; a long explanation gets lines of its own. */
function legendRows(
  entries: readonly LegendEntry[],
  width: number,
  start: number,
): Column & Pick<ImageScene, 'signs'> {
  const texts: ImageText[] = []
  const signs: { x: number; y: number; sign: LegendSign }[] = []
  const widths = entries.map(({ text }) => signRoom + textWidth(text, legendSize))
  const places = inRows(widths, width, signGap)
  let [y, height] = [start, 0]
  for (const [i, { sign, text }] of entries.entries()) {
    const { x, row } = places[i] ?? { x: 0, row: 0 }
    if (row !== places[i - 1]?.row) y += height
    const lines = paragraphLines(text, legendSize, width - signRoom)
    height = rowHeight + (lines.length - 1) * legendSize * lineHeight
    signs.push({ x: imageMargin + x + 9, y, sign })
    for (const [n, line] of lines.entries()) {
      texts.push({
        x: whole(imageMargin + x + signRoom),
        y: whole(y + 4 + n * legendSize * lineHeight),
        ...{ size: legendSize, style: 'plain', text: line },
      })
    }
  }
  return { texts, signs, end: Math.ceil(y + height) }
}
