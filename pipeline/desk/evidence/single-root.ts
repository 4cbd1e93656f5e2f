import { stationSourceIds } from '../../../src/logic/records/station-sources.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { independentRoots } from '../independent-roots.ts'
import { sourcesById, sourcesOf } from '../statements.ts'

export const singleRoot: DeskRule = {
  id: 'single-root',
  severity: 'warning',
  why: 'However many pages repeat it, one body alone says it: if that body is wrong, all of it falls.',
  advice: 'Look for somebody who looked for themselves; until then keep the grade as low as it is.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  const sources = sourcesById(data)
  return data.stations.flatMap((station) => {
    const its = sourcesOf(stationSourceIds(station), sources)
    const [root, ...others] = independentRoots(its)
    if (root === undefined || others.length > 0) return []
    const found = `${its.length} ${its.length === 1 ? 'source' : 'sources'}, all with the origin "${root}"`
    return [{ file: 'stations.geojson', record: station.id, field: 'reportedBy', found }]
  })
}
