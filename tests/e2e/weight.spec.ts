import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { expectMap, expectReady } from './explorer.ts'
import { siteInPieces } from './in-pieces.ts'
import { layoutShift } from './layout-shift.ts'
import { servedPage } from './served.ts'

// A busy computer draws the map in software.
test.describe.configure({ timeout: 90_000 })

// The server sends the same to a phone.
test('the explorer as served fits into 60 kB', { tag: '@desk' }, async ({ request }) => {
  const { html } = await servedPage(request, './')
  expect(gzipSync(html).length).toBeLessThanOrEqual(60_000)
})

test('nothing moves by itself until the map is live', async ({ page }) => {
  await page.goto('./')
  await expectMap(page, 'live')
  expect(await layoutShift(page)).toBeLessThan(0.02)
})

test('a shared link moves nothing by itself either', async ({ page }) => {
  await page.goto('./?linked=fuzhou&sel=city:paris&to=2023-06-30')
  await expectMap(page, 'live')
  expect(await layoutShift(page)).toBeLessThan(0.02)
})

test('a page that arrives piece by piece, and its typeface last, moves nothing', async ({
  page,
  baseURL,
}) => {
  await page.route(/\.woff2$/, async (route) => {
    await expectReady(page)
    await route.continue()
  })
  const site = await siteInPieces(baseURL ?? '')
  try {
    const typeface = page.waitForResponse(/latin-wght-normal.*\.woff2$/)
    await page.goto(site.url)
    expect((await typeface).ok()).toBe(true)
    await page.evaluate(() => document.fonts.ready)
    expect(await layoutShift(page)).toBeLessThan(0.005)
  } finally {
    await site.stop()
  }
})

// A desk fetches more tiles.
test(
  'everything that is fetched until the map is live fits into 1 MB',
  { tag: '@desk' },
  async ({ browser }) => {
    // A server that knows no Brotli must do.
    const context = await browser.newContext({ extraHTTPHeaders: { 'Accept-Encoding': 'gzip' } })
    const page = await context.newPage()
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto('./')
    await expectMap(page, 'live')
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    // The data and the map alone are more than this: a smaller sum would mean that some were missed.
    expect(total).toBeGreaterThan(300_000)
    expect(total).toBeLessThanOrEqual(1_000_000)
    await context.close()
  },
)

// The server sends the same to a phone.
test(
  'no script asks beforehand for another that it has brought itself',
  { tag: '@desk' },
  async ({ request }) => {
    const { html } = await servedPage(request, './')
    const [, script = ''] = /src="([^"]*\/explorer-[^"]*\.js)"/.exec(html) ?? []
    const code = await (await request.get(script)).text()
    const imported = [...code.matchAll(/from\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, file]) => file)
    const [, beforehand = ''] = /__vite__mapDeps=.*?=\[(.*?)\]/.exec(code) ?? []
    expect(imported.length).toBeGreaterThan(3)
    expect(beforehand).toContain('live-map')
    for (const file of imported) expect(beforehand).not.toContain(file ?? '')
  },
)
