import { expect, test, type Page } from '@playwright/test'
import { complaintsOf } from './complaints.ts'
import { expectMap, openExplorer, parameter, pressTool, rowOf, tick } from './explorer.ts'
import * as records from './records.ts'
import { pageKinds, servedPage, sitePages } from './served.ts'

// A busy computer draws the map in software.
test.describe.configure({ timeout: 90_000 })

type Watch = { readonly foreign: string[]; readonly complaints: string[] }

/** Collects requests to elsewhere, and what the page complains about. */
function watch(page: Page, origin: string): Watch {
  const seen: Watch = { foreign: [], complaints: complaintsOf(page) }
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!isOwn) seen.foreign.push(request.url())
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Tiles of a view that was left are given up.
    if (reason !== 'net::ERR_ABORTED') seen.complaints.push(`${request.url()}: ${reason}`)
  })
  return seen
}

const clean: Watch = { foreign: [], complaints: [] }

test('a walk through the explorer asks no other site and raises no error', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = watch(page, new URL(baseURL ?? '').origin)
  await openExplorer(page)
  await expectMap(page, 'live')
  await tick(page, 'Linked city', 'Fuzhou')
  const { id } = records.only(
    records.stations.find(({ traits }) => traits['linkedCity'] === 'fuzhou'),
  )
  await (await rowOf(page, id)).click()
  await expect.poll(() => parameter(page, 'sel')).toMatch(/^station:/)
  await pressTool(page, 'Zoom in')
  await page.getByRole('button', { name: 'Light or dark', exact: true }).click()
  await expect.poll(() => parameter(page, 'theme')).not.toBeNull()
  await page.goBack()
  await page.goForward()
  await page.reload()
  await expectMap(page, 'live')
  expect(seen).toEqual(clean)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test(
  'no page asks another site, sets a cookie or raises an error',
  { tag: '@desk' },
  async ({ page, context, request, baseURL }) => {
    const seen = watch(page, new URL(baseURL ?? '').origin)
    for (const path of await pageKinds(request)) {
      await page.goto(path, { waitUntil: 'networkidle' })
    }
    // The address of the page that is not there is itself answered with 404 when it is unknown only.
    expect(seen).toEqual(clean)
    expect(await context.cookies()).toEqual([])
  },
)

// The server sends the same to a phone.
test(
  'no page as served has inline styles, scripts or handlers',
  { tag: '@desk' },
  async ({ request }) => {
    for (const { url, html, document } of await sitePages(request)) {
      expect(html, url).not.toMatch(/<[^>]+\sstyle=/)
      expect(html, url).not.toMatch(/<[^>]+\son[a-z]+=/)
      expect(document.querySelectorAll('style'), url).toHaveLength(0)
      // Data for machines runs nothing.
      for (const script of document.querySelectorAll('script:not([type="application/ld+json"])')) {
        expect(script.getAttribute('src'), url).toBeTruthy()
        expect(script.textContent, url).toBe('')
      }
    }
  },
)

// The server sends the same to a phone.
test(
  'every page forbids other origins in its headers and names no referrer',
  { tag: '@desk' },
  async ({ request }) => {
    for (const path of await pageKinds(request)) {
      const headers = (await request.get(path)).headers()
      expect(headers['content-security-policy'], path).toContain("default-src 'self'")
      expect(headers['referrer-policy'], path).toBe('no-referrer')
      expect(headers['set-cookie'], path).toBeUndefined()
      const { document } = await servedPage(request, path)
      expect(document.querySelectorAll('link[href^="http"], script[src^="http"]')).toHaveLength(0)
    }
  },
)
