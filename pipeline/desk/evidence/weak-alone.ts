import { isLowered } from '../../../src/logic/records/source-order.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { sourcesById, sourcesOf } from '../statements.ts'

export const weakAlone: DeskRule = {
  id: 'weak-alone',
  severity: 'warning',
  why: 'Copies, retellings, machine translations and partisan pages can be wrong in one and the same way.',
  advice: 'Find one source without such a caution, or lower the grade and say why in the note.',
  find,
}

/** For statuses of stations the build keeps a list of its own. */
function find({ data }: DeskInput): Spot[] {
  const sources = sourcesById(data)
  const [best] = data.info.grades
  const records = [
    ...data.events.map((event) => ({ ...event, file: 'events.json' })),
    ...data.figures.map((figure) => ({ ...figure, file: 'returns.json' })),
  ]
  return records
    .filter(({ confidence }) => confidence === best?.id)
    .filter(({ sourceIds }) => {
      const its = sourcesOf(sourceIds, sources)
      return its.length > 0 && its.every((source) => isLowered(source, data.info.sourceOrder))
    })
    .map(({ file, id: record, sourceIds }) => {
      const found = `the best grade for sources with cautions alone: ${sourceIds.join(', ')}`
      return { file, record, field: 'confidence', found }
    })
}
