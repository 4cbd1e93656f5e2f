/** The form that asks for a pinned link, and what its rows add up to. */
import { useId, useState } from 'preact/hooks'
import type { Day } from '../../model/partial-date.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { SealedRowsTable, type SealedRows } from './sealed-rows.tsx'

export type Verified =
  | { readonly phase: 'working' }
  | { readonly phase: 'failed'; readonly reason: string }
  | {
      readonly phase: 'done'
      readonly version: string
      readonly date: Day
      readonly tables: readonly SealedRows[]
      /** null: nothing was given to compare. */
      readonly expected: string | null
    }

type Props = {
  readonly link: string
  readonly expected: string
  readonly verified: Verified | null
  readonly onCheck: (link: string, expected: string) => void
  readonly formatter: Formatter
}

export function Verification({ link, expected, verified, onCheck, formatter }: Props) {
  const { t } = formatter
  const id = useId()
  const [given, setGiven] = useState({ link, expected })
  return (
    <>
      <form
        class="verify-form"
        onSubmit={(event) => {
          event.preventDefault()
          onCheck(given.link, given.expected)
        }}
      >
        <label for={`${id}-link`}>{t('verify.link')}</label>
        <input
          id={`${id}-link`}
          required
          value={given.link}
          onInput={(event) => setGiven({ ...given, link: event.currentTarget.value })}
        />
        <label for={`${id}-sum`}>{t('verify.expected')}</label>
        <input
          id={`${id}-sum`}
          value={given.expected}
          onInput={(event) => setGiven({ ...given, expected: event.currentTarget.value })}
        />
        <button type="submit">{t('verify.check')}</button>
      </form>
      <div class="verify-result" role="status">
        {verified && <Result {...{ verified, formatter }} />}
      </div>
    </>
  )
}

function Result({ verified, formatter }: { verified: Verified; formatter: Formatter }) {
  const { t, date } = formatter
  switch (verified.phase) {
    case 'working':
      return <p>{t('verify.working')}</p>
    case 'failed':
      return <p class="verify-failed">{t('verify.failed', { reason: verified.reason })}</p>
    case 'done': {
      const { version, tables, expected } = verified
      return (
        <>
          <p>{t('verify.held', { version, date: date(verified.date) })}</p>
          <SealedRowsTable {...{ tables, expected, formatter }} />
          {expected !== null && (
            <p>
              <strong>
                {t(
                  tables.some(({ sha256 }) => sha256 === expected)
                    ? 'verify.same'
                    : 'verify.different',
                )}
              </strong>
            </p>
          )}
        </>
      )
    }
  }
}
