/** In five seconds: what this is, who claims it, and the ways in. */
import { headlineResponses } from '../../../logic/responses/headline-responses.ts'
import type { Part } from '../context.ts'
import { SiteIcon, type SiteIconName } from '../site/site-icon.tsx'
import { sitePages } from '../site/site-pages.ts'

/** In the details of a wide screen and of a page without scripts; on a phone above the list of stations. */
export function OpeningHead({ context }: Part) {
  return (
    <div class="opening">
      <Headline context={context} />
      <WaysIn context={context} />
    </div>
  )
}

/** The caution stands in the headline itself: what is counted is what was reported. */
function Headline({ context: { index, formatter } }: Part) {
  const { t } = formatter
  const { info, stations, countries } = index.data
  const doubtful = countries.filter(({ disputed }) => disputed)
  const counted = { stations: stations.length, countries: countries.length }
  return (
    <header class="opening-head">
      <h2>{t('overview.heading', counted)}</h2>
      <p>
        {info.background ?? info.caution}{' '}
        {info.responses && t('overview.responded', headlineResponses(index))}
        {doubtful.length > 0 && (
          <>
            {' '}
            {t('overview.inDoubt', {
              count: doubtful.length,
              countries: formatter.list(doubtful.map(({ name }) => name)),
            })}
          </>
        )}
      </p>
    </header>
  )
}

type WayInProps = {
  readonly icon: SiteIconName
  readonly href: string
  readonly words: string
  readonly count?: string
}

function WayIn({ icon, href, words, count }: WayInProps) {
  return (
    <li>
      <a href={href}>
        <SiteIcon name={icon} class="way-sign" />
        <strong>{words}</strong>
        <span class="quiet">{count}</span>
        <SiteIcon name="onward" />
      </a>
    </li>
  )
}

/** The three questions that readers come with; one that the atlas cannot answer is not asked. */
function WaysIn({ context: { index, formatter, base } }: Part) {
  const { t, number } = formatter
  const { info, countries } = index.data
  const claim = info.returns && index.figures.get(info.returns.headline)
  const responded = headlineResponses(index).countries
  return (
    <ul class="ways-in">
      <WayIn
        icon="place"
        href="#search"
        words={t('overview.find')}
        count={number(countries.length)}
      />
      {info.responses && (
        <WayIn
          icon="grid"
          href={base + sitePages.responses.path}
          words={t('overview.governments')}
          count={t('overview.governmentsCount', { count: responded })}
        />
      )}
      {claim && (
        <WayIn
          icon="bars"
          href={base + sitePages.returns.path}
          words={t('overview.claim', { value: claim.value })}
        />
      )}
    </ul>
  )
}
