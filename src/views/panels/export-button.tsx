/** Over the map: opens the choice of a picture of it. */
import type { Formatter } from '../i18n/formatter.ts'

type Props = { readonly formatter: Formatter; readonly onClick: () => void }

export function ExportButton({ formatter: { t }, onClick }: Props) {
  return (
    <button
      type="button"
      aria-label={t('actions.image')}
      aria-haspopup="dialog"
      title={t('actions.image')}
      onClick={onClick}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path
          class="icon-line"
          d="M2.5 3.5H15.5V14.5H2.5zM2.5 12L6.5 8L9.5 11L11.5 9L15.5 13M11 6.5h1"
        />
      </svg>
      <span class="map-export-word">{t('actions.image')}</span>
    </button>
  )
}
