import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastSize, mostSize, paneKey, panes, paneSize } from './pane-size.ts'

const anyPane = fc.constantFrom(...panes)
const anyPixels = fc.integer({ min: -500, max: 4000 })

describe('paneSize', () => {
  test('is collapsed or within its bounds, however it is dragged', () => {
    fc.assert(
      fc.property(anyPane, anyPixels, anyPixels, (pane, wanted, available) => {
        const size = paneSize(pane, wanted, available)
        const within = size >= leastSize[pane] && size <= mostSize(pane, available)
        expect(size === 0 || within).toBe(true)
      }),
    )
  })

  test('a pane dragged below half of its least size collapses', () => {
    expect(paneSize('side', 119, 1440)).toBe(0)
    expect(paneSize('side', 120, 1440)).toBe(240)
  })
})

describe('paneKey', () => {
  test('arrows move the separator the way they point', () => {
    expect(paneKey('ArrowRight', { pane: 'side', size: 320, available: 1440 })).toBe(344)
    expect(paneKey('ArrowRight', { pane: 'details', size: 360, available: 1440 })).toBe(336)
    expect(paneKey('ArrowUp', { pane: 'dock', size: 300, available: 900 })).toBe(324)
  })

  test('a step below the least size collapses, a step up opens again', () => {
    expect(paneKey('ArrowLeft', { pane: 'side', size: 240, available: 1440 })).toBe(0)
    expect(paneKey('ArrowRight', { pane: 'side', size: 0, available: 1440 })).toBe(240)
  })

  test('other keys are not for a separator', () => {
    expect(paneKey('a', { pane: 'dock', size: 300, available: 900 })).toBeNull()
  })
})
