import { describe, expect, it } from 'vitest'
import { nearestMark } from './nearest-mark.ts'

const mark = (id: string, x: number, width = 9) => ({ id, x, y: 100, width, height: 9 })

describe('nearestMark', () => {
  it('takes a small mark within a square of 24 pixels around it', () => {
    const marks = [mark('a', 100)]
    expect(nearestMark(marks, { x: 104.5 - 12, y: 104.5 + 12 })?.id).toBe('a')
    expect(nearestMark(marks, { x: 104.5 - 12.1, y: 104.5 })).toBeNull()
    expect(nearestMark(marks, { x: 104.5, y: 104.5 + 12.1 })).toBeNull()
  })

  it('takes the one under the point, and else the nearer one', () => {
    const marks = [mark('a', 100), mark('b', 111)]
    expect(nearestMark(marks, { x: 109, y: 104 })?.id).toBe('a')
    expect(nearestMark(marks, { x: 110.8, y: 104 })?.id).toBe('b')
    expect(nearestMark(marks, { x: 112, y: 104 })?.id).toBe('b')
  })

  it('reaches little beyond the ends of a long span', () => {
    expect(nearestMark([mark('year', 0, 300)], { x: 303, y: 104 })).toBeNull()
  })
})
