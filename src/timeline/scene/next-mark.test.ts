import { describe, expect, it } from 'vitest'
import { isMarkKey, nextMark, type MarkKey } from './next-mark.ts'

const stop = (id: string, lane: string, x: number) => ({ id, lane, x, y: 0 })
const stops = [
  stop('a', 'reports', 0),
  stop('b', 'reports', 100),
  stop('c', 'denials', 40),
  stop('d', 'denials', 90),
]
const lanes = ['reports', 'empty', 'denials']
const next = (id: string, key: MarkKey) => {
  const from = stops.find((one) => one.id === id)
  return from ? nextMark(stops, lanes, { from, key }) : null
}

describe('nextMark', () => {
  it('moves along the lane and stops at its ends', () => {
    expect(next('a', 'ArrowRight')).toBe('b')
    expect(next('b', 'ArrowRight')).toBeNull()
    expect(next('a', 'ArrowLeft')).toBeNull()
    expect(next('d', 'ArrowLeft')).toBe('c')
  })

  it('moves to the nearest mark of the next lane that has any', () => {
    expect(next('b', 'ArrowDown')).toBe('d')
    expect(next('c', 'ArrowUp')).toBe('a')
    expect(next('a', 'ArrowUp')).toBeNull()
  })

  it('moves to the ends of the lane', () => {
    expect(next('a', 'End')).toBe('b')
    expect(next('d', 'Home')).toBe('c')
  })

  it('knows which keys move', () => {
    expect(['Home', 'ArrowUp', 'Enter', 'toString'].map(isMarkKey)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
