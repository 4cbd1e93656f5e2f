/** Title, search, pages and theme, on every page. */
import type { AtlasInfo } from '../../../model/atlas-info.ts'
import type { Formatter } from '../../i18n/formatter.ts'
import { SiteActions } from './site-actions.tsx'

export type SitePage = 'map' | 'responses' | 'returns' | 'table' | 'about'

type Props = {
  readonly info: AtlasInfo
  readonly formatter: Formatter
  readonly base: string
  /** null on pages that the navigation does not hold. */
  readonly current: SitePage | null
}

export function SiteHeader({ info, formatter, base, current }: Props) {
  const { t } = formatter
  const Title = current === 'map' ? 'h1' : 'p'
  const pages: readonly (readonly [SitePage, string])[] = [
    ['map', base],
    ['responses', `${base}responses/`],
    ['returns', `${base}returns/`],
    ['table', `${base}table/`],
    ['about', `${base}about/`],
  ]
  return (
    <header class="site-header">
      <Title class="site-title">
        <a href={base}>{info.title}</a>
      </Title>
      <p class="site-tagline">{info.tagline}</p>
      <form class="site-search" id="search" role="search" action={base} method="get">
        <input
          type="search"
          name="q"
          class="search-input"
          aria-label={t('search.label')}
          placeholder={t('search.hint')}
          autocomplete="off"
        />
      </form>
      <nav id="site-nav" class="site-nav" aria-label={t('nav.label')}>
        {pages.map(([page, href]) => (
          <a key={page} href={href} aria-current={page === current ? 'page' : undefined}>
            {t(`nav.${page}`)}
          </a>
        ))}
      </nav>
      {current === 'map' && (
        <div id="site-actions" class="site-actions">
          <SiteActions formatter={formatter} />
        </div>
      )}
      <button
        type="button"
        class="theme-button"
        data-action="theme"
        aria-label={t('theme.toggle')}
        title={t('theme.toggle')}
      >
        ◐
      </button>
      <button
        type="button"
        class="menu-button"
        data-action="menu"
        aria-label={t('nav.label')}
        aria-controls="site-nav"
        aria-expanded="false"
      >
        ☰
      </button>
    </header>
  )
}
