/** What the records of a country come to, in a sentence: counted, with who reports it. */
import type { CountryRecord } from '../../../logic/responses/country-record.ts'
import type { Country } from '../../../model/country.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import type { Station } from '../../../model/station.ts'
import type { PartsContext } from '../../parts/context.ts'
import { termName } from '../../parts/words/term-name.ts'

type Given = {
  readonly context: PartsContext
  readonly country: Country
  readonly record: CountryRecord
}

/** `France: 4 reported stations; newest act of the state: spoke about it` */
export function countryTitle({ context, country, record }: Given): string {
  const { t } = context.formatter
  const { stations, newest } = record
  const counted = t('details.stations', { count: stations.length })
  const said = country.disputed
    ? t('country.title.inDoubt')
    : newest
      ? t('country.title.newest', { finding: newest.step.finding })
      : context.index.data.info.responses && t('country.title.noAct')
  return [`${country.name}: ${counted}`, said].filter(Boolean).join('; ')
}

/** Who reports, what the state did, who denies, and that none of it is proof. */
export function countryFinding({ context, country, record }: Given): string {
  const { index, formatter } = context
  const { t, list } = formatter
  const { caution, responses } = index.data.info
  const { stations, acts, denials } = record
  const findings = [...new Set(acts.map(({ step }) => step.finding))]
  return [
    t('country.finding', {
      count: stations.length,
      reporters: list(reportersOf(stations, context)),
    }),
    country.disputed ? t('details.countryInDoubt') : '',
    findings.length > 0 ? t('country.finding.acts', { findings: list(findings) }) : '',
    findings.length === 0 && responses ? t('responses.noActs') : '',
    denials.length > 0
      ? t('country.finding.denials', {
          count: denials.length,
          actors: list(
            actorsOf(
              denials.map(({ event }) => event),
              context,
            ),
          ),
        })
      : '',
    caution,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Of a list its publisher; of what no list has, the publication in which it came first. */
function reportersOf(stations: readonly Station[], { index }: PartsContext): string[] {
  const { reports } = index.data.info
  const names = stations.flatMap(({ inReports, firstReported }) => {
    const lists = reports.filter(({ id }) => inReports.includes(id))
    return lists.length > 0 ? lists.map(({ publisher }) => publisher) : [firstReported.report]
  })
  return [...new Set(names)]
}

function actorsOf(events: readonly AtlasEvent[], { index, formatter }: PartsContext): string[] {
  const names = new Set(events.map(({ actor }) => termName(index.data.info.actors, actor)))
  return [...names].map((name) =>
    // A common noun within a sentence; a name of its own keeps its capital.
    name.includes(' ') ? name.toLocaleLowerCase(formatter.locale) : name,
  )
}
