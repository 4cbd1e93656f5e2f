import { describe, expect, it } from 'vitest'
import { settledHeight, sheetTop, steppedHeight } from './sheet-height.ts'

const available = 800

describe('the sheet', () => {
  it('comes to rest at the nearest height where the finger stops', () => {
    const at = (top: number) => settledHeight({ top, velocity: 0, available })
    expect(at(sheetTop('half', available) + 20)).toBe('half')
    expect(at(30)).toBe('full')
    expect(at(available - 120)).toBe('low')
  })

  it('goes on to the next height when the finger leaves fast', () => {
    const half = sheetTop('half', available)
    expect(settledHeight({ top: half - 5, velocity: -1, available })).toBe('full')
    expect(settledHeight({ top: half + 5, velocity: 1, available })).toBe('low')
    expect(settledHeight({ top: available, velocity: 1, available })).toBe('low')
  })

  it('is stepped by keys and stays at its ends', () => {
    expect(steppedHeight('low', 1)).toBe('half')
    expect(steppedHeight('full', 1)).toBe('full')
    expect(steppedHeight('low', -1)).toBe('low')
  })
})
