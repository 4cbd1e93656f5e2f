/** What the reader should know: what was ignored, what failed and what still works. */
import { Fragment } from 'preact'
import type { ReadonlySignal } from '@preact/signals-core'
import type { Formatter } from '../i18n/formatter.ts'

export type Notice = {
  readonly id: string
  readonly text: string
  /** What trying again does; without it the notice can only be dismissed. */
  readonly retry?: () => void
  /** Where it leads on. */
  /** More of it, folded away. */
  readonly lines?: readonly string[]
  readonly link?: { readonly href: string; readonly text: string }
}

type Props = {
  readonly notices: ReadonlySignal<readonly Notice[]>
  readonly withdraw: (id: string) => void
  readonly formatter: Formatter
}

export function Notices({ notices, withdraw, formatter }: Props) {
  return (
    <>
      {notices.value.map(({ id, text, retry, link, lines }) => (
        <Fragment key={id}>
          <p>
            {text}
            <span class="notice-buttons">
              {link && <a href={link.href}>{link.text}</a>}
              {retry && (
                <button
                  type="button"
                  onClick={() => {
                    withdraw(id)
                    retry()
                  }}
                >
                  {formatter.t('notice.retry')}
                </button>
              )}
              <button type="button" onClick={() => withdraw(id)}>
                {formatter.t('notice.dismiss')}
              </button>
            </span>
          </p>
          {lines && <Lines {...{ lines, formatter }} />}
        </Fragment>
      ))}
    </>
  )
}

function Lines({ lines, formatter }: { lines: readonly string[]; formatter: Formatter }) {
  return (
    <details>
      <summary>{formatter.t('notice.lines')}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
