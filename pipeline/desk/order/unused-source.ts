import { referencesOf } from '../../check/references.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const unusedSource: DeskRule = {
  id: 'unused-source',
  severity: 'warning',
  why: 'A source that nothing rests on tells readers nothing, and hides what it was read for.',
  advice:
    'Name it in the record that it speaks of, or take it out; of the method: "role": "method".',
  find,
}

function find(input: DeskInput): Spot[] {
  // A refused record may be the one that uses it.
  if (input.refused.size > 0) return []
  const named = referencesOf(input).filter(({ kind }) => kind === 'source')
  const used = new Set(named.map(({ id }) => id))
  return input.data.sources
    .filter(({ role, supersededBy }) => role !== 'method' && supersededBy === undefined)
    .filter(({ id, aliases }) => ![id, ...aliases].some((one) => used.has(one)))
    .map(({ id }) => {
      return { file: 'sources.json', record: id, field: 'id', found: 'nothing that rests on it' }
    })
}
