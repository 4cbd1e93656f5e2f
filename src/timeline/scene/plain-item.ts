/** An item from the least that one must know; the rest of it is what is usual. */
import type { TimelineItem } from './item.ts'

export type PlainItem = Pick<TimelineItem, 'id' | 'lane' | 'days' | 'label'> & {
  /** The date in words, as a reader is told it. */
  readonly date: string
} & Partial<TimelineItem>

export function plainItem({ date, ...item }: PlainItem): TimelineItem {
  return {
    colour: 'plain',
    rank: 0,
    name: `${date}: ${item.label}`,
    lines: [date, item.label],
    dimmed: false,
    selected: false,
    highlighted: false,
    ...item,
  }
}
