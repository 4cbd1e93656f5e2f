import { describe, expect, it } from 'vitest'
import type { GazetteerNames, GazetteerPlaces } from '../../model/gazetteer.ts'
import { createGazetteer } from './gazetteer.ts'
import { placeKey } from './place-key.ts'

const places: GazetteerPlaces = {
  attribution: 'made up',
  cities: {
    ids: [1, 2, 3, 4],
    countries: 'CNDEMLDE',
    lngs: [11640, 1158, -800, 1160],
    lats: [3991, 4814, 1265, 4815],
    keys: ['pekin|北京', 'munchen|muenchen|慕尼黑', '', 'mun alt'].join('\n'),
  },
  countries: {
    codes: 'DEIS',
    boxes: [
      [6, 47, 15, 55],
      [-25, 63, -13, 67],
    ],
    keys: 'deutschland|germany\nisland',
  },
}
const names: GazetteerNames = {
  language: 'en',
  cities: ['Beijing', 'Munich', 'Bamako', 'Isle of Mun'],
  countries: ['Germany', 'Iceland'],
}
const gazetteer = createGazetteer(places, names)
const found = (text: string, most = 5): string[] =>
  gazetteer.find(text, most).map(({ name }) => name)

describe('a place', () => {
  it.each([
    ['Munich', ['Munich']],
    ['MÜNCHEN', ['Munich']],
    ['Muenchen', ['Munich']],
    ['慕尼黑', ['Munich']],
    ['北京', ['Beijing']],
    ['Pékin', ['Beijing']],
    ['Deutschland', ['Germany']],
    ['bam', ['Bamako']],
    ['ako', []],
    ['|', []],
    ['  ', []],
  ])('is found by a name in any script, or by its beginning: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('that is called so comes before one that is also known by it', () => {
    expect(found('mun')).toEqual(['Munich', 'Isle of Mun'])
    expect(found('is')).toEqual(['Isle of Mun', 'Iceland'])
    expect(found('is', 1)).toEqual(['Isle of Mun'])
  })

  it('is looked for by the beginning of a text that is longer than any name', () => {
    expect(found('a'.repeat(1_000_000))).toEqual([])
    expect(found(`munich${' '.repeat(200)}alt`)).toEqual(['Munich'])
  })

  it('has an id, a country and a position', () => {
    expect(gazetteer.place('2')).toEqual({
      id: '2',
      name: 'Munich',
      country: 'DE',
      position: [11.58, 48.14],
      box: null,
      measuredFrom: null,
    })
    expect(gazetteer.place('99')).toBeNull()
  })

  it('that is a country is measured from its largest city, or from its middle', () => {
    expect(gazetteer.place('DE')).toMatchObject({
      position: [11.58, 48.14],
      measuredFrom: 'Munich',
    })
    expect(gazetteer.place('IS')).toMatchObject({ position: [-19, 65], measuredFrom: null })
  })

  it('is known by its position, the largest of several', () => {
    expect(gazetteer.cityAt([11.59, 48.14], 5)?.name).toBe('Munich')
    expect(gazetteer.cityAt([11.59, 47], 5)).toBeNull()
  })
})

it('makes one key of hyphens, apostrophes and accents', () => {
  expect(placeKey(' Saint-Étienne ')).toBe('saint etienne')
  expect(placeKey("Xi'an")).toBe(placeKey('Xi’an'))
  expect(placeKey('서울')).toBe('서울')
})
