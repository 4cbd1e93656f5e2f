/** What a thing on the map looks like, as plain data that every pen draws alike. */

/** What a pen paints with. The theme says which colour that is, of `colour` the value that a mark stands for. */
export type Paint = 'none' | 'colour' | 'paper' | 'ink' | 'hatch' | 'accent'

/** One path around 0, 0, in CSS pixels; a list of them is drawn from back to front. */
export type DrawnPath = {
  /** SVG path data. */
  readonly d: string
  readonly fill: Paint
  readonly stroke: Paint
  /** Of the stroke; 0 without one. */
  readonly width: number
  /** Lengths of dash and gap; round caps turn dashes of no length into dots. */
  readonly dash: readonly number[]
  readonly cap: 'butt' | 'round'
  /** Whose colour it has, where it is not that of the whole thing. */
  readonly value?: string
}

export const filled = (d: string, fill: Paint): DrawnPath => ({
  ...{ d, fill, stroke: 'none', width: 0, dash: [], cap: 'round' },
})

export const stroked = (d: string, stroke: Paint, width: number): DrawnPath => ({
  ...{ d, fill: 'none', stroke, width, dash: [], cap: 'round' },
})

/** Rounded to hundredths, and written as short as can be. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/** A whole circle as one arc: an arc needs two ends apart, and a hundredth of a pixel is not seen. */
export function circle(radius: number): string {
  const r = short(radius)
  return `M0 -${r}A${r} ${r} 0 1 0 0.01 -${r}z`
}

/** A whole circle clockwise from the top, where the dashes of its stroke start. */
export function ring(radius: number): string {
  const r = short(radius)
  return `M0 -${r}A${r} ${r} 0 0 1 0 ${r}A${r} ${r} 0 0 1 0 -${r}`
}
