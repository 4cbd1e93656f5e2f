/** The words of a text, as a search compares them, and how many are looked for. */
import { fold } from './fold.ts'

/** Of a text that is looked for; what people type is shorter, and a pasted page would hold the browser up. */
export const mostCharacters = 200
export const mostWords = 50

const han = /\p{Script=Han}/u

/** Words; runs of Han become overlapping pairs, since Chinese is written without spaces. */
export function tokenize(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.flatMap((word) => (han.test(word) && word.length > 2 ? pairsOf([...word]) : [word]))
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`)
}

/** Each word of a text that is looked for, once: of a long one those of its beginning. */
export const soughtWords = (text: string): string[] => wordsAtStart(text).slice(0, mostWords)

/** Whether less than the whole of a text is looked for. */
export const isTooLong = (text: string): boolean =>
  text.length > mostCharacters || wordsAtStart(text).length > mostWords

const wordsAtStart = (text: string): string[] => [
  ...new Set(tokenize(text.slice(0, mostCharacters))),
]
