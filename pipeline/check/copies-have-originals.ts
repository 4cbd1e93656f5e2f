/** A copy says what it is a copy of, and nothing else does. */
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function copiesHaveOriginals({ data }: CheckInput): Problem[] {
  return data.sources.flatMap(({ id, cautions, cautionNote, original }): Problem[] => {
    const base = { file: 'sources.json', record: id }
    const isCopy = cautions.includes('copy')
    if (isCopy && !original) {
      const expected = 'the text that it is a copy of, since its cautions say “copy”'
      return [{ ...base, field: 'original', found: 'nothing', expected }]
    }
    if (!isCopy && original) {
      const expected = 'nothing, since its cautions do not say “copy”'
      return [{ ...base, field: 'original', found: 'an original', expected }]
    }
    if (original?.publisher === null && cautionNote === null) {
      const expected = 'what is known, since the publisher of the original is not'
      return [{ ...base, field: 'cautionNote', found: 'null', expected }]
    }
    return []
  })
}
