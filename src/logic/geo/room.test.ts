import { describe, expect, it } from 'vitest'
import { boundsCamera } from './bounds-camera.ts'
import { pixelAt, shiftOf } from './drawn-view.ts'
import { roomBeside, roomOf, roomWithin } from './room.ts'

const map = { width: 800, height: 500 }
const chips = { left: 12, top: 12, right: 480, bottom: 44 }
const tools = { left: 756, top: 12, right: 788, bottom: 290 }

describe('the room beside what lies over a map', () => {
  it('is taken above from a row, at the side from a column, at both from both', () => {
    expect(roomBeside([chips], map)).toEqual({ top: 44, right: 0, bottom: 0, left: 0 })
    expect(roomBeside([tools], map)).toEqual({ top: 0, right: 44, bottom: 0, left: 0 })
    expect(roomBeside([chips, tools], map)).toEqual({ top: 44, right: 44, bottom: 0, left: 0 })
    expect(roomBeside([], map)).toEqual(roomOf(0))
  })

  it('leaves half of a small map for what is shown', () => {
    const { left, right, top, bottom } = roomWithin({ width: 200, height: 100 }, roomOf(40), 60)
    expect(left + right).toBeCloseTo(100)
    expect(top + bottom).toBeCloseTo(50)
    expect(roomWithin(map, roomOf(0), 20)).toEqual(roomOf(20))
  })

  it('is kept free by the camera that shows a box of the world', () => {
    const room = roomWithin(map, roomBeside([chips, tools], map), 20)
    const camera = boundsCamera([-25, 34, 42, 71], map, room)
    const shift = shiftOf(camera, map)
    const [left, top] = pixelAt([-25, 71], shift, map)
    const [right, bottom] = pixelAt([42, 34], shift, map)
    expect(top).toBeGreaterThanOrEqual(64 - 0.01)
    expect(bottom).toBeLessThanOrEqual(480 + 0.01)
    expect(left).toBeGreaterThanOrEqual(20 - 0.01)
    expect(right).toBeLessThanOrEqual(736 + 0.01)
    // One of the two directions is filled.
    expect(Math.max(bottom - top - 416, right - left - 716)).toBeCloseTo(0)
  })
})
