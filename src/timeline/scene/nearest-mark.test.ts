import { describe, expect, it } from 'vitest'
import { nearestMark } from './nearest-mark.ts'

const mark = (id: string, x: number) => ({
  ...{ id, kind: 'point' as const, x, y: 100, width: 5, height: 5 },
})
const year = { ...mark('year', 0), kind: 'span' as const, width: 300 }

describe('nearestMark', () => {
  it('takes a small mark within its reach on all sides, and no farther', () => {
    const marks = [mark('a', 100)]
    expect(nearestMark(marks, { x: 92, y: 102 }, 8)?.id).toBe('a')
    expect(nearestMark(marks, { x: 102, y: 113 }, 8)?.id).toBe('a')
    expect(nearestMark(marks, { x: 91.9, y: 102 }, 8)).toBeNull()
    expect(nearestMark(marks, { x: 94, y: 94 }, 8)).toBeNull()
    expect(nearestMark(marks, { x: 94, y: 94 }, 20)?.id).toBe('a')
  })

  it('takes the one under the point, and else the nearer one', () => {
    const marks = [mark('a', 100), mark('b', 111)]
    expect(nearestMark(marks, { x: 104, y: 104 }, 8)?.id).toBe('a')
    expect(nearestMark(marks, { x: 107.5, y: 104 }, 8)?.id).toBe('a')
    expect(nearestMark(marks, { x: 108.5, y: 104 }, 8)?.id).toBe('b')
  })

  it('takes a point before the line of a span that passes it', () => {
    const marks = [year, mark('a', 100)]
    expect(nearestMark(marks, { x: 102, y: 102.5 }, 8)?.id).toBe('a')
    expect(nearestMark(marks, { x: 106, y: 102.5 }, 8)?.id).toBe('a')
    expect(nearestMark(marks, { x: 120, y: 102.5 }, 8)?.id).toBe('year')
  })
})
