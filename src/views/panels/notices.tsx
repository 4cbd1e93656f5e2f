/** What the reader should know: what was ignored, what failed and what still works. */
import type { Signal } from '@preact/signals-core'
import type { Formatter } from '../i18n/formatter.ts'

export type Notice = {
  readonly id: string
  readonly text: string
  /** What trying again does; without it the notice can only be dismissed. */
  readonly retry?: () => void
}

type Props = { readonly notices: Signal<readonly Notice[]>; readonly formatter: Formatter }

export function Notices({ notices, formatter }: Props) {
  const dismiss = (id: string): void => {
    notices.value = notices.value.filter((notice) => notice.id !== id)
  }
  return (
    <>
      {notices.value.map(({ id, text, retry }) => (
        <p key={id}>
          {text}
          <span class="notice-buttons">
            {retry && (
              <button
                type="button"
                onClick={() => {
                  dismiss(id)
                  retry()
                }}
              >
                {formatter.t('notice.retry')}
              </button>
            )}
            <button type="button" onClick={() => dismiss(id)}>
              {formatter.t('notice.dismiss')}
            </button>
          </span>
        </p>
      ))}
    </>
  )
}
