import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { realData } from '../../tests/real-data.ts'
import { there } from '../../tests/there.ts'
import { loadData } from '../load-data.ts'
import { toAtom, toJsonFeed, type Feed } from './feed-text.ts'
import { feedFiles } from './feeds.ts'

const data = realData()
const { corrections } = loadData('data')
const site = 'https://example.org/atlas/'
const files = feedFiles(data, { site, dataFolder: 'data', corrections })
const textOf = (path: string): string => there(files.get(path))

it('has events and changes, whole and for each country, in both forms', () => {
  expect(files.size).toBe(4 * (1 + data.countries.length))
  expect(files.has('country/it/feed-changes.xml')).toBe(true)
})

it.each(['feed', 'feed-changes', 'country/it/feed', 'country/it/feed-changes'])(
  'gives %s in two forms that a parser of others reads alike',
  (path) => {
    const json = parseJsonFeed(textOf(`${path}.json`))
    const atom = parseAtomFeed(textOf(`${path}.xml`))
    expect(JSON.parse(textOf(`${path}.json`))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
    })
    expect(json.feed_url).toBe(`${site}${path}.json`)
    expect(atom.links?.map(({ href }) => href)).toContain(`${site}${path}.xml`)
    const items = there(json.items)
    const entries = there(atom.entries)
    expect(items.length).toBeGreaterThan(0)
    expect(
      entries.map(({ id, title, updated, content }) => ({ id, title, updated, content })),
    ).toMatchObject(
      items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        updated: item.date_modified,
        content: { value: item.content_text },
      })),
    )
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  },
)

it('begins with the newest event, and says as much of its date as is known', () => {
  const [first] = there(parseJsonFeed(textOf('feed.json')).items)
  const newest = [...data.events].sort((a, b) => (a.date < b.date ? 1 : -1))[0]
  expect(first?.title).toBe(`${newest?.date ?? ''}: ${newest?.title ?? ''}`)
})

it('gives the reasons of a change', () => {
  expect(textOf('feed-changes.json')).toMatch(/Changed: /)
  const reasons = corrections.filter(({ date }) => date > '2026-11-24' && date <= '2026-11-29')
  expect(
    reasons.some(({ reason }) => textOf('feed-changes.xml').includes(reason.slice(0, 20))),
  ).toBe(true)
})

it('keeps every text in XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const item = { url: site, id: site, title: `x${title}x`, text: title, updated: '2026-11-29' }
      const feed: Feed = {
        ...{ title: 'A feed', description: '', language: 'en', author: 'A', rights: '' },
        ...{ home: site, address: `${site}feed`, updated: '2026-11-29' },
        items: [{ ...item, tags: [] }],
      }
      // The parser trims, and XML makes one line end of each.
      const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ')
      const read = parseAtomFeed(toAtom(feed)).entries?.[0]?.title
      expect(plain(read?.value)).toBe(plain(item.title))
      expect(parseJsonFeed(toJsonFeed(feed)).items?.[0]?.title).toBe(item.title)
    }),
  )
})
