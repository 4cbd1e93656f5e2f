/** A text in lines that fit a width, guessed without a page. */
import { textWidth } from './text-width.ts'

/** Between these a line may end: after spaces and hyphens, in addresses, around Chinese characters. */
const pieces =
  /\p{Script=Han}[，。、：；！？）」』]*|[^\s\p{Script=Han}/&?=,-]+[/&?=,-]*\s*|[/&?=,-]+\s*|\s+/gu

/**
 * Lines of at most `width` pixels at a font size in pixels; nothing is cut: a piece that is wider alone is
 * broken between two characters.
 */
export function paragraphLines(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    const broken = brokenUp(piece, size, width)
    lines.push(...broken.slice(0, -1))
    line = broken.at(-1) ?? ''
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

function brokenUp(piece: string, size: number, width: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of piece.trimStart()) {
    if (part !== '' && textWidth((part + character).trimEnd(), size) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
