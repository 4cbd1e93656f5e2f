/** The margin before the plot, in which lanes have their names and totals. All lengths in pixels. */
import { max } from 'd3'

/** From the margin's start to a name, and from a total to the plot. */
export const marginStart = 12
export const marginEnd = 12
/** Between a name and its total, and for the total itself. */
const forTotal = { gap: 8, digit: 7 }
/** Less holds no count of events beside what lies earlier; more leaves the plot too little of the width. */
const least = 192
const mostShare = 0.4
/** From this width on there is room for a margin. */
const leastWidth = 470

type Lane = { readonly id: string; readonly name: string }
type MarginQuestion = {
  readonly lanes: readonly Lane[]
  /** As many items as the largest lane may hold. */
  readonly most: number
  readonly width: number
  readonly textWidth: (text: string) => number
}

/** As wide as the longest name wants; 0 where names stand above their lanes. */
export function marginWidth({ lanes, most, width, textWidth }: MarginQuestion): number {
  if (width < leastWidth) return 0
  const longest = max(lanes, ({ name }) => textWidth(name)) ?? 0
  const wanted = Math.max(least, longest + aroundName(most))
  return Math.ceil(Math.min(wanted, width * mostShare))
}

function aroundName(most: number): number {
  return marginStart + forTotal.gap + String(most).length * forTotal.digit + marginEnd
}

/** The name, or as much of it as fits with "…" behind it. */
export function nameWithin(
  name: string,
  { margin, most, textWidth }: Pick<MarginQuestion, 'most' | 'textWidth'> & { margin: number },
): string {
  const room = margin - aroundName(most)
  let shown = name
  while (shown.length > 1 && textWidth(shown) > room)
    shown = `${[...shown].slice(0, -2).join('').trimEnd()}…`
  return shown
}
