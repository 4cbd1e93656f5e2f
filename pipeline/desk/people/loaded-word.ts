import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { readProse } from '../read-prose.ts'

export const loadedWord: DeskRule = {
  id: 'loaded-word',
  severity: 'warning',
  why: 'A word that judges turns a report into our own assertion, which nobody may have proved.',
  advice: 'Use the plain word, or put it in quotation marks with the name of whoever uses it.',
  find,
}

function find(input: DeskInput): Spot[] {
  const words = input.kept.loadedWords.map(({ word, better }) => ({
    better,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${word})(?![\p{L}\p{N}])`, 'iu'),
  }))
  return readProse(input).flatMap(({ text, ...where }) => {
    const ours = withoutQuotes(text)
    return words.flatMap(({ pattern, better }) => {
      const found = pattern.exec(ours)
      return found ? [{ ...where, found: `“${found[0]}”; better: ${better}` }] : []
    })
  })
}

const withoutQuotes = (text: string): string =>
  text.replaceAll(/“[^”]*”|‘[^’]*’|"[^"]*"|«[^»]*»|「[^」]*」/g, '“”')
