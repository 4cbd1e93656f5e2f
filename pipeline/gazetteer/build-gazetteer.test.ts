import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { realData } from '../../tests/real-data.ts'
import { createGazetteer } from '../../src/logic/places/gazetteer.ts'
import { GazetteerNames, GazetteerPlaces } from '../../src/model/gazetteer.ts'
import { citiesFor, gazetteerNames, gazetteerPlaces } from './build-gazetteer.ts'
import { searchKeys } from './search-names.ts'

// The packages that it reads are large.
vi.setConfig({ testTimeout: 60_000 })

const data = realData()
const known = citiesFor(data)
const places = gazetteerPlaces(known)
const names = gazetteerNames(known, places)
const gazetteer = createGazetteer(places, names)

describe('the gazetteer', () => {
  it.each([
    ['Munich', 'Munich', 'DE'],
    ['München', 'Munich', 'DE'],
    ['北京', 'Beijing', 'CN'],
    ['Pékin', 'Beijing', 'CN'],
    ['Αθήνα', 'Athens', 'GR'],
    ['القاهرة', 'Cairo', 'EG'],
    ['Москва', 'Moscow', 'RU'],
    ['서울', 'Seoul', 'KR'],
    ['東京', 'Tokyo', 'JP'],
    ['กรุงเทพ', 'Bangkok', 'TH'],
    ['தமிழ்', undefined, undefined],
    ['சென்னை', 'Chennai', 'IN'],
    ['ئۈرۈمچى', 'Ürümqi', 'CN'],
    ['ལྷ་ས', 'Lhasa', 'CN'],
    ['Ísland', 'Iceland', 'IS'],
    ['Allemagne', 'Germany', 'DE'],
    ['德國', 'Germany', 'DE'],
    ['台灣', 'Taiwan', 'TW'],
  ])('finds %s: %s, %s', (text, name, country) => {
    const [first] = gazetteer.find(text, 1)
    expect([first?.name, first?.country]).toEqual([name, country])
  })

  it('holds every city that a station is placed in', () => {
    for (const { city } of data.stations) {
      if (city) expect(gazetteer.place(String(city.geonamesId))).not.toBeNull()
    }
  })

  it('holds every host country', () => {
    for (const { code } of data.countries) expect(gazetteer.place(code)?.box).toBeDefined()
  })

  it('is in the format that the browser parses', () => {
    expect(v.parse(GazetteerPlaces, JSON.parse(JSON.stringify(places)))).toEqual(places)
    expect(v.parse(GazetteerNames, names)).toEqual(names)
    expect(places.cities.keys.split('\n')).toHaveLength(known.length)
  })

  it('fits into 250 kB', () => {
    const bytes = [places, names].map((file) => gzipSync(JSON.stringify(file)).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(252_000)
  })
})

describe('the keys of a name', () => {
  it('leave out codes, letters spelt out, scripts from elsewhere and beginnings of others', () => {
    const given = ['ATH', 'atn', 'Athína', 'Athínai', 'Atenas - Αθήνα', 'Αθήνα', 'Афины', '雅典']
    expect(searchKeys('Athens', given, 'GR')).toEqual(['athinai', 'αθηνα', '雅典'])
  })
})
