/** Buttons that open a dialog: the explorer's header serves its own so that their room is kept. */
import type { ButtonHTMLAttributes } from 'preact'
import type { Formatter } from '../../i18n/formatter.ts'

/** Drawn in a square of 18; on a small screen they stand for the words. */
const icons = {
  download: 'M9 2v9M5 7.5L9 11.5L13 7.5M3 15.5H15',
  share: 'M9 11V2M5.5 5L9 1.8L12.5 5M5 8H3.5V16H14.5V8H13',
  image: 'M2.5 3.5H15.5V14.5H2.5zM2.5 12L6.5 8L9.5 11L11.5 9L15.5 13M11 6.5h1',
} as const

export type SiteAction = keyof typeof icons

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
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path class="icon-line" d={icons[action]} />
      </svg>
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
