/** Texts and lines of a chart with scales of its own. */

/** Pixels from the start and top of the drawing; y of the baseline. */
export type ChartText = {
  readonly kind: 'title' | 'scale' | 'year' | 'part' | 'value' | 'missing'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}
export type Rule = {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** The line at zero is stronger. */
  readonly zero: boolean
}
export function textOf(
  kind: ChartText['kind'],
  text: string,
  place: Pick<ChartText, 'x' | 'y' | 'anchor'>,
): ChartText {
  return { kind, text, ...place }
}

/** A line of a scale from side to side. */
export function acrossRule(value: number, [x1, x2]: readonly [number, number], y: number): Rule {
  return { x1, x2, y1: y, y2: y, zero: value === 0 }
}
