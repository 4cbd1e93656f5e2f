/** What the records do not hold, as far as they show it themselves: each gap is counted, none is written down. */
import { greatest } from 'd3'
import type { AtlasInfo } from '../../model/atlas-info.ts'
import { lastDay, precisionOf, type PartialDate } from '../../model/partial-date.ts'
import type { Source } from '../../model/source.ts'
import type { Station } from '../../model/station.ts'
import type { AtlasIndex } from './atlas-index.ts'
import { overviewCounts } from './overview-counts.ts'

type Counts = { readonly stations: number; readonly countries: number }
/** What a report counted, and what of it the records have. */
export type ReportGap = {
  readonly report: AtlasInfo['reports'][number]
  readonly counted: Counts
  readonly recorded: Counts
}

/** The reports of which something is missing. */
export function reportGaps(index: AtlasIndex): ReportGap[] {
  const { ofReport } = overviewCounts(index)
  return index.data.info.reports.flatMap((report) => {
    const counted = report.published
    const recorded = ofReport.get(report.id) ?? { stations: 0, countries: 0 }
    const isWhole = recorded.stations >= counted.stations && recorded.countries >= counted.countries
    return isWhole ? [] : [{ report, counted, recorded }]
  })
}

/** Stations by what is not known of them. */
export function stationGaps(index: AtlasIndex) {
  const { stations } = index.data
  const isLinked = (station: Station): boolean => (index.markOf(station)?.stated ?? true) !== false
  return {
    placeless: stations.filter(({ city }) => city === null),
    unlinked: stations.filter((station) => !isLinked(station)),
    linkUnread: stations.filter(({ linkBasis }) => linkBasis === 'background'),
    unread: stations.filter(({ basis }) => basis === 'background'),
    retoldAlone: stations.filter(({ reportedBy }) =>
      reportedBy.every((id) => isRetold(index.sources.get(id))),
    ),
  }
}

const isRetold = (source: Source | undefined): boolean =>
  source !== undefined &&
  (source.cautions.includes('secondary') || source.cautions.includes('partisan'))

/** Sources by what was not read of them. */
export function sourceGaps(sources: readonly Source[]) {
  return {
    unseen: sources.filter(({ cautions }) => cautions.includes('not-seen')),
    copies: sources.filter(({ cautions }) => cautions.includes('copy')),
    translated: sources.filter(({ cautions }) => cautions.includes('machine-translation')),
    undated: sources.filter(({ date }) => date === null),
    addressless: sources.filter(({ url }) => url === null),
  }
}

/** The newest date of a source; null where none is dated. */
export function newestSource(sources: readonly Source[]): PartialDate | null {
  const dates = sources.flatMap(({ date }) => date ?? [])
  return greatest(dates, lastDay) ?? null
}

/** Events whose day is not known. */
export const impreciseEvents = ({ data }: AtlasIndex) =>
  data.events.filter(({ date }) => precisionOf(date) !== 'day')
