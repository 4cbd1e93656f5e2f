/** A source is there for a record; one that served the method alone says so. */
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'
import { referencesOf } from './references.ts'

export function sourcesUsed(input: CheckInput): Problem[] {
  // A refused record may be the one that uses it.
  if (input.refused.size > 0) return []
  const used = new Set(
    referencesOf(input)
      .filter(({ kind }) => kind === 'source')
      .map(({ id }) => id),
  )
  return input.data.sources
    .filter(({ id, aliases, role }) => role !== 'method' && ![id, ...aliases].some(isIn(used)))
    .map(({ id }) => ({
      file: 'sources.json',
      record: id,
      field: 'id',
      found: 'no record that rests on it',
      expected: 'a record that names it, or "role": "method"',
    }))
}

const isIn =
  (used: ReadonlySet<string>) =>
  (id: string): boolean =>
    used.has(id)
