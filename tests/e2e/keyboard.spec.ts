import { expect, test } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { expectMap, openExplorer, parameter, region, rowOf } from './explorer.ts'
import * as records from './records.ts'

test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 60_000 })

test('Enter on a station leads to its details, and closing them back to its row', async ({
  page,
}) => {
  await openExplorer(page)
  const row = await rowOf(page, records.only(records.stations[2]).id)
  const details = region(page, 'Details')
  for (const close of ['Escape', 'Enter'] as const) {
    await row.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => parameter(page, 'sel')).toMatch(/^station:/)
    await expect(details).toBeFocused()
    // The first stop in it is the button that closes it.
    if (close === 'Enter') await page.keyboard.press('Tab')
    await page.keyboard.press(close)
    await expect.poll(() => parameter(page, 'sel')).toBeNull()
    await expect(row).toBeFocused()
  }
})

test('links past the header lead to each part, and leave the address alone', async ({ page }) => {
  await openExplorer(page)
  for (const name of ['Filters', 'Stations', 'Map', 'Details', 'Timeline'] as const) {
    const link = page.getByRole('link', { name: `Skip to: ${name}` })
    await link.focus()
    await expect(link).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(region(page, name)).toBeFocused()
  }
  expect(page.url()).not.toContain('#')
})

test('a slash leads to the search from wherever no text is typed', async ({ page }) => {
  await openExplorer(page)
  const search = page.getByRole('combobox', { name: 'Search', exact: true })
  await region(page, 'Filters').getByRole('checkbox').first().focus()
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.press('/')
  await expect(search).toHaveValue('/')
})

test('the way in to a country or city is the search', async ({ page }) => {
  await openExplorer(page)
  await region(page, 'Details')
    .getByRole('link', { name: /^Find a country or city/ })
    .click()
  await expect(page.getByRole('combobox', { name: 'Search', exact: true })).toBeFocused()
  expect(page.url()).not.toContain('#')
})

test('Enter on a mark of the map or the timeline leads to the details and back', async ({
  page,
}) => {
  await openExplorer(page)
  await expectMap(page, 'fallback')
  for (const mark of [
    '#drawn-map a[data-mark-id]',
    '.timeline-lanes a[data-event-id], .timeline-lanes [data-event-id]',
  ]) {
    const one = page.locator(mark).first()
    await one.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => parameter(page, 'sel')).not.toBeNull()
    await expect(region(page, 'Details')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect.poll(() => parameter(page, 'sel')).toBeNull()
    await expect(one).toBeFocused()
  }
})

test('Escape closes the menu of a narrow screen and gives its button the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openExplorer(page)
  const button = page.getByRole('button', { name: 'Pages', exact: true })
  const table = page.getByRole('link', { name: 'Table', exact: true })
  await button.click()
  await expect(table).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(table).toBeHidden()
  await expect(button).toBeFocused()
})
