/** Title, search, pages and theme, on every page. */
import { presentFormat } from '../../../logic/choices/link-formats.ts'
import type { PartsContext } from '../context.ts'
import { SiteActions } from './site-actions.tsx'
import { SiteIcon } from './site-icon.tsx'
import { furtherPageNames, sitePageNames, sitePages, type SitePage } from './site-pages.ts'

type Props = {
  readonly context: PartsContext
  /** null on pages that the navigation does not hold. */
  readonly current: SitePage | null
}

export function SiteHeader({ context, current }: Props) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { info } = index.data
  const Title = current === 'map' ? 'h1' : 'p'
  return (
    <header class="site-header">
      <Title class="site-title">
        <a href={base}>{info.title}</a>
      </Title>
      <form class="site-search" id="search" role="search" action={base} method="get">
        <input
          type="search"
          name="q"
          class="search-input"
          aria-label={t('search.label')}
          placeholder={t('search.hint')}
          autocomplete="off"
        />
        <SiteIcon name="search" class="search-sign" />
      </form>
      {/* Beside the form, whose box the scripts take over. */}
      <input type="hidden" name="f" value={presentFormat} form="search" />
      <SiteMenu {...{ context, current }} />
      <button
        type="button"
        class="theme-button"
        data-action="theme"
        aria-label={t('theme.toggle')}
        title={t('theme.toggle')}
      >
        <SiteIcon name="theme" />
      </button>
      <button
        type="button"
        class="menu-button"
        data-action="menu"
        aria-label={t('nav.label')}
        aria-controls="site-menu"
        aria-expanded="false"
      >
        <SiteIcon name="menu" />
      </button>
    </header>
  )
}

/** On a narrow screen all of it folds behind one button. */
function SiteMenu({ context, current }: Props) {
  const { index, formatter } = context
  const { t } = formatter
  const wanted = <Name extends SitePage>(names: readonly Name[]): Name[] =>
    names.filter((name) => sitePages[name].isWanted(index.data.info))
  const further = wanted(furtherPageNames)
  return (
    <div id="site-menu" class="site-menu">
      <nav id="site-nav" class="site-nav" aria-label={t('nav.label')}>
        <PageLinks {...{ context, current }} pages={wanted(sitePageNames)} />
        <details class="site-further">
          <summary class={further.some((page) => page === current) ? 'is-current' : undefined}>
            {t('nav.more')}
          </summary>
          <div class="site-further-pages">
            <PageLinks {...{ context, current }} pages={further} />
          </div>
        </details>
      </nav>
      {current === 'map' && (
        <div id="site-actions" class="site-actions">
          <SiteActions formatter={formatter} />
        </div>
      )}
    </div>
  )
}

function PageLinks({ context, current, pages }: Props & { readonly pages: readonly SitePage[] }) {
  const { formatter, base } = context
  return pages.map((page) => (
    <a
      key={page}
      href={base + sitePages[page].path}
      aria-current={page === current ? 'page' : undefined}
    >
      {formatter.t(`nav.${page}`)}
    </a>
  ))
}
