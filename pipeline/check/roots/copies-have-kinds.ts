/** A copy says what kind of page its original is, so that it is weighed as one; no other page does. */
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function copiesHaveKinds({ data }: CheckInput): Problem[] {
  return data.sources.flatMap(({ id, kind, originalKind }): Problem[] => {
    const where = { file: 'sources.json', record: id, field: 'originalKind' }
    if (kind === 'copy' && (originalKind === undefined || originalKind === 'copy'))
      return [{ ...where, found: originalKind ?? 'nothing', expected: 'what kind the original is' }]
    if (kind !== 'copy' && originalKind !== undefined)
      return [{ ...where, found: originalKind, expected: 'nothing, since it is no copy' }]
    return []
  })
}
