/** Texts and lines of a chart with scales of its own. */

/** Pixels from the start and top of what the text stands in; y of the baseline. */
export type ChartText<Kind extends string = string> = {
  readonly kind: Kind
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export function textOf<Kind extends string>(
  kind: Kind,
  text: string,
  place: Pick<ChartText, 'x' | 'y' | 'anchor'>,
): ChartText<Kind> {
  return { kind, text, ...place }
}

/** A line of a scale from side to side. */
export function acrossRule(value: number, [x1, x2]: readonly [number, number], y: number) {
  return { x1, x2, y1: y, y2: y, zero: value === 0 }
}
