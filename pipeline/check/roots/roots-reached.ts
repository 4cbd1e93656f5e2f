/** Every root is there for a source, and every body for a root. */
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function rootsReached({ data, refused }: CheckInput): Problem[] {
  // A refused record may be the one that names it.
  if (refused.size > 0) return []
  const named = new Set<string>(
    data.sourceRoots.flatMap(({ restsOn }) =>
      restsOn === 'unknown' ? [] : restsOn.flatMap(({ root }) => root ?? []),
    ),
  )
  const speaking = new Set<string>(
    data.roots.flatMap(({ body, readsTextsOf = [] }) => [body, ...readsTextsOf]),
  )
  const problem = (record: string, found: string, expected: string): Problem => ({
    ...{ file: 'roots.json', record, field: 'id' },
    ...{ found, expected },
  })
  return [
    ...data.roots
      .filter(({ id }) => !named.has(id))
      .map(({ id }) => problem(id, 'no source that rests on it', 'a source that does')),
    ...data.bodies
      .filter(({ id }) => !speaking.has(id))
      .map(({ id }) => problem(id, 'no root of it', 'a root whose body it is')),
  ]
}
