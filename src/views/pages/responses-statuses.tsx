/** What the statuses of a country's stations rest on, beside what its state is recorded to have done. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import { statusGrounds, type StatusGround } from '../../logic/records/status-grounds.ts'
import { Citation } from '../parts/evidence/full-citation.tsx'
import type { PartsContext } from '../parts/context.ts'
import { termName } from '../parts/words/term-name.ts'
import { Further } from '../parts/details/further.tsx'
import { StatusBadge } from '../parts/evidence/station-status.tsx'

type Props = { readonly context: PartsContext; readonly code: string }

/** Many times what any country has: more would hide what the state did. */
const mostListed = 12

export function StatusGrounds({ context, code }: Props) {
  const { data, statuses } = context.index
  const here = data.stations.filter(({ country }) => country === code)
  const grounds = statusGrounds(here, statuses)
  if (grounds.length === 0) return null
  const left = grounds.slice(mostListed).reduce((sum, { stations }) => sum + stations, 0)
  return (
    <>
      <ul class="status-grounds">
        {grounds.slice(0, mostListed).map((ground, i) => (
          <li key={i}>
            <Ground {...{ context, ground }} />
          </li>
        ))}
      </ul>
      <Further {...{ context, left }} records="stations" />
    </>
  )
}

type GroundProps = Pick<Props, 'context'> & { readonly ground: StatusGround }

function Ground({ context, ground }: GroundProps) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { status, entry, remarks, stations } = ground
  const event = entry.eventId && index.events.get(entry.eventId)
  const source = index.sources.get(entry.sourceId)
  const date = formatter.date(entry.date)
  return (
    <>
      {t('responses.status', { count: stations })} <StatusBadge status={status} />
      {entry.disputed && <strong class="disputed"> {t('details.disputed')}</strong>}{' '}
      {t('responses.status.restsOn')}{' '}
      {event ? (
        <>
          <a href={linkTo(`sel=event:${event.id}`, base)}>{event.title}</a>{' '}
          {t('responses.status.who', {
            actor: termName(index.data.info.actors, event.actor),
            date,
          })}
        </>
      ) : (
        source && <Citation {...{ source, context }} />
      )}
      {remarks.length > 0 && <span class="quiet"> {remarks.join('; ')}.</span>}
    </>
  )
}
