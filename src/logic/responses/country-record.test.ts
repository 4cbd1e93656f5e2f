import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { countryRecord, type CountryRecord } from './country-record.ts'

const recordOf = (atlas: AtlasBuilder): CountryRecord =>
  countryRecord(atlasIndex(atlas.station('fr-paris-1').data()), 'FR')

const titles = (list: CountryRecord['acts'] | CountryRecord['denials']): string[] =>
  list.map(({ event }) => event.title)

describe('a country', () => {
  const opened = { category: 'investigation-opened' } as const

  it('has the acts of its state, the newest last, with their days after the report', () => {
    const { acts, newest } = recordOf(
      anAtlas()
        .event('Inquiry', '2022-10', opened)
        .event('Words', '2022-09-15')
        .event('Press', '2022-12', { ...opened, actor: 'media' })
        .event('Elsewhere', '2022-12', { ...opened, country: 'DE' })
        .event('Hunt', '2022-12', { ...opened, about: 'return-drive' }),
    )
    expect(acts.map(({ event, step, days }) => [event.title, step.id, days])).toEqual([
      ['Words', 'spoke', { least: 3, most: 3 }],
      ['Inquiry', 'inquiry', { least: 19, most: 49 }],
    ])
    expect(newest?.event.title).toBe('Inquiry')
  })

  it('has what was denied, by whom the data say that they deny', () => {
    const denies = { stance: 'denies' } as const
    const { denials, acts } = recordOf(
      anAtlas()
        .event('Later', '2023', { ...denies, actor: 'china' })
        .event('State', '2022-10', denies)
        .event('Press', '2022-10', { actor: 'media' })
        .event('Of something else', '2022-10', { ...denies, about: 'return-drive' }),
    )
    expect(titles(denials)).toEqual(['State', 'Later'])
    // What a state denies, it did too.
    expect(titles(acts)).toEqual(['State'])
  })

  it('has no acts in an atlas without rules for them', () => {
    const data = anAtlas().station('fr-paris-1').event('Words', '2022-09-15').data()
    const record = countryRecord(
      atlasIndex({ ...data, info: { ...data.info, responses: undefined } }),
      'FR',
    )
    expect(record).toMatchObject({ acts: [], denials: [], newest: null, events: { length: 1 } })
  })
})

it('tells every denial of the records by China or an operator', () => {
  const data = realData()
  const index = atlasIndex(data)
  const found = data.countries.flatMap(({ code }) => countryRecord(index, code).denials)
  const ids = new Set(found.map(({ event }) => event.id))
  const hosts = new Set<string>(data.countries.map(({ code }) => code))
  const denied = data.events.filter(
    ({ category, about, country }) =>
      category === 'denial' && about === 'stations' && hosts.has(country ?? ''),
  )
  expect(denied.length).toBeGreaterThan(0)
  for (const { id } of denied) expect(ids).toContain(id)
})
