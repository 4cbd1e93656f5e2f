import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectMap, openExplorer, region, tick } from './explorer.ts'
import * as records from './records.ts'

// A busy computer draws the map in software.
test.describe.configure({ timeout: 90_000 })

const left = records.stations.filter(
  ({ traits, position }) => traits['linkedCity'] === 'nantong' && position,
)

/** With the live map over the drawn one, and something chosen. */
async function openLive(page: Page): Promise<void> {
  await openExplorer(page)
  await expectMap(page, 'live')
  await tick(page, 'Linked city', 'Nantong')
  await expect(page.locator('#drawn-map')).toBeHidden()
  const placed = () => placedOn(page)
  await expect.poll(placed).toBe(left.length)
}

/** Stations that the drawn map shows, by its marks and the numbers of its clusters. */
async function placedOn(page: Page): Promise<number> {
  const drawn = page.locator('#drawn-marks')
  const counts = await drawn.locator('.cluster-count').allTextContents()
  return counts.reduce(
    (sum, text) => sum + Number(text),
    await drawn.locator('[data-mark-id]').count(),
  )
}

/** Without scripts, as what was saved is opened. */
async function openWithout(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  })
  return context.newPage()
}

async function expectDrawn(page: Page): Promise<void> {
  await expect(page.locator('#drawn-map .land')).toBeVisible()
  await expect(
    page.locator('#drawn-marks [data-mark-id], #drawn-marks [data-cluster-id]').first(),
  ).toBeVisible()
  expect(await placedOn(page)).toBe(left.length)
  const { height = 0 } = (await region(page, 'Map').boundingBox()) ?? {}
  expect(height).toBeGreaterThan(300)
  await expect(page.getByRole('checkbox', { name: 'Nantong', exact: true })).toBeChecked()
}

test('a page whose elements were saved shows the drawn map', async ({ page, browser, baseURL }) => {
  await openLive(page)
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  const saved = await openWithout(browser)
  await saved.route('**/saved.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${html}` }),
  )
  await saved.goto(`${baseURL}saved.html`)
  await expectDrawn(saved)
  await saved.context().close()
})

test('a page that was saved as one file shows the drawn map', async ({ page, browser }, info) => {
  await openLive(page)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
  const file = info.outputPath('saved.mhtml')
  await writeFile(file, data)
  const saved = await openWithout(browser)
  await saved.goto(pathToFileURL(file).href)
  await expectDrawn(saved)
  await saved.context().close()
})
