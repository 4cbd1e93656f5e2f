import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import { responsesTable } from '../../logic/responses/responses.ts'
import { english } from '../../../tests/english.ts'
import { ResponsesPage } from './responses-page.tsx'

const opened = { category: 'investigation-opened' } as const

function page(atlas: AtlasBuilder): Document {
  const index = atlasIndex(atlas.data())
  const context = {
    index,
    formatter: english,
    base: '/atlas/',
    day: index.wholeRange.to,
  }
  const html = renderToString(
    <ResponsesPage
      {...{ context, table: responsesTable(index) }}
      drawings={{ matrix: '<svg/>', days: '<svg/>' }}
    />,
  )
  return parseHTML(`<body>${html}</body>`).document
}

const two = (): AtlasBuilder =>
  anAtlas()
    .station('fr-paris-1')
    .station('de-frankfurt-1', { country: 'DE' })
    .station('gr-athens-1', { country: 'GR' })
    .event('Inquiry', '2022-10', opened)
    .event('Shut', '2022-11-02', { category: 'closed', disputed: true })
    .event('Ask', '2022-10-30', { ...opened, country: 'DE' })
    .event('Embassy', '2022-11-05', { actor: 'china', category: 'report', country: 'DE' })
    .event('Hunt', '2023-01-05', { ...opened, about: 'return-drive' })

describe('the page of responses', () => {
  it('counts in its title, and says which finding is counted with', () => {
    expect(page(two()).querySelector('h1')?.textContent).toBe(
      'In 2 host countries an authority is reported to have responded; 2 opened an inquiry',
    )
  })

  it('filters by the facets of its atlas', () => {
    const { facets } = two().data().info
    const ids = new Map([
      ['linked', 'lamp'],
      ['country', 'coast'],
    ])
    const renamed = facets.map((facet) => ({ ...facet, id: ids.get(facet.id) ?? facet.id }))
    const document = page(two().info({ facets: renamed }))
    const names = [...document.querySelectorAll('select')].map((select) => select.name)
    expect(names).toEqual(['order', 'step', 'coast', 'lamp'])
    const inExplorer = '.country-responses > .quiet > a'
    expect(document.querySelector(inExplorer)?.getAttribute('href')).toMatch(/\?f=2&coast=/)
    expect(document.querySelector('.matrix-country a')?.getAttribute('href')).toMatch(
      /^\/atlas\/country\/[a-z]{2}\/$/,
    )
    const bare = page(two().info({ facets: facets.filter(({ id }) => id === 'status') }))
    expect(bare.querySelector(inExplorer)?.getAttribute('href')).toMatch(/\?f=2&sel=country:/)
  })

  it('lists a part of very many events, and counts all of them', () => {
    const atlas = two()
    for (let day = 0; day < 1200; day += 1) atlas.event(`Inquiry ${day}`, '2022-10-01', opened)
    const document = page(atlas)
    const cell = document.querySelector('.matrix-cell a')
    expect(cell?.getAttribute('aria-label')).toBe('France, Opened an inquiry: 1,201 events')
    const list = document.querySelector(cell?.getAttribute('href') ?? '')
    expect(list?.querySelectorAll('.evidence > li').length).toBeLessThan(1000)
    const left = 1201 - (list?.querySelectorAll('.evidence > li').length ?? 0)
    expect(list?.textContent).toContain(`${left.toLocaleString('en')} more:`)
    expect(list?.querySelector('a[href="/atlas/data/events.csv"]')).not.toBeNull()
    expect(document.querySelectorAll('.country-responses .evidence > li').length).toBeLessThan(1001)
  })

  it('leads from every filled cell to its events, and from those to the explorer', () => {
    const document = page(two())
    const cells = [...document.querySelectorAll('.matrix-cell a')]
    expect(cells.map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'France, Opened an inquiry: 1 event',
      'France, Said closed: 1 event, disputed',
      'Germany, Opened an inquiry: 1 event',
      'Germany, China answered: 1 event',
      'France, Opened an inquiry: 1 event',
    ])
    for (const cell of cells) {
      const events = document.querySelector(cell.getAttribute('href') ?? '')
      expect(events?.querySelector('.evidence-title a')?.getAttribute('href')).toMatch(
        /^\/atlas\/\?f=2&sel=event:ev-/,
      )
    }
  })

  it('draws what is disputed open, and an answer as a square', () => {
    const document = page(two())
    expect(document.querySelectorAll('#matrix circle.is-open')).toHaveLength(1)
    expect(document.querySelectorAll('#matrix rect')).toHaveLength(1)
  })

  it('lists a country without a reaction as a limit of the research, with its stations', () => {
    const section = page(two()).querySelector('.responses-unfound')
    expect(section?.querySelector('li')?.textContent).toBe('Greece 1 reported station')
    expect(section?.textContent).toContain('limit of what was searched')
    expect(section?.querySelector('li a')?.getAttribute('href')).toBe('/atlas/country/gr/')
  })

  it('says what a status rests on, in a country without a reaction and with one', () => {
    const statuses = anAtlas()
      .data()
      .info.statuses.map((one) => ({
        ...one,
        outline: one.id === 'reported' ? ('plain' as const) : ('bar' as const),
      }))
    const relayed = { status: 'under-investigation', date: '2022-12-25', sourceId: 'a-source' }
    const statusHistory = [{ ...relayed, eventId: 'ev-relay', remark: 'Press relays only' }]
    const document = page(
      two()
        .info({ statuses })
        .station('gr-athens-2', { country: 'GR', statusHistory })
        .station('de-berlin-1', { country: 'DE', statusHistory: [relayed] })
        .event('Relay', '2022-12-25', { country: 'GR', actor: 'media' }),
    )
    const [unfound, ...others] = document.querySelectorAll('#unfound .status-grounds > li')
    expect(others).toEqual([])
    expect(unfound?.textContent).toBe(
      'Newest status of a station there: under-investigation resting on Relay (media, 25 Dec 2022). Press relays only.',
    )
    expect(unfound?.querySelector('a')?.getAttribute('href')).toBe('/atlas/?f=2&sel=event:ev-relay')
    const grounds = document.querySelectorAll('#countries .status-grounds > li')
    expect([...grounds].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('under-investigation resting on A page'),
    ])
  })

  it('draws the days to the first response on one scale: a dot for a day, a span for a month', () => {
    const rows = [...page(two()).querySelectorAll('#matrix tbody:first-of-type tr[data-code]')]
    const drawn = rows.map((row) => [
      row.querySelector('.matrix-first')?.textContent,
      row.querySelector('.days-scale')?.getAttribute('class'),
      ...[...row.querySelectorAll('.days-response')].map((mark) =>
        ['cx', 'x1', 'x2'].map((name) => mark.getAttribute(name)),
      ),
    ])
    expect(drawn).toEqual([
      ['19 to 49 days', 'days-scale is-span', [null, '38.78%', '100%']],
      ['48 days', 'days-scale is-point', ['97.96%', null, null]],
    ])
  })

  it('keeps a row ready for each country of which nothing was found, to be pinned', () => {
    const document = page(two())
    const rows = [...document.querySelectorAll('#matrix [data-unfound] > tr')]
    expect(rows.map((row) => row.getAttribute('data-code'))).toEqual(['GR'])
    expect(rows.every((row) => row.hasAttribute('hidden'))).toBe(true)
    const named = [...document.querySelectorAll('#responses-table tbody tr')].at(-1)
    expect(named?.textContent).toBe('GreeceNo reaction found')
    expect(named?.getAttribute('data-row')).toBe(rows[0]?.getAttribute('data-row'))
  })

  it('has its filters and downloads before the matrix, and the finding below', () => {
    const parts = [...(page(two()).querySelector('#responses')?.children ?? [])]
    expect(parts.slice(0, 4).map(({ className }) => className)).toEqual([
      ...['chart-bar', 'chart-legend', 'chart-drawing', 'chart-head'],
    ])
    expect(parts[0]?.querySelector('.chart-downloads')).not.toBeNull()
  })

  it('has no control that works before a script does, no style and no id twice', () => {
    const document = page(two())
    expect(document.querySelector('#responses-tools')?.hasAttribute('hidden')).toBe(true)
    expect(document.querySelector('[style]')).toBeNull()
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stands also where nothing at all was found', () => {
    const document = page(anAtlas().station('fr-paris-1'))
    expect(document.querySelector('h1')?.textContent).toContain('In 0 host countries')
    expect(document.querySelectorAll('#matrix tbody tr[data-code]:not([hidden])')).toHaveLength(0)
  })
})
