/** What the head of a page tells those who find it: search engines, reference managers, and those it is passed on to. */
import type { AtlasInfo } from '../../src/model/atlas-info.ts'
import { escaped } from './fill-page.ts'

export type PageHead = {
  readonly info: AtlasInfo
  /** Of the page alone. */
  readonly title: string
  readonly description: string
  readonly language: string
  /** In full; null where the origin of the site is not known: then there is no canonical link. */
  readonly url: string | null
  /** What the page holds, as linked data. */
  readonly data: readonly object[]
}

export function pageHead(page: PageHead): string {
  return [...links(page), ...metas(page), ...page.data.map(dataBlock)].join('')
}

const links = ({ url }: PageHead): string[] =>
  url === null ? [] : [`<link rel="canonical" href="${escaped(url)}">`]

function metas({ info, title, description, language, url }: PageHead): string[] {
  const named = {
    citation_title: title,
    citation_author: info.publisher,
    citation_publisher: info.publisher,
    citation_publication_date: info.date.replaceAll('-', '/'),
    citation_language: language,
    ...(url !== null && { citation_public_url: url }),
  }
  const shared = {
    'og:type': 'website',
    'og:site_name': info.title,
    'og:title': title,
    'og:description': description,
    ...(url !== null && { 'og:url': url }),
  }
  return [
    ...Object.entries(named).map(([name, text]) => meta('name', name, text)),
    ...Object.entries(shared).map(([name, text]) => meta('property', name, text)),
  ]
}

const meta = (by: 'name' | 'property', name: string, content: string): string =>
  `<meta ${by}="${name}" content="${escaped(content)}">`

/** No script runs in it, so the policy of the pages allows it; no text of it can end it. */
const dataBlock = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`
