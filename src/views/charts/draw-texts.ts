/** Texts of a scene and what else its charts share, set as it says. */
import { drawEach, drawOne, type Shape } from '../../timeline/draw-each.ts'
import type { Box } from '../../timeline/scene/box.ts'
import type { TextRun } from '../../logic/text/wrap-text.ts'

type PlacedText = {
  readonly kind: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: string
}

/** Each in the looks of its kind, by a class that begins with `name`. */
export function drawTexts(target: Element, name: string, texts: readonly PlacedText[]): void {
  const shapes = texts.map(({ kind, text, x, y, anchor }) => ({
    class: `${name}-text ${name}-${kind}`,
    ...{ x, y, 'text-anchor': anchor, text },
  }))
  drawEach(target, 'text', shapes)
}

type Line = { readonly x: number; readonly y: number; readonly runs: readonly TextRun<string>[] }

/** Lines of which each part has the looks of its kind. */
export function drawLines<L extends Line>(
  target: Element,
  lines: readonly L[],
  { name, classOf }: { name: string; classOf: (line: L) => string },
): void {
  const shapes = lines.map((line) => ({
    class: classOf(line),
    x: line.x,
    y: line.y,
    inside: (text: Element) => drawEach(text, 'tspan', runShapes(line, name)),
  }))
  drawEach(target, 'text', shapes)
}

function runShapes({ runs }: Line, name: string): Shape[] {
  return runs.map(({ kind, text }) => ({ class: `${name}-${kind}`, text }))
}

/** The attributes of a rectangle, whatever else the box holds. */
export function boxShape({ x, y, width, height }: Box): Shape {
  return { x, y, width, height }
}

type MissingYear = {
  readonly name: string
  readonly box: Box
  readonly text?: PlacedText | null
}

/** A year for which no figure was found: a place that stays empty and says so. */
export function missingYear({ name, box, text = null }: MissingYear): Shape {
  return {
    class: 'missing-year',
    role: 'img',
    'aria-label': name,
    inside(place) {
      drawOne(place, 'rect', boxShape(box))
      drawTexts(place, 'chart', text ? [text] : [])
    },
  }
}
