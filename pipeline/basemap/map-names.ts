/** The names of countries and seas on the map, where they stand and how near they are shown. */
import { placeAt } from '../../src/logic/geo/mercator.ts'
import { nameWidth, type GroundName } from '../../src/logic/map/ground-names.ts'
import { labelPlace } from './label-place.ts'
import { countriesOf } from './natural-earth.ts'
import { flatPolygons, type Rings } from './planar.ts'

/** A name may reach a little over what it names. */
const over = 1.25
/** World pixels at zoom 0 for a unit of the drawn map. */
const pixelsPerUnit = 512 / 1000
const antarctica = 'AQ'

const unicodeNames = new Intl.DisplayNames('en', { type: 'region' })

/** Unicode's English name without what tells it from others: `Myanmar (Burma)`, `Congo - Kinshasa`. */
const nameOf = (iso: string): string => {
  const name = unicodeNames.of(iso) ?? iso
  return plainNames[iso] ?? name.replace(/ \(.*\)$/, '').replace(/ SAR China$/, '')
}

const plainNames: Readonly<Record<string, string>> = { CG: 'Congo', CD: 'DR Congo' }

let known: readonly GroundName[] | undefined

/** Those with an ISO code, in English; read once. */
export const countryNames = (): readonly GroundName[] => (known ??= readNames())

function readNames(): GroundName[] {
  const polygons = new Map<string, Rings[]>()
  for (const { iso, geometry } of countriesOf('50m')) {
    if (iso === null || iso === antarctica) continue
    polygons.set(iso, [...(polygons.get(iso) ?? []), ...flatPolygons(geometry)])
  }
  return [...polygons].flatMap(([iso, its]): GroundName[] => {
    const place = labelPlace(its)
    if (!place) return []
    const named = { kind: 'country', name: nameOf(iso) } as const
    const room = Math.max(0.05, place.width * over) * pixelsPerUnit
    const from = Math.max(0, Math.log2(nameWidth(named) / room))
    return [{ ...named, at: placeAt(place.at), from: Math.round(from * 100) / 100 }]
  })
}

/** Only names that are in no dispute; where they stand is our own choice, in open water. */
const seas: readonly (readonly [name: string, lng: number, lat: number, from: number])[] = [
  ['Atlantic Ocean', -38, 32, 0],
  ['Atlantic Ocean', -14, -24, 1.2],
  ['Pacific Ocean', -108, -8, 0],
  ['Pacific Ocean', -150, 24, 1],
  ['Pacific Ocean', 162, 18, 1.2],
  ['Indian Ocean', 79, -18, 0],
  ['Arctic Ocean', 20, 79.5, 2.5],
  ['Norwegian Sea', 3, 67, 3],
  ['North Sea', 3.2, 56.3, 3.5],
  ['Baltic Sea', 19.4, 57.2, 4.5],
  ['Irish Sea', -4.9, 53.8, 6],
  ['Celtic Sea', -7.8, 50.2, 5],
  ['Bay of Biscay', -4.6, 45.2, 4],
  ['Mediterranean Sea', 18, 34.6, 3],
  ['Tyrrhenian Sea', 11.8, 40, 5],
  ['Adriatic Sea', 15.6, 42.8, 5],
  ['Ionian Sea', 18.8, 38, 5.5],
  ['Black Sea', 34.5, 43.3, 3.5],
  ['Caspian Sea', 50.6, 41.8, 4],
  ['Red Sea', 37.6, 21, 4],
  ['Arabian Sea', 64.5, 14.5, 2],
  ['Bay of Bengal', 88.5, 13.5, 2.5],
  ['Gulf of Guinea', 3, 2.2, 3],
  ['Caribbean Sea', -75, 14.8, 3],
  ['Labrador Sea', -52.5, 57.5, 3],
  ['Hudson Bay', -85.5, 59.6, 3],
  ['Gulf of Alaska', -145.5, 57, 3],
  ['Bering Sea', -178, 57.5, 3],
  ['Coral Sea', 155.5, -18, 3],
  ['Tasman Sea', 160.5, -38.5, 2.5],
]

export const seaNames = (): readonly GroundName[] =>
  seas.map(([name, lng, lat, from]) => ({ kind: 'sea', name, at: [lng, lat], from }))
