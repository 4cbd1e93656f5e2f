/** Questions by parties: what each party says, in columns of one width and one order, and where no record answers. */
import {
  countryAccounts,
  type AccountCell,
  type AccountEntry,
} from '../../../logic/responses/accounts.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import type { Station } from '../../../model/station.ts'
import { stationPlace, type Part } from '../../parts/context.ts'
import { DateText } from '../../parts/evidence/partial-date.tsx'
import { sitePages } from '../../parts/site/site-pages.ts'
import { termName } from '../../parts/words/term-name.ts'

/** Nothing for an atlas that declares no accounts. */
export function CountryAccounts({ context, code }: Part<{ code: string }>) {
  const { index, formatter } = context
  const { t } = formatter
  const rows = countryAccounts(index, code)
  const { accounts } = index.data.info
  if (!rows || !accounts) return null
  const { parties, questions } = accounts
  return (
    <section id="accounts">
      <h2>{t('country.accounts')}</h2>
      <p class="quiet">{t('country.accountsNote')}</p>
      <table class="accounts">
        <thead>
          <tr>
            <td />
            {parties.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ question, cells }) => (
            <tr key={question}>
              <th scope="row">{termName(questions, question)}</th>
              {cells.map((cell) => (
                <td key={cell.party} data-party={termName(parties, cell.party)}>
                  <Cell {...{ context, cell }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ context, cell }: Part<{ cell: AccountCell }>) {
  const { own, general } = cell
  const { t } = context.formatter
  if (own.length + general.length === 0)
    return <p class="account-none">{t('country.notAnswered')}</p>
  return (
    <>
      {own.length > 0 && (
        <ul>
          {own.map((entry, i) => (
            <li key={i}>
              <Entry {...{ context, entry }} />
            </li>
          ))}
        </ul>
      )}
      {general.length > 0 && (
        <>
          <p class="quiet">{t('country.ofAll')}</p>
          <ul>
            {general.map((event) => (
              <li key={event.id}>
                <EventLine {...{ context, event }} href={elsewhere(event, context)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** An event that the page does not hold itself. */
const elsewhere = ({ id }: AtlasEvent, { base }: Part['context']): string =>
  `${base}${sitePages.table.path}#${id}`

function Entry({ context, entry }: Part<{ entry: AccountEntry }>) {
  const { index, formatter } = context
  switch (entry.kind) {
    case 'event':
      return <EventLine {...{ context, event: entry.event }} href={`#${entry.event.id}`} />
    case 'reply': {
      const { date, speaker, text } = entry.reply
      return (
        <>
          <DateText {...{ date, formatter }} /> {speaker}: {text}
        </>
      )
    }
    case 'status':
      return (
        <>
          <DateText date={entry.date} {...{ formatter }} />{' '}
          {index.statuses.get(entry.status)?.name ?? entry.status}:{' '}
          <Places {...{ context, stations: entry.stations }} />
        </>
      )
    case 'mark':
      return (
        <>
          {entry.mark}: <Places {...{ context, stations: entry.stations }} />
        </>
      )
  }
}

type LineProps = Part<{ event: AtlasEvent; href: string }>

function EventLine({ context: { formatter }, event, href }: LineProps) {
  return (
    <>
      <DateText date={event.date} {...{ formatter }} /> <a href={href}>{event.title}</a>
      {event.disputed && <strong class="disputed"> {formatter.t('details.disputed')}</strong>}
    </>
  )
}

/** Each leads to what is recorded of it. */
function Places({ context, stations }: Part<{ stations: readonly Station[] }>) {
  return stations.map((station, i) => (
    <span key={station.id}>
      {i > 0 && ', '}
      <a href={`#${station.id}`}>{stationPlace(station, context)}</a>
    </span>
  ))
}
