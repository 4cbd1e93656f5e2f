import { parseHTML } from 'linkedom'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'
import { stationOrder } from '../../logic/choices/station-order.ts'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import { Day } from '../../model/partial-date.ts'
import type { Station } from '../../model/station.ts'
import type { FacetCounts } from '../../logic/choices/facet-answer.ts'
import { noFilters } from '../../logic/choices/view-parts.ts'
import { english } from '../../../tests/english.ts'
import { SourceList } from './evidence/citation.tsx'
import type { PartsContext } from './context.ts'
import { Details } from './details/details.tsx'
import { StationLinks } from './details/details-section.tsx'
import { caveats } from './details/figure-details.tsx'
import { FilterPanel } from './filters/filter-panel.tsx'
import { stationGroups } from './list/station-groups.ts'
import { pageLinks } from './list/list-links.ts'
import { StationList } from './list/station-list.tsx'

const formatter = english

function contextOf(atlas: AtlasBuilder): PartsContext {
  const index = atlasIndex(atlas.data())
  return { index, formatter, base: '/', day: index.wholeRange.to }
}

const inOrder = ({ index, day }: PartsContext): Station[] =>
  [...stationOrder(index, { sort: 'most', day, compare: (a, b) => a.localeCompare(b) })].flatMap(
    (row) => index.data.stations[row] ?? [],
  )

const drawn = (content: VNode): Element => {
  const { document } = parseHTML(`<main>${renderToString(content)}</main>`)
  const main = document.querySelector('main')
  if (!main) throw new Error('Nothing was drawn.')
  return main
}

const texts = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').trim())

const paris = (): AtlasBuilder =>
  anAtlas()
    .station('fr-paris-1')
    .station('fr-paris-2')
    .station('fr-noisy', {
      city: { name: 'Noisy', canonical: 'Noisy', geonamesId: 1 },
      citySlug: 'noisy',
      listedAs: 'paris',
      note: 'A newspaper found it in Noisy.',
    })

const sourcesOf = (atlas: AtlasBuilder, id: string): Element =>
  drawn(<SourceList ids={[id]} context={contextOf(atlas)} />)

describe('the stations of a place', () => {
  it('are all listed, unless they are hundreds: then the first, and where the others are', () => {
    const atlas = anAtlas()
    for (let n = 1; n <= 250; n += 1) atlas.station(`fr-paris-${n}`)
    const context = contextOf(atlas)
    const stations = context.index.data.stations
    const few = drawn(<StationLinks {...{ context, stations: stations.slice(0, 200) }} />)
    expect(few.querySelectorAll('.station-links > li')).toHaveLength(200)
    expect(few.textContent).not.toContain('more:')
    const many = drawn(<StationLinks {...{ context, stations }} />)
    expect(many.querySelectorAll('.station-links > li')).toHaveLength(200)
    expect(many.textContent).toContain('50 more:')
    expect(many.querySelector('a[href="/table/"]')).not.toBeNull()
  })
})

describe('citation', () => {
  it('links a source that may be linked, with its host in sight and no trace of the reader', () => {
    const link = sourcesOf(anAtlas().source('paper'), 'paper').querySelector('a')
    expect(link?.getAttribute('href')).toBe('https://example.org/paper')
    expect(link?.getAttribute('rel')).toBe('noreferrer noopener')
    expect(link?.textContent).toContain('example.org')
  })

  it('keeps a space between its cautions when they are copied', () => {
    const cautions = ['partisan', 'copy'] as const
    const list = sourcesOf(anAtlas().source('paper', { cautions: [...cautions] }), 'paper')
    expect(list.textContent).toMatch(/\S partisan copy/)
  })

  it('gives a source that may not be linked as an address to copy', () => {
    const list = sourcesOf(anAtlas().source('hidden', { linkable: false }), 'hidden')
    expect(list.querySelector('a')).toBeNull()
    expect(texts(list, 'code')).toEqual(['https://example.org/hidden'])
  })

  it('never links a host that only mirrors others, whatever the source says', () => {
    const atlas = anAtlas()
      .info({ mirrorHosts: ['example.org'] })
      .source('mirrored')
    const list = sourcesOf(atlas, 'mirrored')
    expect(list.querySelector('a')).toBeNull()
    expect(texts(list, 'details > code')).toEqual(['https://example.org/mirrored'])
  })

  it('names the original of a copy first, links it, and says that a copy was read', () => {
    const atlas = anAtlas().source('copy', {
      ...{
        publisher: 'A blog',
        title: 'A heading of its own',
        cautions: ['copy'],
        linkable: false,
      },
      original: {
        ...{ publisher: 'A daily', title: 'As it was printed', titleLanguage: 'fr' },
        ...{ date: '2022-09-10', language: 'fr', url: 'https://daily.example/page', read: false },
      },
    })
    const list = sourcesOf(atlas, 'copy')
    expect(list.textContent).toMatch(
      /A daily, 10 Sep 2022: As it was printed.*Read in a copy:.*A heading of its own.*A blog/s,
    )
    expect(texts(list, 'a')).toEqual(['As it was printed daily.example ↗'])
  })

  it('says so where only partisan pages, or such as retell others, were read', () => {
    const partisan = anAtlas().source('loud', { cautions: ['partisan'] })
    expect(sourcesOf(partisan, 'loud').textContent).toContain('Only outlets with strong leanings')
    const retelling = anAtlas().source('retold', { cautions: ['secondary'] })
    expect(sourcesOf(retelling, 'retold').textContent).toContain('Only pages that retell others')
    expect(sourcesOf(anAtlas().source('paper'), 'paper').textContent).not.toContain('Only')
  })

  it('gives four sources a line each in a panel, and all of them in full below', () => {
    const atlas = anAtlas()
    for (const n of [1, 2, 3, 4, 5, 6]) {
      atlas.source(`s-${n}`, { publisher: `Paper ${n}`, cautions: n > 4 ? ['partisan'] : [] })
    }
    const ids = ['s-1', 's-2', 's-3', 's-4', 's-5', 's-6']
    const list = drawn(<SourceList ids={ids} context={contextOf(atlas)} look="line" />)
    expect(texts(list, '.source-lines .source-name')).toHaveLength(4)
    expect(texts(list, 'summary')).toEqual(['2 more 2 of them partisan outlets'])
    expect(list.querySelectorAll('details .citation')).toHaveLength(6)
  })

  it('says so when a source has no address', () => {
    const list = sourcesOf(anAtlas().source('lost', { url: null }), 'lost')
    expect(list.querySelector('a')).toBeNull()
    expect(list.textContent).toContain('no address given')
  })

  it('gives the title in its language and every caution in words', () => {
    const atlas = anAtlas().source('zh', {
      titleLanguage: 'zh',
      cautions: ['partisan', 'copy'],
      cautionNote: 'A copy of a lost page.',
    })
    const list = sourcesOf(atlas, 'zh')
    expect(list.querySelector('cite')?.getAttribute('lang')).toBe('zh')
    expect(texts(list, '.caution')).toEqual(['partisan', 'copy'])
    expect(list.textContent).toContain('A copy of a lost page.')
  })
})

describe('filters', () => {
  const counts = (given: FacetCounts) => {
    const none: ReadonlyMap<string, number> = new Map()
    return { linked: none, country: none, status: none, confidence: none, category: none, ...given }
  }
  const panel = (filters = noFilters): Element =>
    drawn(
      <FilterPanel
        context={contextOf(paris())}
        filters={filters}
        counts={counts({ linked: new Map([['fuzhou', 3]]) })}
      />,
    )

  it('are groups with the promised names, holding checkboxes', () => {
    const groups = [...panel().querySelectorAll('fieldset')]
    const names = groups.map((group) => group.getAttribute('aria-label'))
    expect(names.sort()).toEqual(['Category', 'Confidence', 'Country', 'Linked city', 'Status'])
    for (const group of groups) expect(group.querySelector('[type=checkbox]')).not.toBeNull()
    expect(groups).toHaveLength(5)
  })

  it('name each checkbox by its value alone and describe it by its count', () => {
    const root = panel()
    expect(texts(root, 'label[for="filter-linked-fuzhou"]')).toEqual(['Fuzhou'])
    expect(texts(root, '#filter-linked-fuzhou-count')).toEqual(['3'])
    const box = root.querySelector('#filter-linked-fuzhou')
    expect(box?.getAttribute('aria-describedby')).toBe('filter-linked-fuzhou-count')
  })

  it('say how a mark shows the value', () => {
    expect(texts(panel(), '.facet-says')).toEqual(['shape and colour', 'outline'])
  })

  it('lie over bars of one scale where they are a key of the marks, and of their own elsewhere', () => {
    const given = {
      linked: new Map([['fuzhou', 3]]),
      status: new Map([['reported', 6]]),
      country: new Map([['FR', 2]]),
    }
    const root = drawn(
      <FilterPanel context={contextOf(paris())} filters={noFilters} counts={counts(given)} />,
    )
    const width = (id: string) =>
      root.querySelector(`label[for="filter-${id}"] rect`)?.getAttribute('width')
    expect(['linked-fuzhou', 'status-reported', 'country-FR'].map(width)).toEqual([
      '50%',
      '100%',
      '100%',
    ])
  })

  it('start folded where they explain no mark, unless something is ticked there', () => {
    const open = (filters = noFilters): string[] =>
      [...panel(filters).querySelectorAll('details[open]')].map(
        (one) => one.parentElement?.getAttribute('aria-label') ?? '',
      )
    expect(open()).toEqual(['Status'])
    expect(open({ ...noFilters, ticked: { country: ['FR'] } })).toEqual(['Status', 'Country'])
  })

  it('dim an option that would leave none and keep it', () => {
    expect(texts(panel(), '.leaves-none label')).toContain('Not stated')
  })

  it('offer a reset as soon as something is set', () => {
    const reset = '.reset-filters'
    expect(texts(panel(), reset)).toEqual([])
    expect(texts(panel({ ...noFilters, q: 'paris' }), reset)).toEqual(['Reset filters'])
  })

  it('offer lines from each linked city that has a place, outside of the name of its value', () => {
    const names = [...panel().querySelectorAll('button')].map((it) => it.getAttribute('aria-label'))
    expect(names).toEqual(['Show lines from Fuzhou'])
    expect(panel().querySelector('label button')).toBeNull()
  })
})

describe('list', () => {
  const list = (atlas: AtlasBuilder): Element => {
    const context = contextOf(atlas)
    return drawn(
      <StationList
        context={context}
        groups={stationGroups(context.index.data.stations, 'country', context)}
        sort="country"
        selection={null}
        links={pageLinks(context)}
      />,
    )
  }

  it('does not say of a day what was said of a station only later', () => {
    const context = {
      ...contextOf(anAtlas().station('fr-paris-1')),
      day: v.parse(Day, '2001-01-01'),
    }
    const groups = stationGroups(context.index.data.stations, 'country', context)
    const links = pageLinks(context)
    const then = drawn(
      <StationList {...{ context, groups, links }} sort="country" selection={null} />,
    )
    const row = then.querySelector('[data-station-id] a')
    expect(row?.getAttribute('aria-label')).toContain('not yet reported on 1 Jan 2001')
    expect(texts(then, '.station-row-status')).toEqual([])
  })

  it('has one row for each station, named by place, country, linked city and status', () => {
    const rows = [...list(paris()).querySelectorAll('[data-station-id] a')]
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Paris — 1 of 2, France, linked to Fuzhou, reported',
      'Paris — 2 of 2, France, linked to Fuzhou, reported',
      'Noisy, France, linked to Fuzhou, reported',
    ])
    expect(rows[0]?.getAttribute('href')).toBe('/country/fr/#fr-paris-1')
  })

  it('says under a country how many of its stations have no place', () => {
    const nowhere = { city: null, drawn: false, position: null, precision: 'none' } as const
    const root = list(anAtlas().station('ao-1', { ...nowhere, country: 'AO' }))
    expect(texts(root, '.country-undrawn')).toEqual(['1 reported here is listed, not drawn.'])
    expect(root.querySelectorAll('.country-marks > .undrawn')).toHaveLength(1)
  })

  it('shows each station as a mark beside its country, and of very many how many others', () => {
    const atlas = paris()
    const marks = (): [number, string | undefined] => {
      const root = list(atlas)
      return [root.querySelectorAll('.country-marks > *').length, texts(root, '.country-marks')[0]]
    }
    expect(marks()).toEqual([3, ''])
    for (let n = 3; n <= 12; n += 1) atlas.station(`fr-paris-${n}`)
    expect(marks()).toEqual([9, '+4'])
  })

  it('keeps the rows of a folded country where the search of the browser finds them', () => {
    const rows = list(paris()).querySelector('.country-stations')
    expect(rows?.getAttribute('hidden')).toBe('until-found')
    expect(rows?.querySelectorAll('[data-station-id]')).toHaveLength(3)
  })

  it('has the countries with most stations first, then by name', () => {
    const atlas = anAtlas()
    for (const country of ['NL', 'FR', 'IT', 'FR'])
      atlas.station(`${country.toLowerCase()}-${atlas.data().stations.length}`, { country })
    const context = contextOf(atlas)
    const groups = stationGroups(inOrder(context), 'most', context)
    expect(groups.map(({ key }) => key)).toEqual(['FR', 'IT', 'NL'])
  })
})

describe('details', () => {
  const details = (atlas: AtlasBuilder, kind: 'city' | 'event', id: string): Element => {
    const context = contextOf(atlas)
    const city = context.index.cities.get(id)
    const event = context.index.events.get(id)
    if (kind === 'city' && city)
      return drawn(<Details context={context} selection={{ kind, id: city.slug }} />)
    if (kind === 'event' && event)
      return drawn(<Details context={context} selection={{ kind, id: event.id }} />)
    throw new Error(`There is no ${kind} ${id}.`)
  }

  it('of a city hold the stations placed there and those listed as it', () => {
    const root = details(paris(), 'city', 'paris')
    expect(texts(root, 'h2')).toEqual(['Paris, France'])
    expect(root.textContent).toContain('3 reported stations')
    expect(root.querySelectorAll('.station-links a')).toHaveLength(3)
    expect(root.textContent).toContain('A newspaper found it in Noisy.')
  })

  it('of a station say claim, status with its last word, acts, denials and sources, in this order', () => {
    const statuses = ['reported', 'closed', 'investigation-opened', 'denial']
    const categories = statuses.map((id) => ({
      ...{ id, name: id, colour: 'grey' },
      ...(id === 'denial' && { denies: true as const }),
    }))
    const atlas = anAtlas()
      .info({ categories })
      .station('fr-paris-1', { note: 'A newspaper found it.' })
      .event('The minister asks', '2023-01-12', { stationIds: ['fr-paris-1'] })
      .event('The embassy denies', '2023-01-10', { actor: 'china', category: 'denial' })
    const context = contextOf(atlas)
    const station = context.index.stations.get('fr-paris-1')
    const root = drawn(
      <Details
        context={context}
        selection={station ? { kind: 'station', id: station.id } : null}
      />,
    )
    expect(texts(root, 'h3').slice(0, 5)).toEqual([
      ...['Reported', 'Status', 'What the state did', 'Denied', '1 source, best first'],
    ])
    expect(root.textContent).toContain('Reported by A newspaper. A newspaper found it.')
    expect(texts(root, '.status-line')).toEqual(['reported last word 12 Jan 2023'])
    expect(texts(root, '.act-lines a')).toEqual(['The minister asks'])
    expect(root.textContent).toContain('The embassy denies, in our words.')
    const unread = atlas.data().info.reports.map((report) => ({ ...report, read: false as const }))
    expect(root.textContent).not.toContain('not read itself')
    const told = contextOf(atlas.info({ reports: unread }))
    const panel = drawn(
      <Details context={told} selection={station ? { kind: 'station', id: station.id } : null} />,
    )
    expect(panel.textContent).toContain('in First list, not read itself')
  })

  it('of a country in doubt say so', () => {
    const atlas = anAtlas().station('pa-1', { country: 'PA' }).country('PA', { disputed: true })
    const context = contextOf(atlas)
    const country = context.index.countries.get('PA')
    if (!country) throw new Error('There is no PA.')
    const root = drawn(
      <Details context={context} selection={{ kind: 'country', id: country.code }} />,
    )
    expect(texts(root, '.disputed')).toEqual([
      'In doubt: a report may not have meant this country at all.',
    ])
  })

  it('of an event say who acted, who says it is closed and that it is disputed', () => {
    const atlas = anAtlas().event('Shut', '2022-10', {
      category: 'closed',
      actor: 'china',
      closedSaidBy: 'host-government',
      disputed: true,
    })
    const root = details(atlas, 'event', 'ev-shut')
    expect(texts(root, 'dd')).toEqual(['china', 'stations', 'France', 'host-government'])
    expect(texts(root, '.disputed')).toEqual(['disputed'])
    expect(root.querySelector('time, .details-head')?.textContent).toContain('Oct 2022')
  })

  it('without a selection ask what the headline figure counts, and lead to its page', () => {
    const root = drawn(<Details context={contextOf(paris())} selection={null} />)
    const [way = ''] = texts(root, '.ways-in a[href$="returns/"]')
    expect(way).toContain('What the 230,000 counts')
  })

  it('never hold a style attribute, which the content policy refuses', () => {
    const root = drawn(<Details context={contextOf(paris())} selection={null} />)
    expect(root.querySelector('[style]')).toBeNull()
  })
})

it('takes numbered notes apart and keeps others whole', () => {
  expect(caveats('(1) One thing. (2) Another.')).toEqual(['One thing.', 'Another.'])
  expect(caveats('A note of 2018 (in part).')).toEqual(['A note of 2018 (in part).'])
})
