/** What of a long text changed, so that nobody has to find it between two paragraphs. */

export type Difference = { readonly was: string; readonly now: string }

/** Two texts that are as long as this, or longer, are told by what differs. */
const longText = 160

/**
 * The parts that differ, in whole words, with an ellipsis for what both have around them; both texts whole where
 * they are short, or differ from end to end.
 */
export function textDifference(was: string, now: string): Difference {
  if (Math.max(was.length, now.length) < longText) return { was, now }
  const [before, after] = [was.split(' '), now.split(' ')]
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const cut = (words: readonly string[]): string => {
    const own = words.slice(start, words.length - end).join(' ')
    if (own === '') return ''
    return [start > 0 ? '… ' : '', own, end > 0 ? ' …' : ''].join('')
  }
  return { was: cut(before), now: cut(after) }
}
