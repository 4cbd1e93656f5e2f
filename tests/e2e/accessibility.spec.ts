import { expect, test } from '@playwright/test'
import { withoutWebGL } from './browsers.ts'
import { expectMap, openExplorer } from './explorer.ts'
import * as records from './records.ts'
import { pageKinds } from './served.ts'
import { violations } from './violations.ts'

test.use({ launchOptions: withoutWebGL })

// Axe reads thousands of elements, twice.
test.describe.configure({ timeout: 180_000 })

test('no page has a fault that axe can find', async ({ page, request }) => {
  for (const path of await pageKinds(request)) {
    await page.goto(path)
    if (await page.locator('[data-map]').count()) await expectMap(page, 'fallback')
    expect.soft(await violations(page), path).toEqual([])
  }
})

const first = records.only(records.stations.find(({ listedAs }) => listedAs))
const event = records.only(records.events.find(({ stationIds }) => stationIds.length > 0))
const views = [
  `?sel=station:${first.id}&linked=fuzhou&colour=red`,
  `?sel=event:${event.id}&to=2023-01-01`,
  `?sel=figure:${records.returns.headline}`,
  '?linked=nantong&country=FR',
]
/** The rest of the page is as in the test above. */
const changing = ['main [aria-label="Details"]', 'main [aria-label="Filters"]', '[aria-live]']

for (const query of views) {
  test(`the view ${query} has no fault that axe can find`, async ({ page }) => {
    await openExplorer(page, query)
    await expectMap(page, 'fallback')
    expect(await violations(page, changing)).toEqual([])
  })
}

test('the suggestions of the search have no fault that axe can find', async ({ page }) => {
  await openExplorer(page)
  await expectMap(page, 'fallback')
  const search = page.getByRole('combobox', { name: 'Search', exact: true })
  await search.pressSequentially('par')
  await search.press('ArrowDown')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await violations(page, ['[role="search"]'])).toEqual([])
})
