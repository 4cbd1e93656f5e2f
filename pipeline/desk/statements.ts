/** Whatever the records date and source, in one list for the rules that weigh it. */
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import type { SourceId } from '../../src/model/ids.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import type { Source } from '../../src/model/source.ts'

export type Statement = {
  readonly kind: 'status' | 'first report' | 'event' | 'figure' | 'reply'
  readonly file: string
  readonly record: string
  /** Of its date. */
  readonly field: string
  readonly date: PartialDate
  readonly sourceIds: readonly SourceId[]
}

export function statementsOf({ stations, events, figures, replies }: AtlasRecords): Statement[] {
  const ofStations = stations.flatMap(({ id, firstReported, statusHistory }): Statement[] => {
    const base = { file: 'stations.geojson', record: id }
    return [
      {
        ...{ ...base, kind: 'first report', field: 'firstReported.date' },
        ...{ date: firstReported.date, sourceIds: [firstReported.sourceId] },
      },
      ...statusHistory.map(({ date, sourceId }, index): Statement => ({
        ...{ ...base, kind: 'status', field: `statusHistory.${index}.date` },
        ...{ date, sourceIds: [sourceId] },
      })),
    ]
  })
  const ofEvents = events.map(({ id, date, sourceIds }): Statement => {
    return { kind: 'event', file: 'events.json', record: id, field: 'date', date, sourceIds }
  })
  const ofFigures = figures.map(({ id, publishedDate: date, sourceIds }): Statement => {
    const place = { file: 'returns.json', record: id, field: 'publishedDate' }
    return { kind: 'figure', ...place, date, sourceIds }
  })
  const ofReplies = replies.map(({ id, date, sourceIds }): Statement => {
    return { kind: 'reply', file: 'replies.json', record: id, field: 'date', date, sourceIds }
  })
  return [...ofStations, ...ofEvents, ...ofFigures, ...ofReplies]
}

/** By every id that a record may use for it. */
export function sourcesById({ sources }: AtlasRecords): ReadonlyMap<string, Source> {
  return new Map(
    sources.flatMap((source) =>
      [source.id, ...source.aliases].map((id): [string, Source] => [id, source]),
    ),
  )
}

/** Those that are there; an id that names none is a problem of the checks. */
export function sourcesOf(
  ids: readonly SourceId[],
  sources: ReadonlyMap<string, Source>,
): Source[] {
  return ids.flatMap((id) => sources.get(id) ?? [])
}

/** Of the page that was read, of what it is a copy of and of its other renderings. */
export function datesOf({ date, original, renderings }: Source): PartialDate[] {
  const dates = [date, original?.date, ...(renderings ?? []).map((one) => one.date)]
  return dates.flatMap((one) => one ?? [])
}
