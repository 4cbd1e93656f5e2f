import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { atlasIndex } from '../../src/logic/records/atlas-index.ts'
import { anAtlas } from '../../tests/an-atlas.ts'
import { claimsData, datasetData } from './linked-data.ts'
import { pageHead } from './page-head.ts'
import { robots, sitemap } from '../write/found-files.ts'

const data = anAtlas()
  .station('fr-paris-1')
  .source('article', { linkable: false })
  .info({ claimsOf: 'article' })
  .claim('claim-01', { status: 'disputed', claim: 'It is </script> so.' })
  .data()
const index = atlasIndex(data)
const place = { index, url: 'https://example.org/claims/', home: 'https://example.org/' }
const page = {
  info: data.info,
  title: 'Claims & “more”',
  description: 'What is said.',
  language: 'en',
  url: place.url,
  data: [claimsData(place, data.claims, () => 'Disputed')],
}
const headOf = (given: Partial<typeof page> | { url: null }) =>
  parseHTML(`<html><head>${pageHead({ ...page, ...given })}</head></html>`).document

const Reviews = v.object({
  itemListElement: v.array(v.object({ item: v.record(v.string(), v.unknown()) })),
})

describe('the head of a page', () => {
  it('names the page for reference managers and for those it is passed on to', () => {
    const head = headOf({})
    const said = (name: string) =>
      head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')
    expect(said('citation_title')).toBe('Claims & “more”')
    expect(said('citation_publication_date')).toBe('2026/11/24')
    expect(said('og:title')).toBe('Claims & “more”')
    expect(said('og:url')).toBe('https://example.org/claims/')
    expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(place.url)
  })

  it('says no address where the origin of the site is not known', () => {
    const nowhere = { ...place, url: null, home: null }
    const its = [claimsData(nowhere, data.claims, () => 'Disputed'), datasetData(nowhere)]
    const html = pageHead({ ...page, url: null, data: its })
    expect(html).not.toContain('canonical')
    expect(html.replaceAll('https://schema.org', '').match(/https?:/g)).toEqual(
      // Of the licence alone.
      ['https:'],
    )
  })

  it('holds claims as reviews whose rating is the word of the finding and no number', () => {
    const block = headOf({}).querySelector('script[type="application/ld+json"]')
    const { itemListElement } = v.parse(Reviews, JSON.parse(block?.textContent ?? ''))
    expect(itemListElement.map(({ item }) => item)).toMatchObject([
      {
        '@type': 'ClaimReview',
        url: 'https://example.org/claims/#claim-01',
        claimReviewed: 'It is </script> so.',
        reviewRating: { '@type': 'Rating', alternateName: 'Disputed' },
      },
    ])
    expect(JSON.stringify(itemListElement)).not.toContain('ratingValue')
    // A source that is not to be linked has no address here either.
    expect(JSON.stringify(itemListElement)).not.toContain('example.org/article')
  })
})

it('leads search engines to every page where the origin is known', () => {
  expect(sitemap(['https://example.org/a&b/'], '2026-11-24')).toContain(
    '<url><loc>https://example.org/a&amp;b/</loc><lastmod>2026-11-24</lastmod></url>',
  )
  expect(robots('https://example.org/')).toBe(
    'User-agent: *\nDisallow:\nSitemap: https://example.org/sitemap.xml\n',
  )
  expect(robots(null)).toBe('User-agent: *\nDisallow:\n')
})
