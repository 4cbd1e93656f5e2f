import { expect, it } from 'vitest'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from './atlas-index.ts'
import { overviewCounts } from './overview-counts.ts'
import { markValues } from './atlas-facets.ts'

it('counts what a walk through the records counts', () => {
  const data = realData()
  const counts = overviewCounts(atlasIndex(data))
  for (const { id } of markValues(data.info)) {
    const own = data.stations.filter(({ traits }) => traits['linkedCity'] === id)
    expect(counts.ofMark.get(id) ?? 0).toBe(own.length)
  }
  for (const { id } of data.info.reports) {
    const own = data.stations.filter(({ inReports }) => inReports.includes(id))
    expect(counts.ofReport.get(id) ?? { stations: 0, countries: 0 }).toEqual({
      stations: own.length,
      countries: new Set(own.map(({ country }) => country)).size,
    })
  }
})
