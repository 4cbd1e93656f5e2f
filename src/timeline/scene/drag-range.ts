/** The range after a drag: drawn anew, moved by an edge, or moved as a whole. */
import type { Extent } from './box.ts'
import type { Days } from './item.ts'

export type Grip = 'new' | 'from' | 'to' | 'all'

/**
 * What a press takes hold of. Lengths in pixels; `slack` on both sides of an edge, more for a finger
 * than for a mouse. A range narrower than the slack can still be taken by both of its edges.
 */
export function gripAt(at: number, range: Extent | null, slack: number): Grip {
  if (!range) return 'new'
  const [toStart, toEnd] = [Math.abs(at - range.x0), Math.abs(at - range.x1)]
  if (Math.min(toStart, toEnd) <= slack) {
    if (toStart === toEnd) return at < range.x0 ? 'from' : 'to'
    return toStart < toEnd ? 'from' : 'to'
  }
  return at > range.x0 && at < range.x1 ? 'all' : 'new'
}

/**
 * `pressed` and `at` are day numbers with their fractions, `range` the one at the press. The answer
 * holds at least one day and lies within the whole; an edge that passes the other one turns it over.
 */
export function draggedRange(
  grip: Grip,
  { pressed, at, range, whole }: { pressed: number; at: number; range: Days; whole: Days },
): Days {
  switch (grip) {
    case 'new':
      return between(pressed, at, whole)
    case 'from':
      return between(range.to + 1, range.from + at - pressed, whole)
    case 'to':
      return between(range.from, range.to + 1 + at - pressed, whole)
    case 'all': {
      const span = range.to - range.from
      const from = clamp(range.from + Math.round(at - pressed), whole.from, whole.to - span)
      return { from, to: from + span }
    }
  }
}

/** The days nearest to two moments. */
function between(one: number, other: number, whole: Days): Days {
  const start = Math.round(Math.min(one, other))
  const end = Math.round(Math.max(one, other)) - 1
  const from = clamp(start, whole.from, whole.to)
  return { from, to: clamp(end, from, whole.to) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
