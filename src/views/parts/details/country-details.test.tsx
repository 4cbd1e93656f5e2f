import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../../tests/an-atlas.ts'
import { english } from '../../../../tests/english.ts'
import { atlasIndex } from '../../../logic/records/atlas-index.ts'
import { correctionText } from '../words/correction-text.ts'
import { CountryDetails } from './country-details.tsx'
import type { RecordTools } from './record-actions.tsx'

const tools: RecordTools = {
  address: 'https://example.org/atlas/',
  copy: () => Promise.resolve(true),
  saveStations: () => Promise.resolve(null),
  saveEvents: () => Promise.resolve(null),
  citeAs: async () => Promise.resolve(''),
  onPicture: () => undefined,
}

function contextOf(atlas: AtlasBuilder) {
  const index = atlasIndex(atlas.data())
  return { index, formatter: english, base: '/atlas/', day: index.wholeRange.to }
}

function france(atlas: AtlasBuilder, given: { tools?: RecordTools; explorer?: string } = {}) {
  const context = contextOf(atlas.station('fr-paris-1'))
  const country = context.index.countries.get('FR')
  if (!country) throw new Error('There is no France.')
  const html = renderToString(<CountryDetails {...{ context, country, ...given }} />)
  const main = parseHTML(`<main>${html}</main>`).document.querySelector('main')
  if (!main) throw new Error('Nothing was drawn.')
  return main
}

const sectionOf = (root: Element, title: string): Element | undefined =>
  [...root.querySelectorAll('section')].find(
    (one) => one.querySelector('h3')?.textContent === title,
  )

const inquiry = { category: 'investigation-opened' } as const

describe('a country', () => {
  it('begins with the newest act of its state and the days after the report', () => {
    const root = france(anAtlas().event('Early', '2022-09-15').event('Inquiry', '2022-10', inquiry))
    expect(root.querySelector('.country-newest')?.textContent).toBe(
      'Newest act of the state: opened an inquiry, Oct 2022, between day 19 and day 49',
    )
    expect(root.querySelectorAll('.dates-strip .dates-mark')).toHaveLength(2)
  })

  it('gives what was denied the room that it gives to what was done', () => {
    const denies = { stance: 'denies', actor: 'china', category: 'closed' } as const
    const root = france(
      anAtlas().event('Inquiry', '2022-10', inquiry).event('No', '2022-11', denies),
    )
    const [acts, denials] = ['What the state did', 'What was denied'].map((title) =>
      sectionOf(root, title),
    )
    expect(acts?.querySelectorAll('.evidence > li')).toHaveLength(1)
    expect(denials?.querySelector('.evidence > li')?.textContent).toContain('No')
    expect(denials?.querySelector('ol')?.className).toBe(acts?.querySelector('ol')?.className)
  })

  it('says where nothing is recorded, and that it is in doubt', () => {
    const root = france(anAtlas().country('FR', { disputed: true }))
    expect(root.querySelector('.disputed')?.textContent).toContain('In doubt')
    expect(sectionOf(root, 'What the state did')?.textContent).toContain('No dated act')
    expect(root.querySelector('.dates-strip')).toBeNull()
  })

  it('offers what needs a browser where there is one alone', () => {
    const namesIn = (root: Element): (string | null)[] =>
      [...root.querySelectorAll('.record-buttons > *')].map(({ textContent }) => textContent)
    expect(namesIn(france(anAtlas()))).toEqual(['Page of this country', 'Filter to this country'])
    expect(namesIn(france(anAtlas(), { tools }))).toEqual([
      ...[
        'Link',
        'Cite',
        'Page of this country',
        'Filter to this country',
        'CSV',
        'Picture',
        'Correct',
      ],
    ])
  })

  it('leads to the explorer from a page of its own', () => {
    const root = france(anAtlas().event('Inquiry', '2022-10', inquiry), { explorer: '/atlas/' })
    const hrefs = [...root.querySelectorAll('a[href*="?"]')].map((a) => a.getAttribute('href'))
    expect(hrefs.length).toBeGreaterThan(3)
    for (const href of hrefs) expect(href).toMatch(/^\/atlas\/\?/)
  })
})

it('asks for what is wrong with a record, and says which, in which version', () => {
  const text = correctionText(
    { name: 'France', link: 'https://example.org/' },
    contextOf(anAtlas()),
  )
  expect(text).toMatch(/^Correction to “France” in .*, version .*\nhttps:\/\/example\.org\/\n/)
  expect(text).toContain('What is right instead:')
})
