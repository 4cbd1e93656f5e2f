/** A source is there for a record, unless it served the method alone; none rests on one that is superseded. */
import type { Source } from '../../src/model/source.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'
import { type Reference, referencesOf } from './references.ts'

export function sourcesUsed(input: CheckInput): Problem[] {
  // A refused record may be the one that uses it.
  if (input.refused.size > 0) return []
  const named = referencesOf(input).filter(({ kind }) => kind === 'source')
  const used = new Set(named.map(({ id }) => id))
  const unused = input.data.sources
    .filter(({ role, supersededBy }) => role !== 'method' && supersededBy === undefined)
    .filter(({ id, aliases }) => ![id, ...aliases].some(isIn(used)))
    .map(({ id }) => ({
      file: 'sources.json',
      record: id,
      field: 'id',
      found: 'no record that rests on it',
      expected: 'a record that names it, or "role": "method"',
    }))
  return [...unused, ...superseded(input.data.sources, named)]
}

/** Corrections may name what they took away. */
function superseded(sources: readonly Source[], named: readonly Reference[]): Problem[] {
  const better = new Map<string, string>(
    sources.flatMap(({ id, aliases, supersededBy }) =>
      supersededBy ? [id, ...aliases].map((one): [string, string] => [one, supersededBy]) : [],
    ),
  )
  return named.flatMap(({ id, kind: _kind, ...where }) => {
    const by = better.get(id)
    if (by === undefined || where.file === 'corrections.json') return []
    return [{ ...where, found: `"${id}"`, expected: `"${by}", which supersedes it` }]
  })
}

const isIn =
  (used: ReadonlySet<string>) =>
  (id: string): boolean =>
    used.has(id)
