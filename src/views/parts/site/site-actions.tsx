/** Buttons that open a dialog: the explorer's header serves its own so that their room is kept. */
import type { Formatter } from '../../i18n/formatter.ts'
import { SiteIcon } from './site-icon.tsx'

const inHeader = ['download', 'share'] as const
/** The dialogs; that of pictures is opened from the tools of the map. */
export type SiteAction = (typeof inHeader)[number] | 'image'

type Props = { readonly formatter: Formatter; readonly onAction?: (action: SiteAction) => void }

export function SiteActions({ formatter: { t }, onAction }: Props) {
  return inHeader.map((action) => (
    <button
      key={action}
      type="button"
      class="site-action"
      aria-label={t(`actions.${action}`)}
      aria-haspopup="dialog"
      onClick={() => onAction?.(action)}
    >
      <SiteIcon name={action} />
      <span class="site-action-word">{t(`actions.${action}`)}</span>
    </button>
  ))
}
