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
  month: String,
}
