import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it, vi } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { english } from '../../tests/english.ts'
import { realData } from '../../tests/real-data.ts'
import { there } from '../../tests/there.ts'
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import { atlasIndex } from '../../src/logic/records/atlas-index.ts'
import { once } from '../../src/logic/text/once.ts'
import { compileMessages } from '../messages/compile-message.ts'
import { createFormatter } from '../../src/views/i18n/formatter.ts'
import { countryPages } from './country-pages.tsx'

// The shapes of the world are read once, on a machine that has other work.
vi.setConfig({ testTimeout: 60_000 })

function pagesOf(data: AtlasRecords, formatter = english) {
  const index = atlasIndex(data)
  const pages = countryPages({ index, formatter, base: '/atlas/', day: index.wholeRange.to })
  return new Map(
    pages.map(({ path, title, content }) => [
      path,
      { title: title(), html: once(() => renderToString(content())) },
    ]),
  )
}

function drawn(html: string): Document {
  return parseHTML(`<html><body>${html}</body></html>`).document
}

const texts = (root: Document | Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)

const data = realData()
const real = pagesOf(data, createFormatter('en', compileMessages(data.info)))
const realPage = (code: string): Document => drawn(there(real.get(`country/${code}/`)).html())

/** What stands around the content of a page, with room for more of it. */
const shellBytes = 2000

describe('the page of each host country', () => {
  it('is there for every one, with a list of them', () => {
    const codes = data.countries.map(({ code }) => `country/${code.toLowerCase()}/`)
    expect([...real.keys()]).toEqual(['country/', ...codes])
    const links = [...drawn(there(real.get('country/')).html()).querySelectorAll('tbody a')]
    expect(links.map((a) => a.getAttribute('href')).sort()).toEqual(
      codes.map((path) => `/atlas/${path}`).sort(),
    )
  })

  it('weighs less than 80 kB, leads only to what it holds, and has no id twice', () => {
    for (const [path, { html }] of real) {
      const text = html()
      expect(Buffer.byteLength(text) + shellBytes, path).toBeLessThan(80_000)
      const document = drawn(text)
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids.length, path).toBe(new Set(ids).size)
      for (const a of document.querySelectorAll('a[href^="#"]'))
        expect(ids, path).toContain(a.getAttribute('href')?.slice(1))
      expect(text, path).not.toMatch(/ style="/)
    }
  })

  it('has every station of the atlas under its id, with every entry of its history', () => {
    for (const { code } of data.countries) {
      const document = realPage(code.toLowerCase())
      for (const { id, statusHistory } of data.stations.filter(({ country }) => country === code)) {
        const station = there(document.getElementById(id))
        expect(station.querySelectorAll('.country-statuses > li'), id).toHaveLength(
          statusHistory.length,
        )
      }
      for (const { id } of data.events.filter(({ country }) => country === code))
        expect(document.getElementById(id), id).not.toBeNull()
    }
  })

  it('states the finding in its title, and says who reports it and that it is no proof', () => {
    expect(there(real.get('country/nl/')).title).toMatch(
      /^Netherlands: 2 reported stations; newest/,
    )
    expect(there(real.get('country/ao/')).title).toMatch(/; no act of the state is recorded$/)
    const finding = texts(realPage('nl'), '.country-finding')[0]
    expect(finding).toMatch(/^2 stations are reported here, by Safeguard Defenders\./)
    expect(finding).toContain('told China to stop')
    expect(finding).toMatch(/Reported is not proven\.$/)
  })

  it('says that a country is in doubt, and that a station has no place on the map', () => {
    const panama = realPage('pa')
    expect(there(real.get('country/pa/')).title).toBe('Panama: 1 reported station; in doubt')
    expect(texts(panama, '.country-finding')[0]).toContain('In doubt')
    expect(texts(panama, '.country-stations > li')[0]).toContain('not drawn')
    expect(panama.querySelectorAll('.locator [data-mark-id]')).toHaveLength(0)
    expect(panama.querySelector('.locator use[fill]')).not.toBeNull()
  })

  it('draws a mark for each station that has a place, alone or counted in a group', () => {
    for (const code of ['nl', 'ca', 'us', 'it', 'fr', 'nz']) {
      const map = there(realPage(code).querySelector('.locator'))
      const apart = map.querySelectorAll('[data-mark-id]').length
      const grouped = texts(map, '.cluster-count').reduce((sum, text) => sum + Number(text), 0)
      const placed = data.stations.filter(
        ({ country, position }) => position !== null && country.toLowerCase() === code,
      )
      expect(apart + grouped, code).toBe(placed.length)
    }
  })

  it('shows the accounts in columns of one order, and says where no record answers', () => {
    const document = realPage('it')
    const parties = there(data.info.accounts).parties.map(({ name }) => name)
    expect(texts(document, '.accounts thead th')).toEqual(parties)
    const rows = [...document.querySelectorAll('.accounts tbody tr')]
    expect(rows).toHaveLength(there(data.info.accounts).questions.length)
    for (const row of rows) expect(row.querySelectorAll('td')).toHaveLength(parties.length)
    for (const cell of document.querySelectorAll('.accounts tbody td'))
      expect(cell.querySelector('li') === null).toBe(
        cell.textContent === 'Not answered in the records',
      )
  })
})

describe('a country of another atlas', () => {
  it('does without accounts, responses and figures where the atlas has none', () => {
    const atlas = anAtlas()
      .station('fr-paris-1')
      .info({ responses: undefined, returns: undefined, accounts: undefined })
    const page = there(pagesOf({ ...atlas.data(), figures: [] }).get('country/fr/'))
    expect(page.title).toBe('France: 1 reported station')
    const document = drawn(page.html())
    expect(texts(document, 'h2')).not.toContain('Accounts side by side')
    expect(document.querySelector('a[href*="/responses/"], a[href*="/returns/"]')).toBeNull()
    expect(texts(document, '.country-finding')).toEqual([
      '1 station is reported here, by An NGO. Reported is not proven.',
    ])
  })

  it('shows a reply beside each record that it answers', () => {
    const atlas = anAtlas()
      .station('fr-paris-1')
      .station('fr-paris-2')
      .reply('reply-a', ['fr-paris-1', 'fr-paris-2'])
    const document = drawn(there(pagesOf(atlas.data()).get('country/fr/')).html())
    expect(texts(document, '.country-stations .reply')).toHaveLength(2)
  })
})
