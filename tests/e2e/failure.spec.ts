import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectMap, openExplorer, region, pressTool } from './explorer.ts'
import * as records from './records.ts'

// Map code, worker and tiles that cannot be fetched, WebGL that goes. Drawn in software, which takes its time.
test.describe.configure({ timeout: 90_000 })

const worker = /\/maplibre-gl-worker-[^/]*\.js/
const tiles = /\/tiles\/\d+\/\d+\/\d+\.pbf/

const notices = (page: Page): Locator => page.locator('#notices p')
const tryAgain = (page: Page): Locator =>
  notices(page).getByRole('button', { name: 'Try again', exact: true })

/** What answers a reader and has a notice lying over it. */
async function coveredByNotices(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const answers = 'a, button, input, select, summary, [role="button"], [role="tab"]'
    return [...document.querySelectorAll(answers)].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const over = document.elementFromPoint(left + width / 2, top + height / 2)
      const isCovered = over?.closest('#notices') && !element.closest('#notices')
      return isCovered ? [element.outerHTML.slice(0, 100)] : []
    })
  })
}

/** What has to stand though the live map does not: well before its patience of half a minute is over. */
async function expectFallback(page: Page, reason: RegExp): Promise<void> {
  await expect(region(page, 'Map')).toHaveAttribute('data-map', 'fallback', { timeout: 20_000 })
  await expect(notices(page)).toHaveCount(1)
  await expect(notices(page)).toContainText(reason)
  await expect(notices(page)).toContainText('The drawn map stays')
  await expect(region(page, 'Map').locator('canvas')).toHaveCount(0)
  await expect(region(page, 'Map').locator('[data-mark-id]').first()).toBeVisible()
  expect(await coveredByNotices(page)).toEqual([])
}

/** Share of the map's picture that has the colour of land, in the light theme. */
async function landShare(page: Page): Promise<number> {
  const picture = (await region(page, 'Map').locator('canvas').screenshot()).toString('base64')
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const { width, height } = image
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    if (!pen) throw new Error('A canvas gives no context.')
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, width, height)
    let land = 0
    // Land is yellowish, sea bluish.
    for (let i = 0; i < data.length; i += 4) {
      if ((data[i] ?? 0) - (data[i + 2] ?? 0) > 6) land += 1
    }
    return land / (width * height)
  }, picture)
}

test('the drawn map takes over when the worker’s script throws', async ({ page }) => {
  const body = 'throw new Error("A worker that is broken.")'
  await page.route(worker, (route) => route.fulfill({ body, contentType: 'text/javascript' }))
  await openExplorer(page)
  await expectFallback(page, /script that prepares it/)
})

test('the drawn map stays where the browser adds noise to what a page draws, until that is allowed', async ({
  page,
}) => {
  // As browsers do that guard against being recognised.
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D
    const honest = Object.getOwnPropertyDescriptor(prototype, 'getImageData')
    prototype.getImageData = (...[, , width, height]: [number, number, number, number]) => {
      const noise = new ImageData(width, height)
      crypto.getRandomValues(noise.data)
      return noise
    }
    const allow = () => honest && Object.defineProperty(prototype, 'getImageData', honest)
    Object.assign(globalThis, { allow })
  })
  const one = records.only(records.stations.find(({ position }) => position))
  await openExplorer(page, `?sel=station:${one.id}`)
  await expectFallback(page, /does not let pages read what they draw/)
  // What the link asks for is shown, as near as by the live map.
  const frame = page.locator('#drawn-marks .drawn-frame')
  await expect.poll(async () => (await frame.boundingBox())?.width ?? 0).toBeGreaterThan(512 * 15)
  await expect(region(page, 'Map').locator(`[data-mark-id="${one.id}"]`)).toBeInViewport()
  await page.evaluate('allow()')
  await tryAgain(page).click()
  await expectMap(page, 'live')
  await expect(notices(page)).toHaveCount(0)
})

test('the drawn map takes over when the worker’s script cannot be fetched, until it is tried again', async ({
  page,
}) => {
  let failed = 0
  await page.route(worker, async (route) => {
    failed += 1
    await (failed === 1 ? route.fulfill({ status: 404, body: 'not here' }) : route.continue())
  })
  await openExplorer(page)
  await expectFallback(page, /script that prepares it/)
  await tryAgain(page).click()
  await expectMap(page, 'live')
  await expect(notices(page)).toHaveCount(0)
})

test('a tile that fails once is fetched again and shown, without a word', async ({ page }) => {
  const asked = new Map<string, number>()
  await page.route(tiles, async (route) => {
    const address = route.request().url()
    const times = (asked.get(address) ?? 0) + 1
    asked.set(address, times)
    await (times === 1 ? route.fulfill({ status: 503 }) : route.continue())
  })
  await openExplorer(page)
  await expectMap(page, 'live')
  await expect.poll(() => landShare(page)).toBeGreaterThan(0.15)
  expect(Math.min(...asked.values())).toBe(2)
  await expect(notices(page)).toHaveCount(0)
})

test('tiles that stay away are told once, and come when asked again', async ({ page }) => {
  let asked = 0
  await page.route(tiles, async (route) => {
    asked += 1
    await (asked % 2 === 0 ? route.abort() : route.fulfill({ status: 404 }))
  })
  await openExplorer(page, '?map=3/48/5')
  await expectMap(page, 'live')
  await expect(notices(page)).toHaveText(/asking again did not help/)
  await expect(notices(page)).toContainText('Stations, list, filters and timeline work.')
  const before = asked
  await pressTool(page, 'Zoom in')
  await expect.poll(() => asked).toBeGreaterThan(before)
  await expect(notices(page)).toHaveCount(1)
  expect(await landShare(page)).toBeLessThan(0.05)
  await page.unroute(tiles)
  await tryAgain(page).click()
  await expect.poll(() => landShare(page)).toBeGreaterThan(0.15)
  await expect(notices(page)).toHaveCount(0)
})

/** Takes WebGL away from the live map, as a browser does whose graphics break down. */
const loseWebgl = (page: Page): Promise<void> =>
  region(page, 'Map')
    .locator('canvas')
    .evaluate((canvas) => {
      const gl = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null
      const ways = gl?.getExtension('WEBGL_lose_context')
      if (!ways) throw new Error('WebGL cannot be taken away.')
      Object.assign(globalThis, { giveWebglBack: () => ways.restoreContext() })
      ways.loseContext()
    })

test('the drawn map shows at once what the live one showed when WebGL is taken away', async ({
  page,
}) => {
  await openExplorer(page, '?map=4/48/5')
  await expectMap(page, 'live')
  const keys = region(page, 'Map').locator('.mark-keys [data-key]:not([data-key^="cluster"])')
  const shown = await keys.evaluateAll((all) => all.map((key) => key.getAttribute('data-key')))
  expect(shown.length).toBeGreaterThan(0)
  await loseWebgl(page)
  await expect(region(page, 'Map')).toHaveAttribute('data-map', 'fallback', { timeout: 1000 })
  for (const id of shown) await expect(page.locator(`[data-mark-id="${id}"]`)).toBeInViewport()
  await expect(notices(page)).toContainText('took WebGL away')
  await expect(notices(page)).toContainText('The drawn map stays')
  await page.evaluate('giveWebglBack()')
  await expectMap(page, 'live')
  await expect(notices(page)).toHaveCount(0)
  await expect(page.locator(`[data-mark-id="${shown[0]}"]`)).toBeHidden()
  // It can be tried again as well, each time.
  for (let time = 0; time < 2; time += 1) {
    await loseWebgl(page)
    await expect(region(page, 'Map')).toHaveAttribute('data-map', 'fallback', { timeout: 1000 })
    await tryAgain(page).click()
    await expect(region(page, 'Map')).toHaveAttribute('data-map', 'live', { timeout: 45_000 })
    await expect(region(page, 'Map').locator('canvas')).toHaveCount(1)
    await expect(notices(page)).toHaveCount(0)
  }
})

test('a worker that says nothing is given up, and can be tried again', async ({ page }) => {
  await page.route(worker, (route) =>
    route.fulfill({ body: 'self.onmessage = () => undefined', contentType: 'text/javascript' }),
  )
  await openExplorer(page)
  const container = region(page, 'Map').locator('.live-map')
  await expect(container).toBeAttached({ timeout: 20_000 })
  const opened = Date.now()
  await expect(region(page, 'Map')).toHaveAttribute('data-map', 'fallback', { timeout: 20_000 })
  expect(Date.now() - opened).toBeLessThan(12_000)
  await expectFallback(page, /script that prepares it/)
  await page.unroute(worker)
  await tryAgain(page).click()
  await expectMap(page, 'live')
})

test('the drawn map takes over when the live map’s code cannot be fetched, until it is tried again', async ({
  page,
}) => {
  const code = /\/live-map-[^/]*\.js/
  await page.route(code, (route) => route.abort())
  await openExplorer(page)
  await expectFallback(page, /code could not be fetched/)
  await page.unroute(code)
  await tryAgain(page).click()
  await expectMap(page, 'live')
})
