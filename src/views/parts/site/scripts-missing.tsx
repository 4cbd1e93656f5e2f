/** What the page says if its scripts do not arrive: the script in the head, which does, knows no words. */
import type { Formatter } from '../../i18n/formatter.ts'
import { sitePages } from './site-pages.ts'

type Props = {
  readonly formatter: Formatter
  readonly base: string
  readonly kind: 'explorer' | 'reading'
}

export function ScriptsMissing({ formatter: { t }, base, kind }: Props) {
  return (
    <template id="scripts-missing">
      <p class="scripts-missing" role="status">
        <span>
          {t(`notice.scriptsMissing.${kind}`)}{' '}
          {kind === 'explorer' && <a href={base + sitePages.table.path}>{t('nav.table')}</a>}
        </span>
        <span class="notice-buttons">
          <button type="button" data-action="reload">
            {t('notice.reload')}
          </button>
        </span>
      </p>
    </template>
  )
}
