/** Title, search, pages and theme, on every page. */
import type { PartsContext } from '../context.ts'
import { SiteActions } from './site-actions.tsx'
import { sitePageNames, sitePages, type SitePage } from './site-pages.ts'

type Props = {
  readonly context: PartsContext
  /** null on pages that the navigation does not hold. */
  readonly current: SitePage | null
}

export function SiteHeader({ context: { index, formatter, base }, current }: Props) {
  const { t } = formatter
  const { info } = index.data
  const Title = current === 'map' ? 'h1' : 'p'
  const pages = sitePageNames.filter((page) => sitePages[page].isWanted(info))
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
        {pages.map((page) => (
          <a
            key={page}
            href={base + sitePages[page].path}
            aria-current={page === current ? 'page' : undefined}
          >
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
