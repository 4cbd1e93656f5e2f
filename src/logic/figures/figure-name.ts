/** A figure in words: for its accessible name and for what is shown when it is pointed at. */
import type { ReturnsWords } from './returns-parts.ts'
import type { Figure } from '../../model/figure.ts'
import { lastDay, type Day } from '../../model/partial-date.ts'

type FigureParts = ReturnType<typeof figureParts>

export function figureParts(figure: Figure, words: ReturnsWords) {
  return {
    value: `${words.value(figure)} ${figure.unit}`,
    what: figure.what,
    period: words.period(figure.periodStart, figure.periodEnd),
    said: `${figure.publishedBy}, ${words.date(figure.publishedDate)}`,
  }
}

export function figureName({ value, what, period, said }: FigureParts): string {
  return [value, what, period, said].join(' · ')
}

/** What is dated to a month counts from the month's last day. */
export function isPublishedAfter(figure: Figure, day: Day): boolean {
  return lastDay(figure.publishedDate) > day
}
