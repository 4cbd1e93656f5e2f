/** Names that may have been meant by one that there is not. */
import { ascending } from 'd3'

/** At most five, the nearest first; none that has little in common with it. */
export function nearNames(name: string, names: readonly string[]): string[] {
  const far = Math.max(2, Math.floor(name.length / 3))
  return names
    .map((one) => ({ one, edits: one.includes(name) ? 0 : editsBetween(name, one) }))
    .filter(({ edits }) => edits <= far)
    .sort((a, b) => ascending(a.edits, b.edits) || ascending(a.one, b.one))
    .slice(0, 5)
    .map(({ one }) => one)
}

/** Letters to add, take away or change until the one is the other (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...one].entries()) {
    const here = [row + 1]
    for (const [column, its] of [...other].entries()) {
      const [corner = 0, up = 0, left = 0] = [above[column], above[column + 1], here[column]]
      here.push(Math.min(up + 1, left + 1, corner + (letter === its ? 0 : 1)))
    }
    above = here
  }
  return above.at(-1) ?? 0
}
