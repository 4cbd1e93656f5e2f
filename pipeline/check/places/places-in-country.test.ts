import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { placesInCountry } from './places-in-country.ts'

it('finds a mark outside the country that the record names', () => {
  const atlas = anAtlas().station('fr-paris-1', { position: [13.4, 52.5] })
  expect(findings(placesInCountry, atlas)).toEqual([
    'fr-paris-1 geometry.coordinates: [13.4, 52.5]',
  ])
})

it('lets a harbour lie two kilometres off a coast that is drawn roughly', () => {
  // The box for France ends at 8° east; 0.02° are 1.5 km there.
  const near = anAtlas().station('fr-harbour-1', { position: [8.02, 47] })
  const far = anAtlas().station('fr-harbour-1', { position: [8.04, 47] })
  expect(findings(placesInCountry, near)).toEqual([])
  expect(findings(placesInCountry, far)).toHaveLength(1)
})

it('finds a country that the basemap does not have', () => {
  const atlas = anAtlas().station('de-berlin-1', { country: 'DE' })
  expect(findings(placesInCountry, atlas)).toHaveLength(1)
})
