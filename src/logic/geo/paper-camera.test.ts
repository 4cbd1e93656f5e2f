import { describe, expect, it } from 'vitest'
import { pixelAt, shiftOf } from './drawn-view.ts'
import { paperCamera } from './paper-camera.ts'

const paper = { width: 688, height: 560 }

describe('the map on paper', () => {
  it('shows what stood at the edges of a wider or a higher screen', () => {
    const camera = { zoom: 5, lng: 10, lat: 48 }
    for (const size of [
      { width: 1376, height: 500 },
      { width: 390, height: 844 },
    ]) {
      const onScreen = shiftOf(camera, size)
      const onPaper = shiftOf(paperCamera({ camera, size }, paper), paper)
      for (const place of [
        [12, 50],
        [6, 46],
      ] as const) {
        const [x, y] = pixelAt(place, onScreen, size)
        const isSeen = x >= 0 && x <= size.width && y >= 0 && y <= size.height
        if (!isSeen) continue
        const [left, top] = pixelAt(place, onPaper, paper)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(paper.width)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top).toBeLessThanOrEqual(paper.height)
      }
    }
  })

  it('shows the whole world once, where the screen showed it all', () => {
    const camera = { zoom: 1.2, lng: 0, lat: 30 }
    const { zoom } = paperCamera({ camera, size: { width: 1440, height: 560 } }, paper)
    expect(512 * 2 ** zoom).toBeCloseTo(688)
  })

  it('comes no nearer than coasts and borders still say where it is', () => {
    const camera = { zoom: 9, lng: 2, lat: 48 }
    expect(paperCamera({ camera, size: paper }, paper).zoom).toBe(5)
  })
})
