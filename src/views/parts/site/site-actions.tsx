/** Buttons that open a dialog: the explorer's header serves its own so that their room is kept. */
import type { ButtonHTMLAttributes } from 'preact'
import type { Formatter } from '../../i18n/formatter.ts'
import { SiteIcon } from './site-icon.tsx'

export type SiteAction = 'download' | 'share' | 'image'

type ButtonProps = Pick<ButtonHTMLAttributes, 'class' | 'title' | 'onClick'> & {
  readonly action: SiteAction
  readonly formatter: Formatter
  /** The class of its word. */
  readonly word: string
}

export function ActionButton({ action, formatter: { t }, word, ...rest }: ButtonProps) {
  const name = t(`actions.${action}`)
  return (
    <button type="button" {...rest} aria-label={name} aria-haspopup="dialog">
      <SiteIcon name={action} />
      <span class={word}>{name}</span>
    </button>
  )
}

type Props = { readonly formatter: Formatter; readonly onAction?: (action: SiteAction) => void }

export function SiteActions({ formatter, onAction }: Props) {
  return (['download', 'share'] as const).map((action) => (
    <ActionButton
      key={action}
      {...{ action, formatter }}
      class="site-action"
      word="site-action-word"
      onClick={() => onAction?.(action)}
    />
  ))
}
