import { expect, test } from '@playwright/test'
import * as v from 'valibot'
import * as records from './records.ts'
import { linksOf, sitePages } from './served.ts'

const Head = v.object({
  formatVersion: v.number(),
  version: v.literal(records.info.version),
  date: v.literal(records.info.date),
  licence: v.object({ id: v.string(), title: v.string(), url: v.string() }),
  citation: v.pipe(v.string(), v.minLength(20)),
})

const files = {
  'stations.geojson': { member: 'features', count: records.stations.length },
  'events.json': { member: 'events', count: records.events.length },
  'returns.json': { member: 'returns', count: records.figures.length },
  'sources.json': { member: 'sources', count: records.sources.length },
  'countries.json': { member: 'countries', count: records.countries.length },
  'claims.json': { member: 'claims', count: records.claims.length },
}

for (const [name, { member, count }] of Object.entries(files)) {
  test(`data/${name} holds every record, says what it is and is open to all`, async ({
    request,
  }) => {
    const response = await request.get(`data/${name}`)
    expect(response.status()).toBe(200)
    expect(response.headers()['access-control-allow-origin']).toBe('*')
    const content: unknown = await response.json()
    expect(v.is(Head, content)).toBe(true)
    expect(v.parse(v.record(v.string(), v.unknown()), content)[member]).toHaveLength(count)
  })
}

test('the data package lists files that exist, with their schemas', async ({ request }) => {
  const Package = v.object({ resources: v.array(v.object({ path: v.string() })) })
  const response = await request.get('data/datapackage.json')
  const { resources } = v.parse(Package, await response.json())
  const paths = resources.map(({ path }) => path)
  const tables = ['stations', 'events', 'returns', 'sources']
  const csv = tables.flatMap((table) => [`${table}.csv`, `${table}-spreadsheet.csv`])
  expect(paths).toEqual(expect.arrayContaining([...csv, ...Object.keys(files)]))
  for (const path of [...paths, 'schema/events.json']) {
    const file = await request.get(`data/${path}`)
    expect(file.status(), path).toBe(200)
    expect(file.headers()['access-control-allow-origin'], path).toBe('*')
  }
})

test('an unknown address is answered with 404 and a page that leads on', async ({
  page,
  request,
}) => {
  for (const path of ['nowhere/', 'country/xx/', 'data/nowhere.json']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  await page.goto('./nowhere/at/all/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('Prague')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/\?q=Prague&f=2$/)
})

test('links on every page lead only to pages and places that exist', async ({ request }) => {
  const pages = await sitePages(request)
  const known = new Map(pages.map((page) => [new URL(page.url).pathname, page]))
  const checked = new Set<string>()
  for (const page of pages) {
    for (const link of linksOf(page)) {
      if (link.origin !== new URL(page.url).origin) continue
      const target = known.get(link.pathname)
      if (!target && !checked.has(link.pathname)) {
        expect((await request.get(link.pathname)).status(), `${page.url}: ${link.href}`).toBe(200)
        checked.add(link.pathname)
      }
      if (!target || link.hash === '') continue
      const place = target.document.getElementById(decodeURIComponent(link.hash.slice(1)))
      expect(place, `${page.url}: ${link.href}`).not.toBeNull()
    }
  }
})

test('every page has a title of its own, a language and a description', async ({ request }) => {
  const titles = new Map<string, string>()
  for (const { url, document } of await sitePages(request)) {
    expect(document.documentElement.getAttribute('lang'), url).toBeTruthy()
    const description = document.querySelector('meta[name="description"]')
    expect(description?.getAttribute('content'), url).toBeTruthy()
    const language = document.documentElement.getAttribute('lang') ?? ''
    const title = `${language}: ${document.querySelector('title')?.textContent ?? ''}`
    expect(titles.get(title), url).toBeUndefined()
    titles.set(title, url)
  }
})

test('no page may stand in the frame of another site', async ({ request }) => {
  for (const { url } of await sitePages(request)) {
    const policy = (await request.get(url)).headers()['content-security-policy']
    expect(policy, url).toContain("frame-ancestors 'none'")
  }
})
