/** The whole period in a strip: how much happened when, and which part of it the lanes show. */
import { max } from 'd3'
import type { Days, TimelineItem } from './item.ts'
import { spanOf } from './time-axis.ts'

/** In pixels from the start of the strip. */
export type OverviewScene = ReturnType<typeof overviewScene>
type OverviewQuestion = {
  readonly items: readonly Pick<TimelineItem, 'days' | 'dimmed'>[]
  readonly whole: Days
  readonly domain: Days
  /** Pixels. */
  readonly width: number
}

/** Pixels: narrower bars cannot be told apart. */
const leastBar = 4

/** Dimmed items do not count. What is known to a year counts a twelfth in each of its months. */
export function overviewScene({ items, whole, domain, width }: OverviewQuestion) {
  const span = spanOf(whole)
  const days = Math.max(1, Math.ceil((span * leastBar) / Math.max(1, width)))
  const counts = Array.from({ length: Math.ceil(span / days) }, () => 0)
  for (const item of items) if (!item.dimmed) spread(counts, item.days, { from: whole.from, days })
  const most = max(counts) ?? 0
  const pixels = width / span
  const x = (day: number): number => Math.min(width, Math.max(0, (day - whole.from) * pixels))
  const everything = domain.from <= whole.from && domain.to >= whole.to
  return {
    width,
    bars: counts.flatMap((count, i) => {
      const [x0, x1] = [i * days * pixels, Math.min(width, (i + 1) * days * pixels)]
      return count > 0 ? [{ x: x0, width: x1 - x0, share: count / most }] : []
    }),
    /** What the lanes show; null when that is everything. */
    window: everything ? null : { x0: x(domain.from), x1: x(domain.to + 1) },
  }
}

/** An item is one in all, over the bars that its days touch. */
function spread(
  counts: number[],
  item: Days,
  { from, days }: { from: number; days: number },
): void {
  const each = 1 / spanOf(item)
  const [first, last] = [item.from, item.to].map((day) => Math.floor((day - from) / days))
  for (let i = Math.max(0, first ?? 0); i <= Math.min(counts.length - 1, last ?? 0); i += 1) {
    const start = Math.max(item.from, from + i * days)
    const end = Math.min(item.to, from + (i + 1) * days - 1)
    counts[i] = (counts[i] ?? 0) + (end - start + 1) * each
  }
}
