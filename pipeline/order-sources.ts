/** Puts the sources of every record in the order that the atlas declares, so that all that is built agrees. */
import { inSourceOrder } from '../src/logic/records/source-order.ts'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import type { AtlasInfo } from '../src/model/atlas-info.ts'
import type { SourceId } from '../src/model/ids.ts'
import type { Source } from '../src/model/source.ts'
import type { Station } from '../src/model/station.ts'

type InOrder = (ids: readonly SourceId[], actor?: string) => SourceId[]

export function withSourcesInOrder(data: AtlasRecords): AtlasRecords {
  const order = data.info.sourceOrder
  if (!order) return data
  const sources = new Map<string, Source>(
    data.sources.flatMap((source) => [source.id, ...source.aliases].map((id) => [id, source])),
  )
  const inOrder: InOrder = (ids, actor) => inSourceOrder(ids, { sources, order, actor })
  const cited = <T extends { readonly sourceIds: SourceId[] }>(records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, sourceIds: inOrder(record.sourceIds) }))
  return {
    ...data,
    info: infoInOrder(data.info, inOrder),
    stations: data.stations.map((station) => stationInOrder(station, inOrder)),
    events: data.events.map((event) => ({
      ...event,
      sourceIds: inOrder(event.sourceIds, event.actor),
    })),
    figures: cited(data.figures),
    countries: data.countries.map((country) => ({ ...country, counts: cited(country.counts) })),
    claims: cited(data.claims),
    replies: data.replies.map((reply) => ({
      ...reply,
      sourceIds: inOrder(reply.sourceIds, reply.actor),
    })),
  }
}

function stationInOrder(station: Station, inOrder: InOrder): Station {
  const { linkSourceIds, reportedBy } = station
  return {
    ...station,
    ...(linkSourceIds && { linkSourceIds: inOrder(linkSourceIds) }),
    reportedBy: inOrder(reportedBy),
  }
}

function infoInOrder(info: AtlasInfo, inOrder: InOrder): AtlasInfo {
  const { reports, returns } = info
  const noteInOrder = (note: NonNullable<AtlasInfo['returns']>['notes'][number]) => ({
    ...note,
    repeatedBy: inOrder(note.repeatedBy),
  })
  return {
    ...info,
    reports: reports.map((report) => ({ ...report, sourceIds: inOrder(report.sourceIds) })),
    ...(returns && { returns: { ...returns, notes: returns.notes.map(noteInOrder) } }),
  }
}
