import { describe, expect, it } from 'vitest'
import { simplifyLine, type Point } from './simplify-line.ts'

const wave = Array.from({ length: 50 }, (_, x): Point => [x, Math.sin(x)])

describe('simplifyLine', () => {
  it('keeps both ends', () => {
    const simple = simplifyLine(wave, 100)
    expect(simple).toEqual([wave[0], wave.at(-1)])
  })

  it('drops what lies on a straight line and keeps the corner', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 10],
    ]
    expect(simplifyLine(line, 1)).toEqual([line[0], line[2], line[3]])
  })

  it('never keeps more for a coarser drawing', () => {
    const kept = [0, 0.1, 0.5, 1, 5].map((least) => simplifyLine(wave, least).length)
    expect(kept).toEqual(kept.toSorted((a, b) => b - a))
  })
})
