/** A text in lines that fit a width, guessed without a page; addresses and Chinese end where they may. */
import { filledLines, lineText } from './wrap-text.ts'

/** Between these a line may end: after spaces and hyphens, in addresses, around Chinese characters. */
const pieces =
  /\p{Script=Han}[，。、：；！？）」』]*|[^\s\p{Script=Han}/&?=,-]+[/&?=,-]*|[/&?=,-]+/gu

/** Lines of at most `width` pixels at a font size in pixels; nothing is cut. */
export function paragraphLines(text: string, size: number, width: number): string[] {
  const words = [...text.matchAll(pieces)].map(({ 0: piece, index }) => ({
    kind: 'text',
    text: piece,
    joined: /\S/u.test(text[index - 1] ?? ' '),
  }))
  return filledLines(words, size, width).map(lineText)
}
