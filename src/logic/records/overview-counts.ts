/** How many stations each mark and each report has: of all, whatever the filters leave. */
import { rollup } from 'd3'
import type { AtlasIndex } from './atlas-index.ts'
import { noMark } from './atlas-facets.ts'
import { onceFor } from '../text/remember.ts'

/** Counted once: a large atlas is not walked through again at each change of the page. */
export const overviewCounts = onceFor((index: AtlasIndex) => {
  const counted = index.data.stations.flatMap(({ inReports, country }) =>
    inReports.map((report) => ({ report, country })),
  )
  const ofReport = rollup(
    counted,
    (its) => ({ stations: its.length, countries: new Set(its.map((it) => it.country)).size }),
    ({ report }) => report,
  )
  return { ofReport, ofMark: marksIn(index) }
})

/** Also of `noMark`: those that have none of the values. */
function marksIn({ marks, markCodes }: AtlasIndex): Map<string, number> {
  const counts = new Uint32Array(marks.size + 1)
  for (const code of markCodes) counts[code] = (counts[code] ?? 0) + 1
  return new Map([...marks.keys(), noMark.id].map((id, code) => [id, counts[code] ?? 0]))
}
