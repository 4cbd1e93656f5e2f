import { expect, test, type Locator, type Page } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { expectListed, expectReady, facet, markInSight, parameter, region } from './explorer.ts'
import { layoutShift } from './layout-shift.ts'
import * as records from './records.ts'

test.use(inSharedTab)

const explorerScript = /\/explorer-[^/]*\.js$/
const readingScript = /\/page-[^/]*\.js$/

const notice = (page: Page): Locator => page.locator('.scripts-missing')
const box = (page: Page, value: string): Locator =>
  facet(page, 'Linked city').getByRole('checkbox', { name: value, exact: true })

/** Holds the page’s script back. @returns lets it go */
async function hold(page: Page, script: RegExp): Promise<() => void> {
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(script, async (route) => {
    await gate
    await route.continue()
  })
  return letGo
}

const isExplorersImport = async (page: Page): Promise<RegExp> => {
  const html = await (await page.request.get('./')).text()
  const [, script = ''] = /src="([^"]*\/explorer-[^"]*\.js)"/.exec(html) ?? []
  const code = await (await page.request.get(script)).text()
  const [, imported = ''] = /from\s*["']\.\/([^"']+)["']/.exec(code) ?? []
  return new RegExp(`/${imported.replaceAll('.', '\\.')}$`)
}

for (const [what, scriptOf] of [
  ['the page’s script', () => Promise.resolve(explorerScript)],
  ['a script that it imports', isExplorersImport],
] as const)
  test(`a page whose scripts do not come says so where ${what} cannot be fetched`, async ({
    page,
    isMobile,
  }) => {
    const script = await scriptOf(page)
    await page.route(script, (route) => route.fulfill({ status: 404, body: 'gone' }))
    await page.goto('./')
    await expect(notice(page)).toBeVisible()
    await expect(notice(page)).toContainText('filters, dates and the map do not answer')
    await expect(notice(page).getByRole('link', { name: 'Table' })).toHaveAttribute(
      'href',
      /table\/$/,
    )
    // Nothing looks as if it answered, and all can be read.
    await expect(page.locator('#filters input:enabled').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Light or dark', exact: true })).toBeHidden()
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Table' })).toBeVisible()
    await expect(region(page, 'Stations').locator('[data-station-id]').first()).toBeVisible()
    if (isMobile) await expect(region(page, 'Investigations')).toBeVisible()
    await page.unroute(script)
    await notice(page).getByRole('button', { name: 'Reload', exact: true }).click()
    await expectReady(page)
    await expect(notice(page)).toHaveCount(0)
  })

test(
  'a page whose scripts are late says so, and no longer when they come',
  { tag: '@desk' },
  async ({ page }) => {
    await page.clock.install()
    const letGo = await hold(page, explorerScript)
    await page.goto('./', { waitUntil: 'commit' })
    await expect(region(page, 'Stations')).toBeVisible()
    await expect(notice(page)).toHaveCount(0)
    await page.clock.fastForward(11_000)
    await expect(notice(page)).toBeVisible()
    await expect(box(page, 'Fuzhou')).toBeEnabled()
    letGo()
    await page.clock.resume()
    await expectReady(page)
    await expect(notice(page)).toHaveCount(0)
  },
)

test('a reading page whose script does not come says so', { tag: '@desk' }, async ({ page }) => {
  await page.route(readingScript, (route) => route.abort())
  await page.goto('./table/')
  await expect(notice(page)).toContainText('its buttons do not answer')
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Map' })).toBeVisible()
  await page.unroute(readingScript)
  await notice(page).getByRole('button', { name: 'Reload', exact: true }).click()
  await expectReady(page)
  await expect(notice(page)).toHaveCount(0)
})

test(
  'what is ticked and typed before scripts answer is kept, with the focus',
  { tag: '@desk' },
  async ({ page }) => {
    const letGo = await hold(page, explorerScript)
    await page.goto('./?country=IT', { waitUntil: 'commit' })
    await box(page, 'Fuzhou').check()
    const search = page.getByRole('searchbox', { name: 'Search', exact: true })
    await search.pressSequentially('pol')
    await search.press('Enter')
    letGo()
    await expectReady(page)
    const combobox = page.getByRole('combobox', { name: 'Search', exact: true })
    await expect(combobox).toBeFocused()
    await combobox.pressSequentially('ice')
    await expect(combobox).toHaveValue('police')
    await expect(box(page, 'Fuzhou')).toBeChecked()
    expect(parameter(page, 'linked')).toBe('fuzhou')
    expect(parameter(page, 'country')).toBe('IT')
    await expect.poll(() => parameter(page, 'q')).toBe('police')
  },
)

test(
  'the focus stays on a box that was ticked before scripts answered',
  { tag: '@desk' },
  async ({ page }) => {
    const letGo = await hold(page, explorerScript)
    await page.goto('./', { waitUntil: 'commit' })
    await box(page, 'Nantong').focus()
    await page.keyboard.press('Space')
    letGo()
    await expectReady(page)
    await expect(box(page, 'Nantong')).toBeFocused()
    await expect(box(page, 'Nantong')).toBeChecked()
    const left = records.stations.filter(({ traits }) => traits['linkedCity'] === 'nantong')
    await expectListed(page, records.idsOf(left))
  },
)

test(
  'a station that is opened before scripts answer is open when they do',
  { tag: '@desk' },
  async ({ page }) => {
    const letGo = await hold(page, explorerScript)
    await page.goto('./?linked=fuzhou', { waitUntil: 'commit' })
    // Once the style sheets have come.
    await expect.poll(() => markInSight(page)).not.toBeNull()
    const id = await markInSight(page)
    await region(page, 'Map').locator(`[data-mark-id="${id}"]:visible`).first().click()
    letGo()
    await expectReady(page)
    expect(parameter(page, 'sel')).toBe(`station:${id}`)
    expect(parameter(page, 'linked')).toBe('fuzhou')
    await expect(region(page, 'Details').getByRole('heading', { level: 2 })).toBeVisible()
  },
)

test('nothing moves where the buttons that wait for scripts come', async ({ page }) => {
  const letGo = await hold(page, explorerScript)
  await page.goto('./', { waitUntil: 'commit' })
  const theme = page.locator('.theme-button')
  await expect(theme).toBeHidden()
  letGo()
  await expectReady(page)
  await expect(theme).toBeVisible()
  expect(await layoutShift(page)).toBeLessThan(0.02)
})
