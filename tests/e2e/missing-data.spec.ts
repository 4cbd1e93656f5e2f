import { expect, test, type Locator, type Page } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { expectReady, openExplorer, region } from './explorer.ts'

test.use(inSharedTab)

const notices = (page: Page): Locator => page.locator('#notices')

const cut = { status: 200, contentType: 'application/json', body: '{"events": [{"id": "a' }

for (const [file, happening, answer] of [
  ['data/events.json', 'is cut', cut],
  ['data/sources.json', 'is another one', { ...cut, body: '{"sources": [{}]}' }],
  ['data/returns.json', 'is missing', { status: 404, body: '' }],
  ['data/explorer/stations.bin', 'is cut', { status: 200, body: 'ab' }],
  ['data/countries.json', 'cannot be fetched', null],
] as const)
  test(`${file} is named where it ${happening}, and asked for again`, async ({ page }) => {
    await page.route(`**/${file}`, (route) => (answer ? route.fulfill(answer) : route.abort()))
    await page.goto('./')
    await expect(notices(page)).toContainText(file.split('/').at(-1) ?? file)
    await expect(notices(page)).toContainText('can still be read')
    await expect(region(page, 'Stations')).toBeVisible()
    await page.unroute(`**/${file}`)
    await notices(page).getByRole('button', { name: 'Try again', exact: true }).click()
    await expectReady(page)
    await expect(notices(page)).not.toContainText('could not be loaded')
  })

test('the list of places is named where it is missing, and asked for again', async ({ page }) => {
  await page.route('**/gazetteer/places.json', (route) => route.abort())
  await openExplorer(page)
  await page.getByRole('combobox', { name: 'Search', exact: true }).focus()
  await expect(notices(page)).toContainText('gazetteer/places.json could not be fetched')
  await page.unroute('**/gazetteer/places.json')
  const places = page.waitForResponse(/places\.json$/)
  await notices(page).getByRole('button', { name: 'Try again', exact: true }).click()
  expect((await places).ok()).toBe(true)
  await expect(notices(page)).not.toContainText('could not be loaded')
})
