/** Records that are held back: their ids stay, so that links to them keep an answer. */
import type { WithheldRecord } from '../../../model/withheld.ts'
import type { Part } from '../context.ts'
import { withheldWords } from '../words/ignored-words.ts'

export function HeldBack({ context, records }: Part<{ records: readonly WithheldRecord[] }>) {
  if (records.length === 0) return null
  const { formatter } = context
  return (
    <section id="withheld">
      <h2>{formatter.t('table.withheld')}</h2>
      <ul>
        {records.map((record) => (
          <li key={record.record} id={record.record}>
            <code>{record.record}</code> {withheldWords(record, formatter)}
          </li>
        ))}
      </ul>
    </section>
  )
}
