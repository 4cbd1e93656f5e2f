import { expect, it } from 'vitest'
import { createProgress } from './progress.mjs'

/** What a stream is told by some steps, of which each takes so many milliseconds a piece. */
function told(/** @type {{ isTTY: boolean, columns?: number }} */ kind, milliseconds = 60) {
  let time = 0
  let text = ''
  const stream = { ...kind, write: (/** @type {string} */ more) => (text += more) }
  const progress = createProgress(2, { stream, now: () => time })
  progress.step('Reading')
  progress.step('Writing files')
  for (let done = 1; done <= 4; done += 1) {
    time += milliseconds
    progress.at(done, 4)
  }
  progress.end()
  return text
}

it('is one line that moves in a terminal, and is gone at the end', () => {
  expect(told({ isTTY: true }).split('\r\x1b[K')).toEqual([
    '',
    '[1/2] Reading …',
    '[2/2] Writing files …',
    '[2/2] Writing files: 2 of 4',
    '[2/2] Writing files: 4 of 4',
    '',
  ])
})

it('never fills more than the line', () => {
  const lines = told({ isTTY: true, columns: 10 }).split('\r\x1b[K')
  expect(Math.max(...lines.map((line) => line.length))).toBe(9)
})

it('is plain lines elsewhere, one for each step and a few on the way', () => {
  expect(told({ isTTY: false })).toBe('[1/2] Reading …\n[2/2] Writing files …\n')
  expect(told({ isTTY: false }, 3000)).toBe(
    '[1/2] Reading …\n[2/2] Writing files …\n[2/2] Writing files: 2 of 4\n[2/2] Writing files: 4 of 4\n',
  )
})
