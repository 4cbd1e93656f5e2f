import { describe, expect, it } from 'vitest'
import { aMark } from '../../../tests/a-mark.ts'
import type { MapScene, SceneMark } from './map-scene-types.ts'
import { selectionRings } from './selection-rings.ts'

const mark = (stationId: string, x: number): SceneMark => ({ ...aMark(stationId), offset: [x, 0] })
const scene: MapScene = {
  marks: [mark('a', -8), mark('b', 8)],
  clusters: [
    {
      id: 'c',
      position: [10, 10],
      count: 3,
      shares: [{ value: 'one', count: 3 }],
      stationIds: ['x', 'y', 'z'],
      name: 'three',
      opensAtZoom: 4,
      bounds: [0, 0, 0, 0],
    },
  ],
  labels: [],
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
}

describe('selectionRings', () => {
  it('are none when nothing is selected', () => {
    expect(selectionRings(scene)).toEqual([])
  })

  it('surround a whole city once, wide enough for all its marks', () => {
    const [ring, ...others] = selectionRings({ ...scene, selectedStationIds: ['a', 'b'] })
    expect(others).toEqual([])
    expect(ring?.offset).toEqual([0, 0])
    expect(ring?.radius).toBeGreaterThan(16)
  })

  it('surround one mark of a city alone', () => {
    const [ring] = selectionRings({ ...scene, selectedStationIds: ['b'] })
    expect(ring?.offset).toEqual([8, 0])
  })

  it('surround the cluster that hides a selected station', () => {
    const [ring] = selectionRings({ ...scene, selectedStationIds: ['y'] })
    expect(ring?.position).toEqual([10, 10])
  })
})
