/** Text over several lines, by guessed widths; runs keep their kind, so that a line may mix them. */
import { textWidth } from './text-width.ts'

export type TextRun<Kind extends string> = {
  readonly kind: Kind
  readonly text: string
  /** Set in bold letters, which are wider. */
  readonly bold?: boolean
}

/** System fonts' bold letters are up to a seventh wider than the plain ones. */
const boldShare = 1.14

export type Word<Kind extends string> = TextRun<Kind> & {
  /** Whether it joins the word before it without a space. */
  readonly joined: boolean
}

/** Lines of words, which end at white space; a line may mix runs. */
export function wrapRuns<Kind extends string>(
  runs: readonly TextRun<Kind>[],
  size: number,
  width: number,
): TextRun<Kind>[][] {
  return filledLines(runs.flatMap(wordsOf), size, width)
}

/**
 * Lines no wider than `width` pixels at a font size in pixels: as many words to a line as fit. A word that is
 * too long for a line, as Chinese without spaces is, is broken into its characters; only a width in which not
 * even one of them fits is exceeded, by that character.
 */
export function filledLines<Kind extends string>(
  words: readonly Word<Kind>[],
  size: number,
  width: number,
): TextRun<Kind>[][] {
  const lines: TextRun<Kind>[][] = []
  let line: TextRun<Kind>[] = []
  let used = 0
  for (const word of words.flatMap((word) => inWidth(word, size, width))) {
    const { joined, ...run } = word
    const next = joined || line.length === 0 ? run : { ...run, text: ` ${run.text}` }
    if (line.length > 0 && used + runWidth(next, size) > width) {
      lines.push(line)
      line = [run]
      used = runWidth(run, size)
      continue
    }
    line = withText(line, next)
    used += runWidth(next, size)
  }
  return line.length > 0 ? [...lines, line] : lines
}

/** What a line says, whatever its kinds. */
export function lineText(line: readonly TextRun<string>[]): string {
  return line.map(({ text }) => text).join('')
}

/** Pixels. */
export function lineWidth(line: readonly TextRun<string>[], size: number): number {
  return line.reduce((sum, run) => sum + runWidth(run, size), 0)
}

function runWidth({ text, bold }: TextRun<string>, size: number): number {
  return textWidth(text, size) * (bold ? boldShare : 1)
}

function withText<Kind extends string>(
  line: readonly TextRun<Kind>[],
  run: TextRun<Kind>,
): TextRun<Kind>[] {
  const last = line.at(-1)
  if (!last || last.kind !== run.kind || last.bold !== run.bold) return [...line, run]
  return [...line.slice(0, -1), { ...run, text: last.text + run.text }]
}

function wordsOf<Kind extends string>(run: TextRun<Kind>): Word<Kind>[] {
  const words = run.text.split(/\s+/u).filter((word) => word !== '')
  return words.map((text) => ({ ...run, text, joined: false }))
}

function inWidth<Kind extends string>(word: Word<Kind>, size: number, width: number): Word<Kind>[] {
  if (runWidth(word, size) <= width) return [word]
  return [...word.text].map((text, i) => ({ ...word, text, joined: word.joined || i > 0 }))
}
