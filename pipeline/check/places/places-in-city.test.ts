import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { placesInCity } from './places-in-city.ts'

const paris = { name: 'Paris', canonical: 'Paris', geonamesId: 2988507 }

it('finds a mark far from the city that the record names', () => {
  const atlas = anAtlas().station('fr-paris-1', { position: [4.84, 45.75] })
  expect(findings(placesInCity, atlas)).toEqual([
    'fr-paris-1 geometry.coordinates: [4.84, 45.75], 393 km from Paris',
  ])
})

it('finds longitude and latitude in the wrong order', () => {
  const atlas = anAtlas().station('fr-paris-1', { position: [48.85, 2.35] })
  expect(findings(placesInCity, atlas)).toHaveLength(1)
})

it('finds the id of a city that lies in another country', () => {
  const atlas = anAtlas().station('de-paris-1', { country: 'DE' })
  expect(findings(placesInCity, atlas)).toEqual([
    'de-paris-1 city.geonamesId: GeoNames 2988507, in FR',
  ])
})

it('finds an id that is no city', () => {
  const city = { ...paris, canonical: 'Atlantis', geonamesId: 1 }
  expect(findings(placesInCity, anAtlas().station('fr-paris-1', { city }))).toEqual([
    'fr-paris-1 city.geonamesId: GeoNames 1, which is not a known city',
  ])
})

it('takes the name in the country where the id is not in the list', () => {
  const city = { ...paris, geonamesId: 1 }
  expect(findings(placesInCity, anAtlas().station('fr-paris-1', { city }))).toEqual([])
})
