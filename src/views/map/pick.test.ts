import { expect, it } from 'vitest'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import { hoverText } from './pick.ts'

const scene: MapScene = {
  marks: [],
  clusters: [],
  labels: [],
  hatched: [{ iso2: 'BR', name: 'Brazil' }],
  selectedStationIds: [],
  selectedCountry: null,
}
const title = (country: string): string => `${country}: a station is not drawn`

it('says of a hatched country what the hatching means, and of another nothing', () => {
  expect(hoverText({ kind: 'country', iso2: 'BR' }, scene, title)).toBe(title('Brazil'))
  expect(hoverText({ kind: 'country', iso2: 'CL' }, scene, title)).toBeNull()
})
