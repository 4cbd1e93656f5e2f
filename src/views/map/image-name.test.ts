import { describe, expect, it } from 'vitest'
import type { SceneCluster, SceneMark } from '../../logic/map/map-scene-types.ts'
import { clusterImage, markImage } from './image-name.ts'

const mark: SceneMark = {
  stationId: 'a',
  position: [0, 0],
  offset: [0, 0],
  value: 'one',
  shape: 'circle',
  outline: 'plain',
  uncertain: false,
  name: 'A',
}
const cluster = (counts: Record<string, number>): SceneCluster => ({
  id: 'c',
  position: [0, 0],
  count: Object.values(counts).reduce((sum, count) => sum + count, 0),
  shares: Object.entries(counts).map(([value, count]) => ({ value, count })),
  stationIds: [],
  name: 'C',
  opensAtZoom: 5,
  bounds: [0, 0, 0, 0],
})

describe('names of pictures', () => {
  it('are shared by marks that look alike', () => {
    const other = { ...mark, stationId: 'b', name: 'B', position: [5, 5] as const }
    expect(markImage(other, 'light')).toBe(markImage(mark, 'light'))
  })

  it('tell marks apart that look different', () => {
    const looks: SceneMark[] = [
      mark,
      { ...mark, outline: 'hollow' },
      { ...mark, uncertain: true },
      { ...mark, value: 'two', shape: 'diamond' },
    ]
    const names = looks.flatMap((one) => [markImage(one, 'light'), markImage(one, 'dark')])
    expect(new Set(names).size).toBe(8)
  })

  it('are shared by clusters of one size with the same shares, and by no others', () => {
    const name = clusterImage(cluster({ one: 50, two: 50 }), 'light')
    expect(clusterImage({ ...cluster({ one: 50, two: 50 }), id: 'd' }, 'light')).toBe(name)
    expect(clusterImage(cluster({ one: 51, two: 49 }), 'light')).not.toBe(name)
  })
})
