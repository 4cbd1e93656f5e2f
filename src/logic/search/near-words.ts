/** Words that somebody may have meant who mistyped them. */
import { distance } from 'fastest-levenshtein'
import { least } from 'd3'

/** From this many letters on a word may have one slip, from the second number on two: short words are near everything. */
const [oneSlip, twoSlips] = [4, 5] as const

/**
 * Each word as it is, where some known word begins with it; else the nearest known word.
 * @param known folded
 * @returns null where a word is near none.
 */
export function nearWords(words: readonly string[], known: ReadonlySet<string>): string[] | null {
  const all = [...known]
  const near = words.map((word) =>
    all.some((one) => one.startsWith(word)) ? word : nearest(word, all),
  )
  const found = near.filter((word) => word !== undefined)
  return found.length === words.length ? found : null
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const slips = word.length < oneSlip ? 0 : word.length < twoSlips ? 1 : 2
  const close = known
    // Somebody may still be typing: a longer word is compared by its beginning.
    .filter(({ length }) => length >= word.length - slips)
    .map((one) => ({ one, slips: distance(word, one.slice(0, word.length + 1)) }))
    .filter((each) => each.slips > 0 && each.slips <= slips)
  return least(close, (a, b) => a.slips - b.slips || a.one.length - b.one.length)?.one
}
