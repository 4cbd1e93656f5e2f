/** Pages as the server sends them, before any script runs. */
import type { APIRequestContext } from '@playwright/test'
import { parseHTML } from 'linkedom'

export type ServedPage = {
  readonly url: string
  readonly html: string
  readonly document: Document
}

/** @throws when the server does not answer with a page. */
export async function servedPage(request: APIRequestContext, path: string): Promise<ServedPage> {
  const response = await request.get(path)
  if (!response.ok()) throw new Error(`${path}: the server answered ${response.status()}`)
  const html = await response.text()
  return { url: response.url(), html, document: parseHTML(html).document }
}

/** The addresses that a page links to, absolute. */
export function linksOf({ url, document }: ServedPage): URL[] {
  return [...document.querySelectorAll('a[href]')].map(
    (link) => new URL(link.getAttribute('href') ?? '', url),
  )
}

const isPage = ({ pathname }: URL): boolean => pathname.endsWith('/') || pathname.endsWith('.html')

/**
 * Every page of the site: all that links lead to from the explorer on, and the one that none leads to.
 * @param home the explorer's address; without it that of the site that all tests share
 */
export function sitePages(request: APIRequestContext, home = './'): Promise<ServedPage[]> {
  const pages = crawled.get(home) ?? crawl(request, home)
  crawled.set(home, pages)
  return pages
}

/** The pages do not change while the tests run: a worker reads them once. */
const crawled = new Map<string, Promise<ServedPage[]>>()

async function crawl(request: APIRequestContext, home: string): Promise<ServedPage[]> {
  const start = await servedPage(request, home)
  const open = [start, await servedPage(request, `${home}404.html`)]
  const found = new Map(open.map((page) => [new URL(page.url).pathname, page]))
  for (let page = open.pop(); page; page = open.pop()) {
    for (const link of linksOf(page)) {
      if (link.origin !== new URL(start.url).origin || !isPage(link)) continue
      if (found.has(link.pathname)) continue
      const next = await servedPage(request, link.origin + link.pathname)
      found.set(link.pathname, next)
      open.push(next)
    }
  }
  return [...found.values()]
}

/** One page of each kind: the list of countries and the first of them, and of another language its explorer. */
export async function pageKinds(request: APIRequestContext): Promise<string[]> {
  const kinds = new Map<string, string>()
  for (const { url } of await sitePages(request)) {
    const { pathname } = new URL(url)
    const kind = pathname.replace(/country\/[^/]+\//, 'country/one/')
    const isTranslated = /^\/(fr|zh-Hans|zh-Hant)\/./.test(pathname)
    if (!isTranslated && !kinds.has(kind)) kinds.set(kind, pathname)
  }
  return [...kinds.values()]
}
