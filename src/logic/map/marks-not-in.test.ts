import { describe, expect, it } from 'vitest'
import { aMark } from '../../../tests/a-mark.ts'
import type { MapScene, SceneMark } from './map-scene-types.ts'
import { marksNotIn } from './marks-not-in.ts'

const sceneOf = (marks: SceneMark[], clustered: string[] = []): MapScene => ({
  marks,
  clusters:
    clustered.length === 0
      ? []
      : [
          {
            id: 'group',
            position: [0, 0],
            count: clustered.length,
            shares: [],
            stationIds: clustered,
            name: 'group',
            opensAtZoom: 4,
            bounds: [0, 0, 0, 0],
          },
        ],
  labels: [],
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
})
const changes = (before: MapScene, after: MapScene) => ({
  entering: marksNotIn(before, after).map(({ stationId }) => stationId),
  leaving: marksNotIn(after, before).map(({ outline }) => outline),
})

describe('between two scenes', () => {
  it('nothing happens to a mark that stays as it is', () => {
    expect(changes(sceneOf([aMark('a')]), sceneOf([aMark('a')]))).toEqual({
      entering: [],
      leaving: [],
    })
  })

  it('a new station appears and a missing one goes', () => {
    expect(changes(sceneOf([aMark('a', 'bar')]), sceneOf([aMark('b')]))).toEqual({
      entering: ['b'],
      leaving: ['bar'],
    })
  })

  it('a status changes from the old look to the new one', () => {
    expect(
      changes(sceneOf([aMark('a', 'dashed-ring')]), sceneOf([aMark('a', 'full-bar')])),
    ).toEqual({
      entering: ['a'],
      leaving: ['dashed-ring'],
    })
  })

  it('a station that leaves a cluster, or joins one, was there and stays', () => {
    const [apart, together] = [sceneOf([aMark('a')]), sceneOf([], ['a', 'b'])]
    expect(changes(together, apart)).toEqual({ entering: [], leaving: [] })
    expect(changes(apart, together)).toEqual({ entering: [], leaving: [] })
  })
})
