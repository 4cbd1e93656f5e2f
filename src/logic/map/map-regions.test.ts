import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { countedRegions, looksAt } from './map-regions.ts'

const bounds: [number, number, number, number] = [-20, -20, 20, 20]

const index = atlasIndex(
  anAtlas()
    .station('fr-paris-1')
    .station('fr-undrawn', { drawn: false, position: null })
    .station('it-rome-1', { country: 'IT' })
    .info({
      regions: [
        { id: 'north', name: 'North', countries: ['FR'] },
        { id: 'south', name: 'South', countries: ['IT'] },
        { id: 'east', name: 'East', countries: [] },
      ],
      mapRegions: [
        { id: 'world', name: 'World', bounds },
        { id: 'both', name: 'Both', regions: ['north', 'south'], bounds },
        { id: 'north', name: 'North', regions: ['north'], bounds },
        { id: 'east', name: 'East', regions: ['east'], bounds },
      ],
    })
    .data(),
)
const counts = (rows: readonly number[]): number[] =>
  countedRegions(index, Uint32Array.from(rows)).map(({ count }) => count)

describe('the regions of a map', () => {
  it('count all their stations, drawn or not, that the filters leave', () => {
    expect(counts([0, 1, 2])).toEqual([3, 3, 2, 0])
    expect(counts([2])).toEqual([1, 1, 0, 0])
  })

  it('are none in an atlas that names none', () => {
    const plain = atlasIndex(anAtlas().station('fr-paris-1').data())
    expect(countedRegions(plain, Uint32Array.of(0))).toEqual([])
  })
})

describe('a camera', () => {
  const size = { width: 800, height: 500 }
  const camera = { zoom: 2, lng: 10, lat: 50 }
  it('looks at the same thing after a nudge, on whichever turn of the world', () => {
    expect(looksAt(camera, { ...camera, lng: 372, lat: 51 }, size)).toBe(true)
  })
  it('looks at another after a zoom or a pan', () => {
    expect(looksAt(camera, { ...camera, zoom: 3 }, size)).toBe(false)
    expect(looksAt(camera, { ...camera, lng: 60 }, size)).toBe(false)
    expect(looksAt(camera, { ...camera, lat: 20 }, size)).toBe(false)
  })
})
