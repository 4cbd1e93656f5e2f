import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peoplePerSquare, squareLimits, squaresChart } from './squares-chart.ts'
import { lineWidth } from '../text/wrap-text.ts'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { plainWords } from '../../../tests/plain-words.ts'

const { figures } = anAtlas()
  .figure('ret-many', 230_000, { qualifier: 'about' })
  .figure('ret-few', 610)
  .figure('ret-part-a', 400, { series: 'parts' })
  .figure('ret-part-b', 210, { series: 'parts' })
  .data()
const [many, few, ...parts] = figures
if (!many || !few) throw new Error('The atlas of this test has figures.')
const words = { ...plainWords, enlarged: (_: unknown, people: number) => `${people} a square` }
const question = {
  compared: [many, few],
  headline: many.id,
  breakdown: { whole: few, parts },
  width: 510,
  words,
}

/** The area of a path of boxes, in squares. */
function areaOf(path: string): number {
  const widths = [...path.matchAll(/h(\d+(?:\.\d+)?)v8/g)].map(([, width]) => Number(width))
  return widths.reduce((sum, width) => sum + width, 0) / 8
}

describe('squaresChart', () => {
  it('takes the least round number of people with which the largest mark stays small', () => {
    expect(peoplePerSquare([many], 500)).toBe(500)
    expect(peoplePerSquare([few], 300)).toBe(5)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (value) => {
        const people = peoplePerSquare([{ ...many, value }], squareLimits.compared)
        expect(value / people).toBeLessThanOrEqual(squareLimits.compared)
        expect(String(people)).toMatch(/^[125]0*$/)
        if (people > 1) expect(value / people).toBeGreaterThan(squareLimits.compared / 2.5 - 1)
      }),
    )
  })

  it('gives every number the area that is its due, the last square in part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), (value) => {
        const chart = squaresChart({ ...question, compared: [many, { ...few, value }] })
        for (const { squares, path, id } of chart.rows) {
          const people = id === many.id ? many.value : value
          expect(squares).toBeCloseTo(people / chart.people, 9)
          expect(areaOf(path)).toBeCloseTo(squares, 2)
        }
      }),
    )
  })

  it('draws the parts to a finer scale that it names, the largest first', () => {
    const { enlarged, people } = squaresChart(question)
    expect(people).toBe(500)
    expect(enlarged?.people).toBe(5)
    expect(enlarged?.lines.flatMap(({ runs }) => runs.map(({ text }) => text))).toEqual([
      '5 a square',
    ])
    expect(enlarged?.rows.map(({ id }) => id)).toEqual(['ret-part-a', 'ret-part-b'])
  })

  it('lays no row over another and no text over the edge, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 1200 }), (width) => {
        const chart = squaresChart({ ...question, width })
        const rows = [...chart.rows, ...(chart.enlarged?.rows ?? [])]
        for (const [i, { row, lines }] of rows.entries()) {
          const next = rows[i + 1]
          expect(row.y + row.height).toBeLessThanOrEqual(next ? next.row.y : chart.height)
          for (const { runs } of lines) expect(lineWidth(runs, 13)).toBeLessThanOrEqual(width)
        }
      }),
    )
  })

  it('leaves the enlargement out where no parts are known', () => {
    expect(squaresChart({ ...question, breakdown: null }).enlarged).toBeNull()
  })
})
