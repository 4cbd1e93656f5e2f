import { describe, expect, it } from 'vitest'
import { drawnLabels, type FreeOfControls } from './drawn-labels.ts'
import type { MapScene, SceneLabel } from './map-scene-types.ts'

const label = (text: string, lng: number, lat: number): SceneLabel => ({
  id: text,
  text,
  position: [lng, lat],
  offset: 7.5,
})

const sceneOf = (...labels: SceneLabel[]): MapScene => ({
  marks: [],
  clusters: [],
  labels,
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
})

const placed = (scene: MapScene, worldPixels: number): string[] =>
  drawnLabels(scene, worldPixels).map(({ label: { text }, side }) => `${text} ${side}`)

describe('labels of the drawn map', () => {
  it('stand after their marks where there is room', () => {
    expect(placed(sceneOf(label('Near', 0, 0), label('Far', 90, 0)), 1000)).toEqual([
      'Near end',
      'Far end',
    ])
  })

  it('stand before their marks where another mark is in the way', () => {
    expect(placed(sceneOf(label('West', 0, 0), label('East', 8, 0)), 1000)).toEqual([
      'West start',
      'East end',
    ])
  })

  it('are left out where neither side is free', () => {
    const crowd = sceneOf(label('Left', -8, 0), label('Middle', 0, 0), label('Right', 8, 0))
    expect(placed(crowd, 1000)).toEqual(['Left start', 'Right end'])
  })

  it('stay within the world', () => {
    expect(placed(sceneOf(label('Last island', 176, 0)), 1000)).toEqual(['Last island start'])
  })

  it('keep off what lies over the map', () => {
    const isFree: FreeOfControls = ([lng], { right }) => lng + right < 100
    const under = sceneOf(label('Under a button', 90, 0), label('Free', -90, 0))
    expect(
      drawnLabels(under, 1000, isFree).map(({ label: { text }, side }) => `${text} ${side}`),
    ).toEqual(['Under a button start', 'Free end'])
    expect(drawnLabels(under, 1000, () => false)).toEqual([])
  })

  it('find room again in a larger drawing', () => {
    const crowd = sceneOf(label('Left', -8, 0), label('Middle', 0, 0), label('Right', 8, 0))
    expect(placed(crowd, 8000)).toHaveLength(3)
  })
})
