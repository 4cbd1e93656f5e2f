import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../tests/an-atlas.ts'
import { renderSite } from './render-site.tsx'

const shell = '<title>{{title}}</title>{{content}}'

const siteOf = (atlas: AtlasBuilder): Map<string, () => string> =>
  renderSite(atlas.data(), {
    base: '/base/',
    shells: { explorer: shell, reading: shell },
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
      'about/index.html',
      '404.html',
    ])
    expect(site.get('404.html')?.()).toContain('href="/base/returns/"')
  })

  it('do without returns and responses where it has no such records, and nothing leads there', () => {
    const site = siteOf(atlas().info({ returns: undefined, responses: undefined }))
    expect([...site.keys()]).toEqual([
      'index.html',
      'table/index.html',
      'about/index.html',
      '404.html',
    ])
    for (const render of site.values()) {
      const html = render()
      expect(html).not.toMatch(/\/(returns|responses)\//)
      expect(html).not.toContain('returns-summary')
    }
  })
})
