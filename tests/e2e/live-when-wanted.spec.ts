import { expect, test, type Page } from '@playwright/test'
import { expectMap, openExplorer, parameter, region, pressTool } from './explorer.ts'

// A busy computer draws the map in software.
test.describe.configure({ timeout: 90_000 })

/** Whether the live map has been asked for. */
function watchCode(page: Page): () => boolean {
  let isAsked = false
  page.on('request', (request) => {
    isAsked ||= /\/live-map-[^/]*\.js$/.test(request.url())
  })
  return () => isAsked
}

const live = (page: Page): Promise<void> =>
  expect(region(page, 'Map')).toHaveAttribute('data-map', 'live', { timeout: 45_000 })

// A desk opens it at rest.
test('on a phone the drawn map serves until it is touched', { tag: '@phone' }, async ({ page }) => {
  const isAsked = watchCode(page)
  await openExplorer(page)
  await page.waitForTimeout(2500)
  await expectMap(page, 'drawn')
  expect(isAsked()).toBe(false)
  await region(page, 'Map').tap({ position: { x: 180, y: 200 } })
  await live(page)
})

for (const query of ['?proj=globe', '?labels=local', '?map=8/48/5'])
  // A desk opens it at rest.
  test(
    `on a phone the live map comes at once where ${query} asks for it`,
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto(`./${query}`)
      await live(page)
    },
  )

// A desk opens it at rest.
test(
  'on a phone a globe and an area to draw bring the live map',
  { tag: '@phone' },
  async ({ page }) => {
    await openExplorer(page)
    await pressTool(page, 'Area')
    await page.getByRole('button', { name: 'Draw a polygon', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Finish', exact: true })).toBeVisible({
      timeout: 45_000,
    })
    await live(page)
  },
)

// A phone has it so anyway.
test(
  'where data are saved the drawn map serves a desk as well',
  { tag: '@desk' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    const isAsked = watchCode(page)
    await openExplorer(page)
    await page.waitForTimeout(2500)
    expect(isAsked()).toBe(false)
    await region(page, 'Map').locator('#drawn-map').focus()
    await page.keyboard.press('+')
    await live(page)
    // Which keeps the focus, and the zoom.
    await expect(region(page, 'Map').locator('canvas')).toBeFocused()
    await expect.poll(() => parameter(page, 'map')).not.toBeNull()
  },
)

// The mouse is for a desk.
test('what is under the hand is not exchanged', { tag: '@desk' }, async ({ page }) => {
  await openExplorer(page)
  const box = await region(page, 'Map').boundingBox()
  if (!box) throw new Error('The map has no place.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.6]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 20, y, { steps: 3 })
  // Its marks are there, and it waits.
  await expect(region(page, 'Map').locator('.live-map')).toHaveAttribute('data-placed', /\d/, {
    timeout: 45_000,
  })
  await page.waitForTimeout(500)
  await expectMap(page, 'drawn')
  await page.mouse.up()
  await live(page)
})
