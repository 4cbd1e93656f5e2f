import { describe, expect, it } from 'vitest'
import { wholeWorld } from '../geo/drawn-view.ts'
import { namesWithRoom, nameWidth, type GroundName } from './ground-names.ts'
import type { MapScene } from './map-scene-types.ts'

const scene: MapScene = {
  marks: [],
  clusters: [],
  labels: [],
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
}
const brazil: GroundName = { kind: 'country', name: 'Brazil', at: [-53, -10], from: 0 }
const room = { scene, zoom: 1, frame: wholeWorld }

describe('the names of countries and seas on the drawn map', () => {
  it('are there from their zoom on', () => {
    expect(namesWithRoom([brazil], room)).toEqual([brazil])
    expect(namesWithRoom([{ ...brazil, from: 1.5 }], room)).toEqual([])
  })

  it('yield to marks and to the names of cities', () => {
    const labels = [{ id: 'a', position: [-60, -10] as const, text: 'A city', offset: 7.5 }]
    expect(namesWithRoom([brazil], { ...room, scene: { ...scene, labels } })).toEqual([])
  })

  it('yield to larger ones, and to the edge of what the map opens with', () => {
    const near: GroundName = { ...brazil, name: 'Nearby', from: 0.5, at: [-50, -11] }
    expect(namesWithRoom([near, brazil], room)).toEqual([brazil])
    const frame = { ...wholeWorld, x: 352, width: 600 }
    expect(namesWithRoom([brazil], { ...room, frame })).toEqual([])
  })

  it('take a line for each word of a sea, and space between the capitals of a country', () => {
    const sea = { kind: 'sea', name: 'Atlantic Ocean' } as const
    expect(nameWidth(sea)).toBe(nameWidth({ kind: 'sea', name: 'Atlantic' }))
    expect(nameWidth({ kind: 'country', name: 'Atlantic' })).toBeGreaterThan(nameWidth(sea))
  })
})
