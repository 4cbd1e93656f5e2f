/** How wide a text will be, guessed without a page, so that a scene can decide where it fits. */
import { remember } from './remember.ts'

/** Share of the font size, on the generous side: system fonts differ by a tenth. */
const shares: readonly (readonly [characters: RegExp, share: number])[] = [
  [/[ijl.,:;'’|!()[\]]/u, 0.36],
  [/[\sftr“”·\-–]/u, 0.44],
  [/[mwMW@%—]/u, 0.95],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u,
    1.02,
  ],
  [/[\p{Lu}\d≈<>=+~]/u, 0.68],
]
const otherShare = 0.6

/** Of one character: charts ask for the same few again with every drawing. */
const shareOf = remember(
  (character: string): number =>
    shares.find(([characters]) => characters.test(character))?.[1] ?? otherShare,
)

/** Width in pixels at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let shareOfSize = 0
  for (const character of text) shareOfSize += shareOf(character)
  return shareOfSize * size
}

/**
 * The text, or as much of it as fits the width in pixels with "…" behind it; null when less than
 * three characters would be left, since those say nothing.
 */
export function shortened(text: string, size: number, width: number): string | null {
  if (textWidth(text, size) <= width) return text
  const characters = [...text]
  while (characters.length > 2) {
    characters.pop()
    const short = `${characters.join('').trimEnd()}…`
    if (characters.length > 2 && textWidth(short, size) <= width) return short
  }
  return null
}
