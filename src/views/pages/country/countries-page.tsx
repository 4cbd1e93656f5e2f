/** Every host country with its page. */
import { countryRecord } from '../../../logic/responses/country-record.ts'
import type { Part } from '../../parts/context.ts'
import { DateText } from '../../parts/evidence/partial-date.tsx'
import { countryPath } from '../../parts/site/country-places.ts'
import { ReadingPage } from '../../parts/site/reading-page.tsx'
import { TableRows } from '../../parts/table-rows.tsx'

export function CountriesPage({ context }: Part) {
  const { index, formatter, base } = context
  const { t, number } = formatter
  const { compare } = new Intl.Collator(formatter.locale)
  const countries = [...index.data.countries].sort((a, b) => compare(a.name, b.name))
  const { responses, caution } = index.data.info
  const columns = [
    t('table.country'),
    t('region.stations'),
    ...(responses ? [t('country.newestOf')] : []),
  ]
  return (
    <ReadingPage context={context} current={null} title={t('country.list')} name="countries">
      <p class="table-lead">{caution}</p>
      <div class="table-scroll" role="region" aria-label={t('country.list')} tabIndex={0}>
        <table>
          <TableRows
            columns={columns.map((name, i) => ({ name, numeric: i === 1 }))}
            rows={countries.map(({ code, name, disputed }) => {
              const { stations, newest } = countryRecord(index, code)
              return {
                cells: [
                  {
                    content: (
                      <>
                        <a href={base + countryPath(code)}>{name}</a>
                        {disputed && (
                          <strong class="disputed"> {t('country.title.inDoubt')}</strong>
                        )}
                      </>
                    ),
                  },
                  { content: number(stations.length) },
                  ...(responses
                    ? [
                        {
                          content: newest ? (
                            <>
                              {newest.step.finding},{' '}
                              <DateText date={newest.event.date} {...{ formatter }} />
                            </>
                          ) : (
                            t('responses.none')
                          ),
                        },
                      ]
                    : []),
                ],
              }
            })}
          />
        </table>
      </div>
    </ReadingPage>
  )
}
