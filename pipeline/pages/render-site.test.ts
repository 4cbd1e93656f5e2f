import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../tests/an-atlas.ts'
import { renderSite } from './render-site.tsx'

const shell = '<title>{{title}}</title>{{content}}'

const siteOf = (atlas: AtlasBuilder): Map<string, () => string> =>
  renderSite(atlas.data(), {
    base: '/base/',
    shells: { explorer: shell, reading: shell },
    // It keeps released versions.
    dataFolder: 'data',
  })

const atlas = (): AtlasBuilder =>
  anAtlas().station('fr-paris-1').event('Inquiry', '2022-10', { country: 'FR' })

// The explorer draws the whole world.
describe('the pages of an atlas', { timeout: 60_000 }, () => {
  it('are those of the header and the one for what does not exist', () => {
    const site = siteOf(atlas())
    expect([...site.keys()]).toEqual([
      'index.html',
      'responses/index.html',
      'returns/index.html',
      'table/index.html',
      'claims/index.html',
      'sources/index.html',
      'gaps/index.html',
      'changes/index.html',
      'about/index.html',
      'verify/index.html',
      '404.html',
      'country/index.html',
      'country/fr/index.html',
    ])
    expect(site.get('404.html')?.()).toContain('href="/base/returns/"')
  })

  it('do without what it has no records for, and nothing leads there', () => {
    const site = siteOf(
      atlas().info({
        returns: undefined,
        responses: undefined,
        without: ['returns.json', 'claims.json', 'corrections.json'],
      }),
    )
    expect([...site.keys()]).toEqual([
      'index.html',
      'table/index.html',
      'sources/index.html',
      'gaps/index.html',
      'about/index.html',
      'verify/index.html',
      '404.html',
      'country/index.html',
      'country/fr/index.html',
    ])
    for (const render of site.values()) {
      const html = render()
      expect(html).not.toMatch(/\/(returns|responses|claims|changes)\//)
      expect(html).not.toContain('returns-summary')
    }
  })

  it('lead to each other, part by part, and name no part twice', () => {
    const site = siteOf(
      atlas()
        .source('better', { aliases: ['best'] })
        .source('worse', { supersededBy: 'better', cautions: ['copy', 'not-seen'], url: null })
        .claim('claim-01', { sourceIds: ['better'], eventIds: ['ev-inquiry'] })
        .claim('claim-02', { status: 'disputed' })
        .correction('fr-paris-1')
        .correction('fr-paris-1', { field: 'reportedBy', was: ['worse'], now: ['better'] })
        .correction('claim-01', { field: 'why' })
        .correction('worse', { field: 'url', was: 'https://example.org/x', now: null }),
    )
    // The explorer is drawn in the tests above; nothing here leads to a part of it.
    site.set('index.html', () => '<!doctype html>')
    const pages = new Map([...site].map(([path, render]) => [path, parseHTML(render()).document]))
    for (const [path, document] of pages) {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        path,
      ).toEqual([])
      for (const link of document.querySelectorAll('a[href]')) {
        const { origin, pathname, hash } = new URL(
          link.getAttribute('href') ?? '',
          `https://here.invalid/base/${path}`,
        )
        if (origin !== 'https://here.invalid' || /\/data\/|\.txt$/.test(pathname)) continue
        const target = pathname.replace('/base/', '').replace(/(^|\/)$/, '$1index.html')
        const page = pages.get(target)
        expect(page, `${path}: ${link.getAttribute('href')}`).toBeDefined()
        if (hash) expect(page?.getElementById(hash.slice(1)), `${path}: ${hash}`).not.toBe(null)
      }
    }
  })
})
