/** Points as the shortest SVG path data: relative, rounded, without needless letters and spaces. */
import type { Point } from './simplify-line.ts'

/** Coordinates are rounded to this step; a half unit is 0.7 px on a screen of 1440 px. */
const step = 0.5

const toStep = (value: number): number => Math.round(value / step)

/** `-0.5` is written `-.5`. */
const numeral = (steps: number): string => String(steps * step).replace(/^(-?)0\./, '$1.')

/** Two numbers need no space between them if the second brings its sign. */
const joined = (a: string, b: string): string => (b.startsWith('-') ? a + b : `${a} ${b}`)

const stepsOf = (line: readonly Point[]): Point[] =>
  line
    .map(([x, y]): Point => [toStep(x), toStep(y)])
    .filter(([x, y], index, all) => {
      const before = all[index - 1]
      return !before || before[0] !== x || before[1] !== y
    })

type Command = { letter: 'm' | 'l' | 'h' | 'v'; numbers: string }

const commandFor = (dx: number, dy: number): Command => {
  if (dy === 0) return { letter: 'h', numbers: numeral(dx) }
  if (dx === 0) return { letter: 'v', numbers: numeral(dy) }
  return { letter: 'l', numbers: joined(numeral(dx), numeral(dy)) }
}

/** A letter stands only where the command changes; after `m` a line is understood. */
const spelled = (commands: readonly Command[]): string => {
  let text = ''
  commands.forEach(({ letter, numbers }, index) => {
    const last = commands[index - 1]?.letter
    const understood = last === letter || (last === 'm' && letter === 'l')
    text = understood ? joined(text, numbers) : text + letter + numbers
  })
  return text
}

const moves = (steps: readonly Point[], [fromX, fromY]: Point): Command[] => {
  let [lastX, lastY] = [fromX, fromY]
  return steps.map(([x, y], index) => {
    const [dx, dy] = [x - lastX, y - lastY]
    lastX = x
    lastY = y
    if (index > 0) return commandFor(dx, dy)
    return { letter: 'm', numbers: joined(numeral(dx), numeral(dy)) }
  })
}

/**
 * Starts from 0, 0 by an absolute move, so that paths can be joined; a relative one follows, since
 * pairs after an absolute move would be absolute too.
 */
const pathData = (lines: readonly Point[][], end: 'closed' | 'open'): string => {
  const closed = end === 'closed'
  let pen: Point = [0, 0]
  let text = ''
  for (const line of lines) {
    const steps = stepsOf(closed ? line.slice(0, -1) : line)
    const [first] = steps
    const last = steps.at(-1)
    if (!first || !last || steps.length < (closed ? 3 : 2)) continue
    text += spelled(moves(steps, pen)) + (closed ? 'z' : '')
    pen = closed ? first : last
  }
  return text === '' ? '' : `M0 0${text}`
}

/** Rings (the last point repeats the first) as one path; holes by the even-odd rule. */
export const ringsPath = (rings: readonly Point[][]): string => pathData(rings, 'closed')

/** Lines as one path without fill. */
export const linesPath = (lines: readonly Point[][]): string => pathData(lines, 'open')
