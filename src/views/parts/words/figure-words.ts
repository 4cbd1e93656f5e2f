/** What is said of a figure, for messages to pick from. */
import type { Figure } from '../../../model/figure.ts'
import type { Formatter } from '../../i18n/formatter.ts'

/** `≈ 230,000`: the value never stands without what it can bear. */
export function figureValue({ qualifier, value }: Figure, { t }: Formatter): string {
  return t(`qualifier.${qualifier}`, { value })
}

export function figureWords(figure: Figure, formatter: Formatter) {
  return {
    value: figureValue(figure, formatter),
    what: figure.what,
    period: formatter.period(figure.periodStart, figure.periodEnd),
    /** Of the publication. */
    date: formatter.date(figure.publishedDate),
    publisher: figure.publishedBy,
  }
}
