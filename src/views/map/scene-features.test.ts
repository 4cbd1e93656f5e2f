import { describe, expect, it } from 'vitest'
import type { MapScene, SceneMark } from '../../logic/map/map-scene-types.ts'
import { sceneFeatures } from './scene-features.ts'

const mark = (stationId: string, x: number): SceneMark => ({
  stationId,
  position: [2.35, 48.86],
  offset: [x, 0],
  value: 'one',
  shape: 'circle',
  outline: 'plain',
  uncertain: false,
  name: stationId,
})
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
  labels: [{ id: 'paris', position: [2.35, 48.86], text: 'Paris', offset: 15 }],
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
}

it('has a label before its marks where the drawn map has it there', () => {
  const label = (id: string, lng: number) => ({
    ...scene.labels[0],
    id,
    text: id,
    position: [lng, 0] as const,
    offset: 8,
  })
  const labels = [label('East', 178), label('West', -100)]
  const { features } = sceneFeatures({ ...scene, labels }, 'light', 1).labels
  expect(features.map(({ properties }): unknown => properties?.['side'])).toEqual(['start', 'end'])
})

describe('sceneFeatures', () => {
  it('names other pictures in another theme', () => {
    const images = (theme: 'light' | 'dark') =>
      sceneFeatures(scene, theme, 1).marks.features.map(
        ({ properties }): unknown => properties?.['image'],
      )
    expect(images('light')).not.toEqual(images('dark'))
  })

  it('keeps every mark, cluster and label', () => {
    const features = sceneFeatures(scene, 'light', 1)
    expect(features.marks.features).toHaveLength(2)
    expect(features.clusters.features).toHaveLength(1)
    expect(features.labels.features).toHaveLength(1)
  })
})
