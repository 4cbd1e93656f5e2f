import { readFileSync } from 'node:fs'
import { booleanPointInPolygon, polygon } from '@turf/turf'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { AboutSection } from '../../src/model/about.ts'
import { countriesOf, type Scale } from './natural-earth.ts'
import { flatPolygons } from './planar.ts'

/** A code, or `no code` for an outline without one, or `nothing` where there is no outline. */
type Found = string
type Point = readonly [lng: number, lat: number]
/** What holds a place on the near map, from zoom 4 on, and on the far one if that differs. */
type Held = readonly [at: Point, near: Found, far?: Found]

/** For each row of the published table, places in it and whose outline holds them. */
const places: Readonly<Record<string, readonly Held[]>> = {
  Taiwan: [
    [[121, 23.8], 'TW'],
    [[118.35, 24.44], 'TW'],
  ],
  'Hong Kong and Macao': [
    [[114.15, 22.4], 'HK'],
    [[113.55, 22.15], 'MO', 'nothing'],
  ],
  'Arunachal Pradesh': [
    [[91.9, 27.6], 'IN'],
    [[93.6, 27.1], 'IN'],
  ],
  Kashmir: [
    [[74.8, 34.1], 'IN'],
    [[77.58, 34.16], 'IN'],
    [[74.3, 35.9], 'PK'],
    [[73.5, 34.3], 'PK'],
    [[79.5, 35.2], 'CN'],
    [[76.6, 36.2], 'CN'],
    [[77.1, 35.4], 'no code'],
  ],
  Doklam: [[[89, 27.3], 'BT']],
  'Paracel Islands': [
    [[112.3319, 16.8315], 'CN', 'nothing'],
    [[111.6047, 16.5292], 'CN', 'nothing'],
  ],
  'Spratly Islands and Scarborough Shoal': [
    [[114.3623, 10.3735], 'no code', 'nothing'],
    [[115.8222, 10.7289], 'no code', 'nothing'],
    [[117.7536, 15.1522], 'no code', 'nothing'],
  ],
  'Senkaku or Diaoyu Islands': [[[123.528, 25.7657], 'JP', 'nothing']],
  'Liancourt Rocks (Dokdo, Takeshima)': [[[131.8621, 37.243], 'KR', 'nothing']],
  'Southern Kuril Islands': [
    [[145.85, 44.1], 'RU'],
    [[147.9, 45.1], 'RU'],
    [[146.75, 43.8], 'RU'],
  ],
  Crimea: [
    [[34.3, 45.2], 'RU'],
    [[33.6, 44.75], 'RU'],
  ],
  'Donetsk and Luhansk': [
    [[37.8, 48], 'UA'],
    [[39.3, 48.57], 'UA'],
  ],
  'Abkhazia and South Ossetia': [
    [[41.1, 43.05], 'GE'],
    [[43.97, 42.3], 'GE'],
  ],
  'Nagorno-Karabakh': [[[46.75, 39.82], 'AZ']],
  Transnistria: [[[29.6, 46.9], 'MD']],
  Kosovo: [
    [[21.16, 42.66], 'no code'],
    [[20.8, 43], 'no code'],
  ],
  'Northern Cyprus': [
    [[33.6, 35.3], 'no code'],
    [[33, 34.85], 'CY'],
  ],
  'West Bank, East Jerusalem and Gaza': [
    [[35.2, 31.95], 'PS'],
    [[35.245, 31.78], 'PS'],
    [[34.4, 31.42], 'PS'],
  ],
  'Golan Heights': [[[35.8, 33], 'IL']],
  'Western Sahara': [
    [[-13, 27], 'MA'],
    [[-14, 23.5], 'MA'],
    [[-10.5, 26.16], 'EH'],
    [[-9.5, 26.5], 'EH'],
  ],
  Somaliland: [
    [[44.06, 9.56], 'no code'],
    [[47.36, 8.47], 'no code'],
  ],
  'Hala’ib and Bir Tawil': [
    [[35.5, 22.5], 'EG'],
    [[33.7, 21.9], 'SD'],
  ],
  'Abyei and the Ilemi Triangle': [
    [[28.4, 9.6], 'SD'],
    [[35.4, 5], 'KE'],
  ],
  'Ceuta and Melilla': [
    [[-5.32, 35.89], 'ES', 'MA'],
    [[-2.95, 35.29], 'ES', 'MA'],
  ],
  Gibraltar: [[[-5.35, 36.14], 'GI', 'nothing']],
  'Falkland Islands': [[[-59, -51.75], 'FK']],
  Essequibo: [[[-59.5, 6.5], 'GY']],
  'Chagos Islands': [[[72.43, -7.32], 'IO']],
}

const root = new URL('../../', import.meta.url)
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8')

const published = v
  .parse(v.array(AboutSection), JSON.parse(textOf('data/about.json')))
  .flatMap(({ id, table }) => (id === 'places' && table ? table.rows : []))

/** Outlines as the map draws them. */
const outlinesOf = (scale: Scale) =>
  countriesOf(scale).map(({ iso, geometry }) => ({
    found: iso ?? 'no code',
    parts: flatPolygons(geometry).map((rings) => polygon(rings)),
  }))
const outlines = { near: outlinesOf('10m'), far: outlinesOf('50m') }

const heldBy = (map: keyof typeof outlines, [lng, lat]: Point): Found => {
  const found = outlines[map].filter(({ parts }) =>
    parts.some((part) => booleanPointInPolygon([lng, lat], part)),
  )
  return found.map((outline) => outline.found).join(' and ') || 'nothing'
}

describe('the map policy', () => {
  it('says of each place what the data set has there', () => {
    expect(published.map(([place]) => place)).toEqual(Object.keys(places))
  })

  it.each(Object.entries(places))('is right about %s', (_, held) => {
    for (const [at, near, far = near] of held) {
      expect(heldBy('near', at), `near ${at.join()}`).toBe(near)
      expect(heldBy('far', at), `far ${at.join()}`).toBe(far)
    }
  })

  it('is the same for readers of the atlas and of the documents', () => {
    const rows = textOf('docs/map-policy.md')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
    expect(rows).toEqual(published)
  })
})
