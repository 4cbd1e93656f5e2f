import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { sourcesById, sourcesOf } from '../statements.ts'

export const partyAlone: DeskRule = {
  id: 'party-alone',
  severity: 'warning',
  why: 'What a party to the dispute says of others is an assertion, however official it looks.',
  advice: 'Find a source that is no party, or say in the words that this party alone says so.',
  find,
}

/** Of its own acts and words a party is the best source. */
function find({ data }: DeskInput): Spot[] {
  const sources = sourcesById(data)
  const parties = new Set((data.info.responses?.answers ?? []).flatMap(({ actors }) => actors))
  return data.events
    .filter(({ actor }) => !parties.has(actor))
    .filter(({ sourceIds }) => {
      const its = sourcesOf(sourceIds, sources)
      return its.length > 0 && its.every(({ cautions }) => cautions.includes('party-to-dispute'))
    })
    .map(({ id, sourceIds }) => ({
      ...{ file: 'events.json', record: id, field: 'sourceIds' },
      found: `a party’s own words alone: ${sourceIds.join(', ')}`,
    }))
}
