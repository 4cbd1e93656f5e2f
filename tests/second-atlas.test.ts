/** The second atlas is built by the same code: what it says is of its own subject. */
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { checkData } from '../pipeline/build-data.ts'
import { renderSite } from '../pipeline/pages/render-site.tsx'
import { explorerFiles } from '../pipeline/write/explorer-files.ts'
import { publishedFiles } from '../pipeline/write/published-files.ts'
import en from '../src/views/i18n/messages/en.json'
import { subjectCss } from '../pipeline/write/subject-css.ts'

// Pages take their time on a machine that has other work.
vi.setConfig({ testTimeout: 60_000 })

const dataFolder = resolve(import.meta.dirname, 'second-atlas/data')
const { data, problems } = checkData(dataFolder)
if (!data) throw new Error('The second atlas has no data.')

const shell = '{{title}} {{description}} </head> {{content}}'
const pagesOf = (its: typeof data) =>
  renderSite(its, {
    ...{ dataFolder, base: '/' },
    shells: { explorer: shell, reading: shell },
  })

/** What a reader reads or hears of a page, but for the names on its map, which shows the same world. */
const wordsOf = (html: string) =>
  html
    .replaceAll(/<text class="country-label"[^<]*<\/text>/g, ' ')
    .replaceAll(/<[^>]*(aria-label="[^"]*")[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]*>/g, ' ')

/** The words of the atlas for which this code was first written. */
const firstSubject = 'China|Chinese|Fuzhou|polic\\w*|overseas|linked cit|Safeguard'

describe('an atlas of another subject', () => {
  it('passes every check', () => {
    expect(problems).toEqual([])
  })

  it('has the pages that it has records for, and says nothing of any other subject', () => {
    const pages = pagesOf(data)
    expect([...pages.keys()].sort()).toEqual([
      '404.html',
      'about/index.html',
      ...['', ...data.countries.map(({ code }) => `${code.toLowerCase()}/`)]
        .map((folder) => `country/${folder}index.html`)
        .sort(),
      'gaps/index.html',
      'index.html',
      'sources/index.html',
      'table/index.html',
    ])
    const foreign = new RegExp(`${firstSubject}|stations?\\b(?!\\.|-spreadsheet\\.)`, 'gi')
    for (const [path, html] of pages) expect(wordsOf(html()).match(foreign), path).toBe(null)
  })

  it('says nothing of any other subject in any file that it publishes', () => {
    const foreign = new RegExp(firstSubject, 'gi')
    const files = publishedFiles(data)
    for (const [path, text] of [...files, ...explorerFiles(data), ['css', subjectCss(data.info)]])
      expect(String(text).match(foreign), String(path)).toBe(null)
  })

  it('says nothing of any other subject in any message of the interface', () => {
    // The page on responses is not there.
    const said = Object.entries({ ...en, ...data.info.words }).filter(
      ([key]) => !/^responses/.test(key),
    )
    for (const [key, text] of said)
      expect(text.match(new RegExp(`${firstSubject}|(?<!\\$)\\bstations?\\b`, 'i')), key).toBe(null)
  })

  it('does without a facet that gives marks a look', () => {
    const facets = data.info.facets.filter(({ look }) => look !== 'mark')
    const stations = data.stations.map(({ traits, ...station }) => ({
      ...station,
      traits: Object.fromEntries(Object.entries(traits).filter(([name]) => name !== 'lamp')),
    }))
    for (const [path, render] of pagesOf({ ...data, stations, info: { ...data.info, facets } })) {
      const html = render()
      expect(html.match(/<(h[1-6]|nav|ul|dl)\b[^>]*><\/\1>/g), path).toBe(null)
      expect(wordsOf(html).match(/\blamp\b(?!s)/gi), path).toBe(null)
    }
  })

  it('publishes its own properties and values', () => {
    const csv = publishedFiles(data).get('stations.csv') ?? ''
    expect(csv.split('\r\n')[0]).toContain(',lamp,signals,builder,')
  })
})
