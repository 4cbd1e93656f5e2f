/** The rows of a pinned view: how many of each table, their checksum, and the file that has it. */
import type { Formatter } from '../i18n/formatter.ts'

export type SealedRows = {
  readonly table: 'stations' | 'events'
  readonly rows: number
  readonly sha256: string
  readonly save: () => void
}

type Props = {
  readonly tables: readonly SealedRows[]
  /** In lower case; null: nothing is to be compared. */
  readonly expected: string | null
  readonly formatter: Formatter
}

export function SealedRowsTable({ tables, expected, formatter: { t } }: Props) {
  return (
    <ul class="sealed-rows">
      {tables.map(({ table, rows, sha256, save }) => (
        <li key={table}>
          <strong>{t(`seal.${table}`, { count: rows })}</strong>{' '}
          <button type="button" onClick={save}>
            {t('seal.save', { file: table === 'stations' ? 'view.csv' : 'view-events.csv' })}
          </button>
          <br />
          <code class="seal-sum">{sha256}</code>
          {expected === sha256 && <strong class="seal-same"> {t('seal.same')}</strong>}
        </li>
      ))}
    </ul>
  )
}
