/** Buttons of the explorer's header: served so that their room is kept, shown once they answer. */
import type { Formatter } from '../../i18n/formatter.ts'

export type SiteAction = 'download' | 'share'

type Props = {
  readonly formatter: Formatter
  readonly onAction?: (action: SiteAction) => void
}

/** Drawn in a square of 18; on a small screen they stand for the words. */
const icons: Readonly<Record<SiteAction, string>> = {
  download: 'M9 2v9M5 7.5L9 11.5L13 7.5M3 15.5H15',
  share: 'M9 11V2M5.5 5L9 1.8L12.5 5M5 8H3.5V16H14.5V8H13',
}

export function SiteActions({ formatter: { t }, onAction }: Props) {
  return (
    <>
      {(['download', 'share'] as const).map((action) => (
        <button
          key={action}
          type="button"
          class="site-action"
          aria-label={t(`actions.${action}`)}
          aria-haspopup="dialog"
          onClick={() => onAction?.(action)}
        >
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <path class="icon-line" d={icons[action]} />
          </svg>
          <span class="site-action-word">{t(`actions.${action}`)}</span>
        </button>
      ))}
    </>
  )
}
