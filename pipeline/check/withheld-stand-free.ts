/** What is held back can be taken out: the page on returns and other figures do without it, and it is named once. */
import { referencesOf } from './references.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function withheldStandFree(input: CheckInput): Problem[] {
  const held = new Set(input.withheld.map(({ record }) => record))
  const seen = new Set<string>()
  const repeated = input.withheld.flatMap(({ record }) => {
    if (!seen.has(record)) {
      seen.add(record)
      return []
    }
    const where = { file: 'withheld.json', record, field: 'record' }
    return [{ ...where, found: 'the same record twice', expected: 'one entry for each record' }]
  })
  const leaned = referencesOf(input)
    .filter(({ kind, id }) => kind === 'figure' && held.has(id))
    .filter(({ file }) => file === 'atlas.json' || file === 'returns.json')
    .map(({ file, record, field, id }) => ({
      ...{ file, record, field },
      found: `"${id}", which withheld.json holds back`,
      expected: 'a figure that is published',
    }))
  return [...repeated, ...leaned]
}
