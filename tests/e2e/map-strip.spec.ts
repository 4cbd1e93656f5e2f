import { expect, test } from '@playwright/test'
import {
  expectMap,
  expectQuery,
  openExplorer,
  parameter,
  region,
  tick,
  pressTool,
} from './explorer.ts'
import { chip, fillWith } from './map-regions.ts'
import * as records from './records.ts'

// A busy computer draws the map in software.
test.describe.configure({ timeout: 120_000 })

test('a region fills the map, is marked while it is shown, and the first leads back', async ({
  page,
  isMobile,
}) => {
  await openExplorer(page)
  await expectMap(page, 'live')
  await fillWith(page, 'Europe')
  await expect.poll(() => parameter(page, 'map')).toMatch(/^\d/)
  if (!isMobile) await expect(chip(page, 'Europe')).toHaveAttribute('aria-pressed', 'true')
  await pressTool(page, 'Zoom in')
  if (!isMobile) await expect(chip(page, 'Europe')).toHaveAttribute('aria-pressed', 'false')
  await fillWith(page, 'World')
  await expectQuery(page, '')
})

// The same counts in a menu.
test(
  'a region counts its stations, drawn or not, that the filters leave',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page)
    const all = records.stations.length
    await expect(chip(page, 'World')).toHaveText(`World ${all}`)
    await tick(page, 'Linked city', 'Nantong')
    const left = records.stations.filter(({ traits }) => traits['linkedCity'] === 'nantong')
    await expect(chip(page, 'World')).toHaveText(`World ${left.length}`)
  },
)

test('what is not drawn is led to in the list', async ({ page }) => {
  await openExplorer(page)
  const undrawn = records.stations.filter(({ position }) => !position).map(({ id }) => id)
  await page.getByRole('link', { name: `${undrawn.length} not drawn` }).click()
  const rows = region(page, 'Stations').locator('[data-station-id]:has(:focus)')
  await expect(rows).toHaveCount(1)
  expect(undrawn).toContain(await rows.getAttribute('data-station-id'))
  await expect(rows).toBeInViewport()
})

test('the key opens over the map, and Escape closes it', async ({ page }) => {
  await openExplorer(page)
  const key = page.locator('#map-key')
  await key.getByText('Key', { exact: true }).click()
  await expect(key.locator('.legend')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(key.locator('.legend')).toBeHidden()
})
