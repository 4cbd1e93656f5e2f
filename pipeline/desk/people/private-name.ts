import { readProse } from '../read-prose.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { isMadeOf, knownNames, wordsOf, type KnownNames } from './known-names.ts'

export const privateName: DeskRule = {
  id: 'private-name',
  severity: 'warning',
  why: 'A private person who is named beside a suspicion can be harmed by it, and has not been asked.',
  advice:
    'If it is a private person, say the function and not the name. If it is a body, or somebody in a public office, add the name to data/desk.json with what it is.',
  find,
}

/** Two words or more, each with a capital; `de`, `von` and the like may stand between. */
const capitalised =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]+(?: (?:(?:de|da|di|du|von|van|der|den|al|bin|la|le) )*\p{Lu}[\p{L}\p{M}’'-]+)+/gu

/** Chinese texts put the title behind the name, others before it. */
const hanNames: readonly RegExp[] = [
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Director|Chairman|Chairwoman|President|Secretary)\.? )\p{Script=Han}{2,4}/gu,
  /(?:先生|女士|会长|會長|站长|站長|局长|局長|主任|书记|書記|负责人|負責人)[ ：:]?\p{Script=Han}{2,4}/gu,
  /\p{Script=Han}{1,4}(?:先生|女士|小姐)/gu,
]

function find(input: DeskInput): Spot[] {
  const prose = readProse(input)
  const texts = { names: knownNames(input), small: smallWords(prose.map(({ text }) => text)) }
  return prose.flatMap(({ text, ...where }) =>
    [...latinNames(text, input.kept.functions, texts), ...hanNamesIn(text, texts)].map((name) => ({
      ...where,
      found: `“${name}”`,
    })),
  )
}

type Texts = {
  readonly names: KnownNames
  /** Words that stand somewhere in small letters: with a capital they only begin a sentence. */
  readonly small: ReadonlySet<string>
}

const smallWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []))

function latinNames(text: string, functions: readonly string[], texts: Texts): string[] {
  return [...text.matchAll(capitalised)].flatMap(({ 0: found, index }) => {
    const [first = '', ...rest] = found.split(' ')
    const isOpening = texts.small.has(first.toLowerCase()) && isSentenceStart(text, index)
    const name = isOpening ? rest.join(' ') : found
    const before = text.slice(0, index + found.length - name.length)
    const isHarmless =
      !name.includes(' ') || isKnown(name, texts.names) || isBehindFunction(before, functions)
    return isHarmless ? [] : [name]
  })
}

function isKnown(name: string, names: KnownNames): boolean {
  const words = wordsOf(name.replaceAll(/[’']s(?![\p{L}\p{N}])/gu, ''))
  return isMadeOf(words, names)
}

const isSentenceStart = (text: string, index: number): boolean =>
  /(?:^|[.:;?!“([] ?)$/.test(text.slice(0, index))

const isBehindFunction = (before: string, functions: readonly string[]): boolean =>
  functions.some((one) => before.trimEnd().toLowerCase().endsWith(one.toLowerCase()))

function hanNamesIn(text: string, { names }: Texts): string[] {
  return hanNames.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map(({ 0: found }) => found)
      .filter((found) => !isMadeOf(wordsOf(found), names)),
  )
}
