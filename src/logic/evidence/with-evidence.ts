/** Reckons the evidence of every statement once, so that nobody who reads the records has to load the roots. */
import type { AtlasRecords } from '../../model/atlas-data.ts'
import { evidenceOf, type Citing } from './evidence-of.ts'
import { rootGraph } from './root-graph.ts'
import { ofExistence, ofLink, ofPlace, ofRecord, ofStatus } from './statements.ts'

/** The same where nothing is known of roots. */
export function withEvidence(data: AtlasRecords): AtlasRecords {
  if (data.sourceRoots.length === 0) return data
  const graph = rootGraph(data)
  const events = new Map<string, AtlasRecords['events'][number]>(
    data.events.map((event) => [event.id, event]),
  )
  const evidence = (citing: readonly Citing[]) => evidenceOf(citing, graph)
  return {
    ...data,
    stations: data.stations.map((station) => ({
      ...station,
      statusHistory: station.statusHistory.map((entry) => ({
        ...entry,
        evidence: evidence(ofStatus(station, entry, events)),
      })),
      evidence: evidence(ofExistence(station)),
      placeEvidence: evidence(ofPlace(station)),
      ...(station.linkBasis === 'source' && { linkEvidence: evidence(ofLink(station)) }),
    })),
    events: data.events.map((event) => ({ ...event, evidence: evidence(ofRecord(event)) })),
    figures: data.figures.map((figure) => ({ ...figure, evidence: evidence(ofRecord(figure)) })),
  }
}
