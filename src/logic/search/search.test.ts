import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import type { AtlasData } from '../../model/atlas-data.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { fold } from '../text/fold.ts'
import { selectionText } from '../choices/selection-text.ts'
import { tokenize } from '../text/words.ts'
import { createSearch, type Search } from './search.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

const searchIn = (data: AtlasData): Search => createSearch(atlasIndex(data))
const real = searchIn(realData())
const stationsFor = (text: string, search = real): string[] => [
  ...(search.find(text)?.stations ?? []),
]

const few = searchIn(
  anAtlas()
    .station('fr-paris-1')
    .station('br-sao-paulo-1', {
      country: 'BR',
      city: { name: 'São Paulo', canonical: 'São Paulo', geonamesId: 3448439 },
      citySlug: 'sao-paulo',
      agency: '福州市公安局',
      linkedCity: 'unknown',
    })
    .event('Inquiry in Paris', '2022-10', { summary: 'The 福州警侨 office was searched.' })
    .source('le-monde', { title: 'Paris: les commissariats', publisher: 'Le Monde' })
    .data(),
)

describe('the title of a source', () => {
  it('finds every station and event that rests on it, and nothing else', () => {
    const data = realData()
    for (const { id, title } of data.sources) {
      const found = real.find(title)
      const [stations, events] = [data.stations, data.events].map((records) =>
        records.filter((record) => JSON.stringify(record).includes(`"${id}"`)).map((it) => it.id),
      )
      const sameTitle = data.sources.filter((other) => fold(other.title) === fold(title))
      if (sameTitle.length > 1) continue
      expect([...(found?.stations ?? [])], title).toEqual(stations)
      expect([...(found?.events ?? [])], title).toEqual(events)
    }
  })

  it('finds what rests on any of the sources that share it', () => {
    const twice = searchIn(
      anAtlas()
        .source('first-copy', { title: 'The same words' })
        .source('second-copy', { title: 'The same words' })
        .event('A', '2022-10', { sourceIds: ['first-copy'] })
        .event('B', '2022-10', { sourceIds: ['second-copy'] })
        .data(),
    )
    expect(twice.find('the same words')?.events.size).toBe(2)
  })
})

describe('search', () => {
  it('is off while the text has no word', () => {
    for (const text of ['', '  ', '…', '--']) expect(few.find(text), text).toBeNull()
  })

  it('finds nothing rather than everything for an unknown word', () => {
    expect(few.find('xyzzy')).toEqual({ stations: new Set(), events: new Set() })
  })

  it.each(['São Paulo', 'sao paulo', 'SAO', 'pau', 'paulo são', 'Brazil', '福州', '公安', '福'])(
    'finds the station in São Paulo by %s',
    (text) => {
      expect(stationsFor(text, few)).toContain('br-sao-paulo-1')
    },
  )

  it('needs every word', () => {
    expect(stationsFor('paris fuzhou', few)).toEqual(['fr-paris-1'])
    expect(stationsFor('paris brazil', few)).toEqual([])
  })

  it('finds an event by its title, its summary and its date', () => {
    for (const text of ['inquiry', 'searched', '福州警侨', '2022'])
      expect(few.find(text)?.events, text).toEqual(new Set(['ev-inquiry-in-paris']))
  })

  it('never finds more by a further word', () => {
    const { stations, events } = realData()
    const words = [...stations.map(({ note }) => note), ...events.map(({ title }) => title)]
      .flatMap(tokenize)
      .slice(0, 2000)
    const word = fc.constantFrom(...words)
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [wide, narrow] = [real.find(one), real.find(`${one} ${other}`)]
        for (const id of narrow?.stations ?? []) expect(wide?.stations.has(id)).toBe(true)
        for (const id of narrow?.events ?? []) expect(wide?.events.has(id)).toBe(true)
      }),
    )
  })

  it('looks for the first fifty words of a text alone, however many follow', () => {
    expect(few.find('paris '.repeat(7000))).toEqual(few.find('paris'))
    expect(few.find(`paris${' paris'.repeat(40)} atlantis`)).toEqual(few.find('paris'))
    expect(few.find('paris atlantis')?.stations.size).toBe(0)
    expect(few.suggest('paris '.repeat(7000), 8)).toEqual(few.suggest('paris', 8))
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => [few.find(text), few.suggest(text, 8)]).not.toThrow()
      }),
    )
  })
})

describe('search of the real data', () => {
  it('finds the stations and events of whose texts some word begins with each word', () => {
    const data = realData()
    const { cities, countryNames, markOf } = atlasIndex(data)
    const texts = new Map<string, (string | null | undefined)[]>()
    for (const it of data.stations) {
      const names = [countryNames.get(it.country), markOf(it)?.name]
      const listed = cities.get(it.listedAs ?? '')?.name
      const own = [it.placeAsReported, it.agency, it.note]
      texts.set(it.id, [...names, it.city?.name, it.city?.canonical, ...own, listed])
    }
    for (const it of data.events) {
      const country = countryNames.get(it.country ?? '') ?? it.country
      texts.set(it.id, [it.title, it.summary, it.note, country, it.date])
    }
    const wordsOf = new Map(
      [...texts].map(([id, its]) => [id, its.flatMap((text) => tokenize(text ?? ''))]),
    )
    const begin = fc
      .tuple(
        fc.constantFrom(...new Set([...wordsOf.values()].flat())),
        fc.integer({ min: 1, max: 8 }),
      )
      .map(([word, length]) => word.slice(0, length))
    const queries = fc.array(begin, { minLength: 1, maxLength: 2 })
    const idsFor = (query: string[], records: readonly { readonly id: string }[]): string[] =>
      records
        .map(({ id }) => id)
        .filter((id) =>
          query.every((start) => wordsOf.get(id)?.some((word) => word.startsWith(start))),
        )
    fc.assert(
      fc.property(queries, (query) => {
        const found = real.find(query.join(' '))
        expect([...(found?.stations ?? [])]).toEqual(idsFor(query, data.stations))
        expect([...(found?.events ?? [])]).toEqual(idsFor(query, data.events))
      }),
    )
  })

  it('finds the same whether it was prepared or not', () => {
    const prepared = searchIn(realData())
    for (const step of prepared.prepare()) expect(step).toBeUndefined()
    expect(prepared.find('police')).toEqual(real.find('police'))
    expect(prepared.suggest('police', 8)).toEqual(real.suggest('police', 8))
  })

  it('finds every station by the name of its city, folded or not, and by its start', () => {
    for (const { id, city } of realData().stations) {
      if (!city) continue
      for (const text of [city.name, city.canonical, fold(city.name), city.name.slice(0, 4)])
        expect(stationsFor(text), `${id} by ${text}`).toContain(id)
    }
  })

  it.each([
    ['Paris', 'fr-noisy-le-grand-1'],
    ['Barcelona', 'es-manresa-1'],
    ['Porto', 'pt-vila-do-conde-1'],
  ])('finds by %s the station that is listed there: %s', (text, id) => {
    expect(stationsFor(text)).toContain(id)
  })
})

describe('suggestions', () => {
  it('name places before events before sources, and no more than asked for', () => {
    expect(few.suggest('paris', 8).map(({ opens }) => opens.kind)).toEqual([
      'city',
      'event',
      'source',
    ])
    expect(few.suggest('paris', 2)).toHaveLength(2)
  })

  it('include the city where stations are only listed', () => {
    expect(real.suggest('porto', 3)).toContainEqual(
      expect.objectContaining({ opens: { kind: 'city', id: 'porto' }, title: 'Porto' }),
    )
  })

  it('put what has the word in its title first, then what has the whole word, then what is short', () => {
    const search = searchIn(
      anAtlas()
        .event('Long report on the closure of an office', '2022')
        .event('Closures', '2022')
        .event('Closure', '2022')
        .event('Other', '2022', { summary: 'A closure.' })
        .data(),
    )
    expect(search.suggest('closure', 4).map(({ title }) => title)).toEqual([
      'Closure',
      'Long report on the closure of an office',
      'Closures',
      'Other',
    ])
  })

  it('put what the rarer word leads to first', () => {
    const search = searchIn(
      anAtlas()
        .event('A stance', '2022')
        .event('A stance again', '2022')
        .event('A stall', '2022')
        .data(),
    )
    expect(search.suggest('sta', 1)[0]?.title).toBe('A stall')
  })

  it('name first the place that the beginning of a word fits best', () => {
    const first = (text: string): string[] =>
      real.suggest(text, 1).map(({ opens }) => selectionText(opens))
    expect(['par', 'vi', 'toronto', 'fr', 'ch'].flatMap(first)).toEqual([
      'city:paris',
      'city:vila-do-conde',
      'city:toronto',
      'city:frankfurt',
      'country:CL',
    ])
  })

  it('are those of words that may be meant, where none has what was typed', () => {
    const titles = (text: string): string[] => real.suggest(text, 3).map(({ title }) => title)
    expect(titles('amstredam')[0]).toBe('Amsterdam')
    expect(titles('netherlnds')[0]).toBe('Netherlands')
    expect(titles('amsterdam')).toEqual(titles('amstredam'))
    expect(titles('xyzzyplugh')).toEqual([])
  })

  it('are none for no text', () => {
    expect(real.suggest('', 8)).toEqual([])
  })
})

describe('the search of a large atlas', () => {
  const large = createSearch({ ...atlasIndex(realData()), isLarge: true })

  it('finds what the names say, without notes and sources, which are not at hand', () => {
    const [source] = realData().sources
    expect(large.find('fuzhou')?.stations.size).toBeGreaterThan(0)
    expect(large.suggest(source?.title ?? '', 8).map(({ opens }) => opens.kind)).not.toContain(
      'source',
    )
    const words = [...new Set(realData().stations.flatMap(({ note }) => tokenize(note)))]
    const unknown = words.slice(0, 300).filter((word) => {
      const [all, named] = [real, large].map((one) => one.find(word)?.stations.size ?? 0)
      return all !== named
    })
    expect(unknown.length).toBeGreaterThan(100)
  })
})
