import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { readProse } from '../read-prose.ts'

export const vagueAttribution: DeskRule = {
  id: 'vague-attribution',
  severity: 'warning',
  why: '“It is believed” hides who believes it, so that nobody can weigh or answer it.',
  advice: 'Name the page, the body or the office that says so, or take the sentence out.',
  find,
}

const vague: readonly RegExp[] = [
  /\breportedly\b/i,
  /\ballegedly\b/i,
  /\bit (?:is|was) (?:said|believed|thought|understood|rumou?red|feared)\b/i,
  /\b(?:is|are|was|were) (?:believed|thought|understood|rumou?red|feared) to\b/i,
  /\b(?:some|many|critics|experts|observers|insiders|sources) (?:say|said|believe|claim|fear)\b/i,
]

function find(input: DeskInput): Spot[] {
  return readProse(input).flatMap(({ text, ...where }) => {
    const found = vague.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
    return found === undefined ? [] : [{ ...where, found: `“${found}”` }]
  })
}
