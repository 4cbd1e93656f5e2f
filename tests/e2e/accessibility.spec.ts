import { expect, test } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { expectMap, openExplorer, showView } from './explorer.ts'
import * as records from './records.ts'
import { pageKinds } from './served.ts'
import { violations } from './violations.ts'

test.use(inSharedTab)

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

test('no view, nor the suggestions of the search, has a fault that axe can find', async ({
  page,
}) => {
  await openExplorer(page)
  await expectMap(page, 'fallback')
  for (const query of views) {
    await showView(page, query)
    const tab = page.getByRole('tab', { name: query.includes('sel=') ? 'Details' : 'Stations' })
    if (await tab.isVisible()) await tab.click()
    expect.soft(await violations(page, changing), query).toEqual([])
  }
  await showView(page, '')
  const search = page.getByRole('combobox', { name: 'Search', exact: true })
  await search.pressSequentially('par')
  await search.press('ArrowDown')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await violations(page, ['[role="search"]'])).toEqual([])
})
