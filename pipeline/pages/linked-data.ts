/** What pages hold in the words of schema.org: the data as a whole, the claims with their findings, the sources. */
import type { AtlasIndex } from '../../src/logic/records/atlas-index.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Source } from '../../src/model/source.ts'

const context = 'https://schema.org'

/** Where the linked data will stand. */
export type LinkedPlace = {
  readonly index: AtlasIndex
  /** Of the page, in full; null where the origin of the site is not known. */
  readonly url: string | null
  /** Of the site, in full, with a slash at its end. */
  readonly home: string | null
}

const publisherOf = ({ index, home }: LinkedPlace): object => ({
  '@type': 'Organization',
  name: index.data.info.publisher,
  ...(home !== null && { url: home }),
})

/** The published data as one work. */
export function datasetData(place: LinkedPlace): object {
  const { index, home } = place
  const { info } = index.data
  const { from, to } = index.wholeRange
  const files = [
    ['data/datapackage.json', 'application/json'],
    ['data/stations.geojson', 'application/geo+json'],
    ['data/stations.csv', 'text/csv'],
    ['data/events.csv', 'text/csv'],
    ['data/sources.csv', 'text/csv'],
  ]
  return {
    '@context': context,
    '@type': 'Dataset',
    name: `${info.title}: ${info.tagline}`,
    description: info.description,
    version: info.version,
    dateModified: info.date,
    inLanguage: info.language,
    license: info.licence.url,
    isAccessibleForFree: true,
    temporalCoverage: `${from}/${to}`,
    creator: publisherOf(place),
    ...(home !== null && {
      url: home,
      distribution: files.map(([path, encodingFormat]) => ({
        '@type': 'DataDownload',
        contentUrl: `${home}${path}`,
        encodingFormat,
      })),
    }),
  }
}

/**
 * The claims as reviews. The finding is given as a word alone: a number would say more than was found.
 * @param words the finding as the page has it
 */
export function claimsData(
  place: LinkedPlace,
  claims: readonly Claim[],
  words: (status: Claim['status']) => string,
): object {
  const { info } = place.index.data
  const article = info.claimsOf && place.index.sources.get(info.claimsOf)
  const reviews = claims.map(({ id, claim, attribution, status, why }) => ({
    '@type': 'ClaimReview',
    ...urlOf(place, id),
    claimReviewed: claim,
    reviewBody: why,
    datePublished: info.date,
    author: publisherOf(place),
    reviewRating: { '@type': 'Rating', alternateName: words(status) },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Thing', name: attribution },
      ...(article && { appearance: workOf(article) }),
    },
  }))
  return listOf(reviews)
}

export function sourcesData(place: LinkedPlace, sources: readonly Source[]): object {
  return listOf(
    sources.map((source) => ({
      '@type': 'CreativeWork',
      ...urlOf(place, source.id),
      name: source.title,
    })),
  )
}

const urlOf = ({ url }: LinkedPlace, anchor: string): object =>
  url === null ? {} : { url: `${url}#${anchor}` }

/** Only what a page links may be named as its address. */
const workOf = ({ title, publisher, date, url, linkable, language }: Source): object => ({
  '@type': 'CreativeWork',
  headline: title,
  inLanguage: language,
  publisher: { '@type': 'Organization', name: publisher },
  ...(date !== null && { datePublished: date }),
  ...(url !== null && linkable && { url }),
})

const listOf = (items: readonly object[]): object => ({
  '@context': context,
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map((item, at) => ({ '@type': 'ListItem', position: at + 1, item })),
})
