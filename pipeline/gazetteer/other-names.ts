/** By what else the countries and cities of an atlas are known, for its search. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AtlasData } from '../../src/model/atlas-data.ts'
import type { OtherNames } from '../../src/model/other-names.ts'
import { isLarge } from '../../src/model/station-file.ts'
import { countryNames } from './country-names.ts'
import { namesById } from './geonames-file.ts'
import { ownNames } from './own-names.ts'
import { searchKeys } from './search-names.ts'

export function otherNames({ info, countries, stations }: AtlasData): OtherNames {
  const codes = new Set([...countries, ...info.otherCountries].map(({ code }) => code))
  return {
    countries: Object.fromEntries([...codes].map((code) => [code, joined(countryNames(code))])),
    cities: cityNames(stations),
  }
}

/** As they are called at home, by neighbours and in Chinese: every page loads them, and GeoNames has fifty of each. */
function cityNames(stations: AtlasData['stations']): OtherNames['cities'] {
  const placed = new Map(
    stations.flatMap(({ city, citySlug, country }) =>
      city && citySlug ? [[citySlug, { ...city, country }] as const] : [],
    ),
  )
  const own = ownNames()
  const spoken = spokenNames()
  const ids = new Set([...placed.values()].map(({ geonamesId }) => geonamesId))
  const all = isLarge(stations.length) ? new Map<number, string[]>() : namesById(ids)
  const named = [...placed].map(([slug, { name, canonical, geonamesId, country }]) => {
    const inHan = searchKeys(name, all.get(geonamesId) ?? [], country).filter((key) =>
      han.test(key),
    )
    const others = spoken.get(`${country} ${canonical}`) ?? []
    return [slug, joined([own.get(geonamesId) ?? '', ...others, ...inHan])] as const
  })
  return Object.fromEntries(named.filter(([, names]) => names !== ''))
}

const han = /\p{Script=Han}/u

/** By country and GeoNames' main name. */
export const spokenNames = (): Map<string, string[]> =>
  new Map(
    readFileSync(join(import.meta.dirname, 'spoken-names.tsv'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((row) => {
        const [country = '', main = '', names = ''] = row.split('\t')
        return [`${country} ${main}`, names.split('|')]
      }),
  )

const joined = (names: readonly string[]): string => [...new Set(names)].filter(Boolean).join('|')
