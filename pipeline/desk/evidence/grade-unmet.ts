import { atlasIndex } from '../../../src/logic/records/atlas-index.ts'
import { gradeGrounds } from '../../../src/logic/records/grade-grounds.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const gradeUnmet: DeskRule = {
  id: 'grade-unmet',
  severity: 'warning',
  why: 'A grade says that the evidence meets a condition; here no record shows which one.',
  advice: 'Record what meets the condition, or give the grade that the sources bear.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  const index = atlasIndex(data)
  const asked = new Set(
    data.info.grades.filter(({ conditions }) => conditions?.length).map(({ id }) => id),
  )
  return data.stations
    .filter((station) => asked.has(station.confidence))
    .filter((station) => gradeGrounds(station, index).length === 0)
    .map(({ id, confidence }) => ({
      ...{ file: 'stations.geojson', record: id, field: 'confidence' },
      found: `"${confidence}", and none of its conditions met`,
    }))
}
