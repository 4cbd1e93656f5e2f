/** The words of charts as plain as they can be, for tests of what is drawn where. */
import type { Figure } from '../src/model/figure.ts'

export const plainWords = {
  date: (date: string): string => date,
  period: (from: string | null, to: string): string => `${from ?? 'until'} to ${to}`,
  value: ({ value }: Pick<Figure, 'value'>): string => String(value),
  number: String,
  qualifier: (qualifier: Figure['qualifier']): string => (qualifier === 'exact' ? '' : qualifier),
  noFigure: 'no figure found',
  published: ({ publishedBy, publishedDate }: Figure): string =>
    `Published ${publishedDate} by ${publishedBy}`,
  repeated: (ids: readonly string[]): string => `Repeated by ${ids.join(' and ') || 'nobody'}`,
  overlap: 'The periods overlap.',
  neverAdd: 'Periods overlap: never add them',
  neverAddShort: 'They overlap: never add them',
  shortPeriod: (from: string, to: string): string => `${from} – ${to}`,
  says: (claimant: string): string => `says ${claimant}`,
  noneShown: (side: 'before' | 'after' | null): string => `All lie ${side ?? 'outside'}`,
  whatItCounts: 'What it counts',
  month: String,
}
