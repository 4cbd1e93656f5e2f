/** What a reader can do with the page: open it on the map, cite, take along, correct; all of it without scripts. */
import { recordCitation } from '../../../logic/records/citation.ts'
import type { Country } from '../../../model/country.ts'
import { countryLink, type Part } from '../../parts/context.ts'
import { DateText } from '../../parts/evidence/partial-date.tsx'
import { countryPath } from '../../parts/site/country-places.ts'
import { correctionText } from '../../parts/words/correction-text.ts'

export function CountryUse({ context, country }: Part<{ country: Country }>) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { info } = index.data
  const { name, code } = country
  const link = base + countryPath(code)
  return (
    <section id="use" class="country-use">
      <h2>{t('country.use')}</h2>
      <p class="quiet">
        {t('country.version', { version: info.version })}{' '}
        <DateText date={info.date} {...{ formatter }} />
      </p>
      <p class="record-buttons">
        <a href={countryLink(code, context)}>{t('country.onMap')}</a>
        <a href={`${base}data/stations.csv`} download>
          stations.csv
        </a>
        <a href={`${base}data/events.csv`} download>
          events.csv
        </a>
      </p>
      <details>
        <summary>{t('record.cite')}</summary>
        <p class="cite-text">{recordCitation(info, { name, link })}</p>
      </details>
      <details>
        <summary>{t('record.correct')}</summary>
        <pre class="cite-text">{correctionText({ name, link }, context)}</pre>
        <p class="quiet">
          {info.contact === null
            ? t('about.contactNone')
            : t('record.sendTo', { contact: info.contact })}{' '}
          <a href={`${base}about/#contact`}>{t('record.howTo')}</a>
        </p>
      </details>
    </section>
  )
}
