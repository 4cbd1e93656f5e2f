/** A date as precisely as it is known. */
import type { Day, PartialDate } from '../../../model/partial-date.ts'
import type { Formatter } from '../../i18n/formatter.ts'

type Props = { readonly date: PartialDate | Day; readonly formatter: Formatter }

export function DateText({ date, formatter }: Props) {
  return <time dateTime={date}>{formatter.date(date)}</time>
}
