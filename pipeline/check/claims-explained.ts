/** A claim is never drawn without its main caveat. */
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function claimsExplained({ data, refused }: CheckInput): Problem[] {
  const { returns } = data.info
  if (!returns) return []
  const noted = new Set(returns.notes.map(({ figure }) => figure))
  const claims = data.figures.filter(({ series, chart }) => series === returns.claims && chart)
  return [
    ...claims
      .filter(({ id }) => !noted.has(id) && !refused.has(id))
      .map(({ id }) => problem('returns.notes', `nothing on ${id}`, 'a caveat for each claim')),
    ...returns.notes
      .filter(({ caveat }) => caveat.trim() === '')
      .map(({ figure }) =>
        problem(`returns.notes.${figure}.caveat`, '""', 'what this number does not say'),
      ),
  ]
}

const problem = (field: string, found: string, expected: string): Problem => ({
  file: 'atlas.json',
  record: '',
  field,
  found,
  expected,
})
