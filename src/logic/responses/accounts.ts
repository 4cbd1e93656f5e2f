/** What each party says to each question about a host country: only records that are there, placed by the rules of the data. */
import { group } from 'd3'
import type { Accounts } from '../../model/accounts.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { SourceId } from '../../model/ids.ts'
import { firstDay, lastDay, type PartialDate } from '../../model/partial-date.ts'
import type { Reply } from '../../model/reply.ts'
import type { Station } from '../../model/station.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import { countryRecord } from './country-record.ts'
import { fits } from './response-steps.ts'
import { inOrder } from './responses.ts'

/** A record as an answer. */
export type AccountEntry =
  | { readonly kind: 'event'; readonly event: AtlasEvent }
  | { readonly kind: 'reply'; readonly reply: Reply }
  | {
      readonly kind: 'status'
      readonly status: string
      readonly date: PartialDate
      /** Of which a history says so; on no event, but on these sources. */
      readonly stations: readonly Station[]
      readonly sourceIds: readonly SourceId[]
    }
  | { readonly kind: 'mark'; readonly mark: string; readonly stations: readonly Station[] }

export type AccountCell = {
  readonly party: string
  /** Of this country, oldest first; empty: no record answers. */
  readonly own: readonly AccountEntry[]
  /** Of no one host country, so of this one too. */
  readonly general: readonly AtlasEvent[]
}

export type AccountRow = { readonly question: string; readonly cells: readonly AccountCell[] }

/** Every party answers every question, if only with nothing. null: the atlas declares no accounts. */
export function countryAccounts(index: AtlasIndex, code: string): AccountRow[] | null {
  const { accounts } = index.data.info
  if (!accounts) return null
  const { stations, events } = countryRecord(index, code)
  const own = [
    ...marks(stations, index),
    ...statuses(stations),
    ...events.map((event): AccountEntry => ({ kind: 'event', event })),
    ...repliesTo([...stations, ...events], index),
  ].flatMap((entry) => ({ entry, answers: answersOf(entry, accounts) }))
  const general = inOrder(index.data.events.filter((event) => isGeneral(event, index)))
  return accounts.questions.map(({ id: question }) => ({
    question,
    cells: accounts.parties.map((party) => ({
      party: party.id,
      own: inTime(
        own
          .filter(({ answers }) => isAnswer(answers, question, party.id))
          .map(({ entry }) => entry),
      ),
      general: party.general
        ? general.filter((event) =>
            isAnswer(answersOf({ kind: 'event', event }, accounts), question, party.id),
          )
        : [],
    })),
  }))
}

type Answer = { readonly question: string; readonly party: string | undefined }

const isAnswer = (answers: readonly Answer[], question: string, party: string): boolean =>
  answers.some((one) => one.question === question && one.party === party)

function answersOf(entry: AccountEntry, accounts: Accounts): Answer[] {
  switch (entry.kind) {
    case 'mark':
      return accounts.marks ? [accounts.marks] : []
    case 'status':
      return accounts.statuses.filter(({ statuses }) => statuses.some((id) => id === entry.status))
    case 'reply':
      return [{ question: accounts.replies, party: partyOf(entry.reply, accounts) }]
    case 'event':
      return eventAnswers(entry.event, accounts)
  }
}

function eventAnswers(event: AtlasEvent, accounts: Accounts): Answer[] {
  if (event.about !== accounts.topic) return []
  const ruled = accounts.events.filter((rule) => fits(event, rule))
  const named = accounts.also.filter(({ events }) => events.includes(event.id))
  const party = partyOf(event, accounts)
  return [...ruled, ...named].map(({ question }) => ({ question, party }))
}

const partyOf = ({ actor }: { readonly actor: string }, { parties }: Accounts) =>
  parties.find(({ actors }) => actors.includes(actor))?.id

/** A value that only background knowledge gives is nobody's word. */
function marks(stations: readonly Station[], index: AtlasIndex): AccountEntry[] {
  const stated = stations.filter(
    (station) => station.linkBasis === 'source' && index.markOf(station)?.stated !== false,
  )
  return [...group(stated, (station) => index.markOf(station)?.name)].flatMap(([mark, its]) =>
    mark === undefined ? [] : [{ kind: 'mark', mark, stations: its }],
  )
}

/** What rests on an event is that event's word. */
function statuses(stations: readonly Station[]): AccountEntry[] {
  const bare = stations.flatMap((station) =>
    station.statusHistory
      .filter(({ eventId }) => eventId === undefined)
      .map((entry) => ({ station, entry })),
  )
  const same = group(bare, ({ entry: { status, date } }) => `${date} ${status}`)
  return [...same.values()].flatMap((some): AccountEntry[] => {
    const [first] = some
    if (!first) return []
    const { status, date } = first.entry
    return [
      {
        kind: 'status',
        ...{ status, date },
        stations: some.map(({ station }) => station),
        sourceIds: [...new Set(some.map(({ entry }) => entry.sourceId))],
      },
    ]
  })
}

/** Each once, though it may answer several records. */
function repliesTo(
  records: readonly { readonly id: string }[],
  { replies }: AtlasIndex,
): AccountEntry[] {
  const found = new Set(records.flatMap(({ id }) => replies.get(id) ?? []))
  return [...found].map((reply) => ({ kind: 'reply', reply }))
}

/** Filed under no host country. */
function isGeneral({ country }: AtlasEvent, { countries }: AtlasIndex): boolean {
  return country === null || !countries.has(country)
}

/** What has no date stands first. */
function inTime(entries: readonly AccountEntry[]): AccountEntry[] {
  const key = (entry: AccountEntry): string => {
    const date = dateOf(entry)
    return date === null ? '' : `${firstDay(date)} ${lastDay(date)}`
  }
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function dateOf(entry: AccountEntry): PartialDate | null {
  switch (entry.kind) {
    case 'event':
      return entry.event.date
    case 'reply':
      return entry.reply.date
    case 'status':
      return entry.date
    case 'mark':
      return null
  }
}
