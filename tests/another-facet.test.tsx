/** That a facet is data and nothing else: two more in a copy of the records, a text and a list of texts. */
import fc from 'fast-check'
import renderToString from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { answerStations } from '../src/logic/choices/station-answer.ts'
import { parsePermalink, toPermalink } from '../src/logic/choices/permalink.ts'
import { noFilters, openingView } from '../src/logic/choices/view-parts.ts'
import { atlasIndex } from '../src/logic/records/atlas-index.ts'
import { textsOf } from '../src/logic/records/field-columns.ts'
import { stationTable } from '../src/logic/files/station-table.ts'
import { tableCsv } from '../src/logic/files/table.ts'
import type { Ticked } from '../src/model/view.ts'
import { english } from './english.ts'
import { FilterPanel } from '../src/views/parts/filters/filter-panel.tsx'
import { viewInWords } from '../src/views/parts/words/view-in-words.ts'
import { aFacet } from './an-atlas.ts'
import { arbitraryFilters } from './arbitrary-view.ts'
import { facetCounts, visibleStations } from './filter-oracle.ts'
import { realData } from './real-data.ts'

const real = realData()
const tongues = ['en', 'fr', 'zh', 'es']
const data = {
  ...real,
  info: {
    ...real.info,
    facets: [
      ...real.info.facets,
      aFacet('storey', 'Storey', {
        field: 'storey',
        values: [
          { id: 'ground', name: 'Ground floor' },
          { id: 'upper', name: 'Upper floor' },
        ],
      }),
      aFacet('tongue', 'Tongues', { field: 'tongues', list: true, values: 'records' }),
    ],
  },
  // By their places in the list: some have both, some one, some nothing.
  stations: real.stations.map((station, row) => ({
    ...station,
    traits: {
      ...station.traits,
      ...(row % 3 > 0 && { storey: row % 3 === 1 ? 'ground' : 'upper' }),
      ...(row % 2 > 0 && { tongues: tongues.slice(row % 4) }),
    },
  })),
}
const index = atlasIndex(data)
const day = index.wholeRange.to
const answer = (ticked: Ticked) =>
  answerStations(index, { filters: { ...noFilters, ticked }, day, found: null, area: null })
const context = { index, formatter: english, base: '/', day }

const having = (field: string, ...values: string[]) =>
  data.stations.filter(({ traits }) => {
    const its: Readonly<Record<string, string | readonly string[]>> = traits
    const own = its[field]
    return [own ?? []].flat().some((value) => values.includes(value))
  })

describe('a facet that the data add', () => {
  it('is counted, and leaves out what has none of the ticked values', () => {
    const { counts } = answer({})
    expect(counts['storey']?.get('upper')).toBe(having('storey', 'upper').length)
    expect(counts['tongue']?.get('zh')).toBe(having('tongues', 'zh').length)
    const both = answer({ storey: ['ground'], tongue: ['fr', 'zh'] })
    const wanted = having('storey', 'ground').filter((one) =>
      having('tongues', 'fr', 'zh').includes(one),
    )
    expect([...both.shown].map((row) => data.stations[row]?.id)).toEqual(wanted.map(({ id }) => id))
  })

  it('answers as the records do, whatever else is ticked', () => {
    fc.assert(
      fc.property(arbitraryFilters(index), (filters) => {
        const question = { ...index, stations: data.stations, found: null, day }
        const ticked = { ...question, filters: { ...noFilters, ticked: filters.ticked } }
        const { shown, counts } = answer(filters.ticked)
        expect([...shown].map((row) => data.stations[row])).toEqual(visibleStations(ticked))
        for (const facet of index.facets.filter(({ of }) => of === 'stations')) {
          const sorted = (of: ReadonlyMap<string, number> | undefined) => [...(of ?? [])].sort()
          expect(sorted(counts[facet.id])).toEqual(sorted(facetCounts(ticked, facet)))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('stands in the filter panel as served, under its name, with its counts', () => {
    const { counts } = answer({})
    const html = renderToString(<FilterPanel {...{ context, counts }} filters={noFilters} />)
    const groups = [...html.matchAll(/<fieldset class="facet" aria-label="([^"]*)"/g)]
    expect(groups.map(([, name]) => name).slice(-2)).toEqual(['Storey', 'Tongues'])
    expect(html).toMatch(/name="storey" value="upper"/)
    expect(html).toMatch(/name="tongue" value="zh"/)
  })

  it('has boxes that are described by their counts, whatever texts the records have', () => {
    const spoken = data.stations.map((station) => ({
      ...station,
      traits: { ...station.traits, tongues: ['en and fr', 'Ça “va”'] },
    }))
    const own = { ...context, index: atlasIndex({ ...data, stations: spoken }) }
    const html = renderToString(<FilterPanel context={own} counts={{}} filters={noFilters} />)
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const described = [...html.matchAll(/aria-describedby="([^"]*)"/g)].map(([, id]) => id)
    expect(described.length).toBeGreaterThan(2)
    expect(described.filter((id) => !ids.has(id) || /\s/.test(id ?? ''))).toEqual([])
  })

  it('may be of events, with the texts that these have', () => {
    const facet = aFacet('named', 'Named', { of: 'events', field: 'actor', values: 'records' })
    const { facets } = atlasIndex({ ...data, info: { ...data.info, facets: [facet] } })
    const actors = [...new Set(data.events.map(({ actor }) => actor))].sort()
    expect(facets[0]?.values.map(({ id }) => id)).toEqual(actors)
  })

  it('stands in the address and in words', () => {
    const { view, ignored } = parsePermalink('?tongue=zh,fr,xx&storey=upper', index)
    expect(ignored).toEqual([{ parameter: 'tongue', value: 'xx' }])
    expect(toPermalink(view, index)).toBe('?f=2&storey=upper&tongue=zh,fr&sort=country')
    expect(viewInWords({ ...openingView, ticked: view.ticked }, context, null)).toEqual([
      'Storey: Upper floor',
      'Tongues: zh or fr',
    ])
  })

  it('is a column of the table', () => {
    const [header = '', ...rows] = tableCsv(stationTable(data), data.stations).split('\r\n')
    expect(header).toContain('linkedCity,storey,tongues,linkBasis')
    expect(rows.find((row) => row.includes(',ground,fr;zh;es,'))).toBeDefined()
  })

  it('is read again from the columns that a page loads', () => {
    for (const [row, { traits }] of data.stations.entries()) {
      const field = index.stationColumns.fields.get('tongues')
      if (!field) throw new Error('There is no column of tongues.')
      const own: Readonly<Record<string, string | string[]>> = traits
      const [from, to] = [field.starts?.[row], field.starts?.[row + 1]]
      expect([...field.codes.slice(from, to)].map((code) => field.values[code])).toEqual(
        textsOf(own['tongues']),
      )
    }
  })
})
