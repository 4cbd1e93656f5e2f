/** Every place where one record names another, listed once for the rules that follow references. */
import { figureIdsIn } from '../../src/logic/figures/figure-text.ts'
import type { Accounts } from '../../src/model/accounts.ts'
import type { AtlasData } from '../../src/model/atlas-data.ts'
import type { AtlasInfo, Responses, Returns } from '../../src/model/atlas-info.ts'
import type { AtlasEvent } from '../../src/model/event.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { SourceRoots } from '../../src/model/root.ts'
import type { SourceOrder } from '../../src/model/source-order.ts'
import type { Station } from '../../src/model/station.ts'
import type { CheckInput } from './check-input.ts'

/** What an id may name. */
export type Kind =
  | 'station'
  | 'event'
  | 'figure'
  | 'source'
  | 'country'
  | 'host country'
  | 'status'
  | 'category'
  | 'actor'
  | 'topic'
  | 'stance'
  | 'scope'
  | 'grade'
  | 'origin'
  | 'report'
  | 'series'
  | 'event colour'
  | 'region'
  | 'root'
  | 'body'
  | 'root kind'
  | 'source beneath'
  | 'party'
  | 'question'
  | 'record'
  | 'answered'
  | 'can be held back'

export type Reference = {
  readonly file: string
  readonly record: string
  readonly field: string
  readonly kind: Kind
  readonly id: string
}

/** A reference before it is known which record it stands in. */
type Named = Omit<Reference, 'file' | 'record'>

export function referencesOf({
  data,
  corrections,
  cautionedStatuses,
  withheld,
}: Pick<CheckInput, 'data' | 'corrections' | 'cautionedStatuses' | 'withheld'>): Reference[] {
  const inRecord = (file: string, record: string, named: readonly Named[]): Reference[] =>
    named.map((reference) => ({ file, record, ...reference }))
  return [
    ...data.stations.flatMap((it) => inRecord('stations.geojson', it.id, ofStation(it))),
    ...data.events.flatMap((it) => inRecord('events.json', it.id, ofEvent(it))),
    ...data.figures.flatMap((it) => inRecord('returns.json', it.id, ofFigure(it))),
    ...data.claims.flatMap((it) =>
      inRecord('claims.json', it.id, [
        ...each('event', 'eventIds', it.eventIds),
        ...each('figure', 'returnIds', it.returnIds),
        ...each('source', 'sourceIds', it.sourceIds),
      ]),
    ),
    ...data.sources.flatMap(({ id, origin, supersededBy }) =>
      inRecord('sources.json', id, [
        ...one('origin', 'origin', origin),
        ...one('source', 'supersededBy', supersededBy),
      ]),
    ),
    ...data.countries.flatMap((it) => inRecord('countries.json', it.code, ofCountry(it))),
    ...data.replies.flatMap((it) =>
      inRecord('replies.json', it.id, [
        ...each('answered', 'about', it.about),
        ...one('actor', 'actor', it.actor),
        ...each('source', 'sourceIds', it.sourceIds),
      ]),
    ),
    ...(data.story?.steps ?? []).flatMap(({ id, events }) =>
      inRecord('story.json', id, each('event', 'events', events)),
    ),
    ...data.roots.flatMap(({ id, kind, body, readsTextsOf }) =>
      inRecord('roots.json', id, [
        ...one('root kind', 'kind', kind),
        ...one('body', 'body', body),
        ...each('body', 'readsTextsOf', readsTextsOf),
      ]),
    ),
    ...data.sourceRoots.flatMap((it) => inRecord('roots.json', it.id, ofSourceRoots(it))),
    ...inRecord('atlas.json', '', ofInfo(data.info)),
    ...cautionedStatuses.flatMap(({ sourceId, stations }) =>
      inRecord('cautioned-statuses.json', sourceId, each('station', 'stations', stations)),
    ),
    ...withheld.flatMap(({ record }) =>
      inRecord('withheld.json', record, one('can be held back', 'record', record)),
    ),
    ...corrections.flatMap((it) =>
      inRecord('corrections.json', it.record, [
        ...one('record', 'record', it.record),
        ...each('source', 'sourceIds', it.sourceIds),
      ]),
    ),
  ]
}

function one(kind: Kind, field: string, id: string | null | undefined): Named[] {
  return id === null || id === undefined ? [] : [{ kind, field, id }]
}

function each(kind: Kind, field: string, ids: readonly string[] | undefined): Named[] {
  return (ids ?? []).map((id) => ({ kind, field, id }))
}

function ofStation(station: Station): Named[] {
  return [
    ...one('host country', 'country', station.country),
    ...each('source', 'linkSourceIds', station.linkSourceIds),
    ...one('source', 'firstReported.sourceId', station.firstReported.sourceId),
    ...each('report', 'inReports', station.inReports),
    ...each('source', 'reportedBy', station.reportedBy),
    ...one('grade', 'confidence', station.confidence),
    ...one('status', 'status', station.status),
    ...one('source', 'statusSourceId', station.statusSourceId),
    ...station.statusHistory.flatMap((entry, index) => [
      ...one('status', `statusHistory.${index}.status`, entry.status),
      ...one('source', `statusHistory.${index}.sourceId`, entry.sourceId),
      ...one('event', `statusHistory.${index}.eventId`, entry.eventId),
    ]),
  ]
}

function ofEvent(event: AtlasEvent): Named[] {
  return [
    ...one('country', 'country', event.country),
    ...one('scope', 'scope', event.scope),
    ...one('actor', 'actor', event.actor),
    ...one('topic', 'about', event.about),
    ...one('category', 'category', event.category),
    ...one('stance', 'stance', event.stance),
    ...each('station', 'stationIds', event.stationIds),
    ...each('source', 'sourceIds', event.sourceIds),
    ...one('actor', 'closedSaidBy', event.closedSaidBy),
    ...one('grade', 'confidence', event.confidence),
  ]
}

function ofFigure(figure: Figure): Named[] {
  return [
    ...one('series', 'series', figure.series),
    ...one('grade', 'confidence', figure.confidence),
    ...each('source', 'sourceIds', figure.sourceIds),
    ...each('event', 'eventIds', figure.eventIds),
    ...each('figure', 'inputs', figure.inputs),
  ]
}

/** A source beneath another is no use of it: a record has to cite it, or nothing does. */
function ofSourceRoots({ id, restsOn }: SourceRoots): Named[] {
  const edges = restsOn === 'unknown' ? [] : restsOn
  return [
    ...one('source beneath', 'id', id),
    ...edges.flatMap(({ root, sourceId }, index) => [
      ...one('root', `restsOn.${index}.root`, root),
      ...one('source beneath', `restsOn.${index}.sourceId`, sourceId),
    ]),
  ]
}

function ofCountry(country: AtlasData['countries'][number]): Named[] {
  return country.counts.flatMap((count, index) => [
    ...one('report', `counts.${index}.report`, count.report),
    ...each('source', `counts.${index}.sourceIds`, count.sourceIds),
  ])
}

function ofInfo(info: AtlasInfo): Named[] {
  return [
    ...info.categories.flatMap(({ id, colour }) =>
      one('event colour', `categories.${id}.colour`, colour),
    ),
    ...info.actors.flatMap(({ id, speaksFor }) =>
      one('scope', `actors.${id}.speaksFor`, speaksFor),
    ),
    ...(info.mapRegions ?? []).flatMap(({ id, regions }) =>
      each('region', `mapRegions.${id}.regions`, regions),
    ),
    ...info.reports.flatMap(({ id, sourceIds }) =>
      each('source', `reports.${id}.sourceIds`, sourceIds),
    ),
    ...one('source', 'claimsOf', info.claimsOf),
    ...(info.returns ? ofReturns(info.returns) : []),
    ...(info.responses ? ofResponses(info.responses) : []),
    ...(info.accounts ? ofAccounts(info.accounts) : []),
    ...(info.sourceOrder ? ofSourceOrder(info.sourceOrder) : []),
    ...info.grades.flatMap(({ id, conditions = [] }) =>
      conditions.flatMap(({ actors, origins }) => [
        ...each('actor', `grades.${id}.conditions`, actors),
        ...each('origin', `grades.${id}.conditions`, origins),
      ]),
    ),
    ...info.regions.flatMap(({ id, countries }) =>
      each('host country', `regions.${id}.countries`, countries),
    ),
  ]
}

function ofSourceOrder({ ownWords }: SourceOrder): Named[] {
  return ownWords.flatMap(({ actor }, index) =>
    one('actor', `sourceOrder.ownWords.${index}.actor`, actor),
  )
}

function ofReturns({ claims, headline, annual, notes, page }: Returns): Named[] {
  const { title, lead, cumulative, compared, breakdown } = page
  return [
    ...one('series', 'returns.claims', claims),
    ...one('figure', 'returns.headline', headline),
    ...one('series', 'returns.annual', annual),
    ...notes.flatMap(({ figure, repeatedBy }, index) => [
      ...one('figure', `returns.notes.${index}.figure`, figure),
      ...each('source', `returns.notes.${index}.repeatedBy`, repeatedBy),
    ]),
    ...each('figure', 'returns.page.title', figureIdsIn(title)),
    ...each('figure', 'returns.page.lead', figureIdsIn(lead)),
    ...one('series', 'returns.page.cumulative', cumulative),
    ...each('figure', 'returns.page.compared', compared),
    ...one('figure', 'returns.page.breakdown.figure', breakdown?.figure),
    ...one('series', 'returns.page.breakdown.series', breakdown?.series),
  ]
}

function ofAccounts({ topic, parties, events, also, statuses, marks, replies }: Accounts): Named[] {
  return [
    ...one('topic', 'accounts.topic', topic),
    ...parties.flatMap(({ id, actors }) => each('actor', `accounts.parties.${id}.actors`, actors)),
    ...events.flatMap(({ question, actors, categories, stances }, index) => [
      ...one('question', `accounts.events.${index}.question`, question),
      ...each('actor', `accounts.events.${index}.actors`, actors),
      ...each('category', `accounts.events.${index}.categories`, categories),
      ...each('stance', `accounts.events.${index}.stances`, stances),
    ]),
    ...also.flatMap(({ question, events: named }, index) => [
      ...one('question', `accounts.also.${index}.question`, question),
      ...each('event', `accounts.also.${index}.events`, named),
    ]),
    ...statuses.flatMap(({ party, question, statuses: named }, index) => [
      ...one('party', `accounts.statuses.${index}.party`, party),
      ...one('question', `accounts.statuses.${index}.question`, question),
      ...each('status', `accounts.statuses.${index}.statuses`, named),
    ]),
    ...one('party', 'accounts.marks.party', marks?.party),
    ...one('question', 'accounts.marks.question', marks?.question),
    ...one('question', 'accounts.replies', replies),
  ]
}

function ofResponses(responses: Responses): Named[] {
  return [
    ...one('topic', 'responses.topic', responses.topic),
    ...each('topic', 'responses.apart', responses.apart),
    ...one('report', 'responses.since', responses.since),
    ...responses.steps.flatMap(({ id, colour, when }) => [
      ...one('event colour', `responses.steps.${id}.colour`, colour),
      ...when.flatMap((rule) => [
        ...each('actor', `responses.steps.${id}.when`, rule.actors),
        ...each('category', `responses.steps.${id}.when`, rule.categories),
        ...each('stance', `responses.steps.${id}.when`, rule.stances),
      ]),
    ]),
    ...responses.answers.flatMap(({ id, actors }) =>
      each('actor', `responses.answers.${id}.actors`, actors),
    ),
  ]
}
