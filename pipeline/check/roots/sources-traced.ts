/** Where roots are known at all, every source says what it is and what it rests on, if only that it is unknown. */
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function sourcesTraced({ data, refused }: CheckInput): Problem[] {
  if (data.sourceRoots.length === 0) return []
  const traced = new Set<string>(data.sourceRoots.map(({ id }) => id))
  return data.sources.flatMap(({ id, kind }): Problem[] => [
    ...(kind === undefined
      ? [{ ...at('sources.json', id, 'kind'), expected: 'what kind of page it is' }]
      : []),
    ...(traced.has(id) || refused.has(id)
      ? []
      : [{ ...at('roots.json', id, 'restsOn'), expected: 'what it rests on, or "unknown"' }]),
  ])
}

const at = (file: string, record: string, field: string) => ({
  ...{ file, record, field },
  found: 'nothing',
})
