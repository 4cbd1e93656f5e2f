import { expect, test } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { openExplorer, region, tick } from './explorer.ts'
import { chip } from './map-regions.ts'
import * as records from './records.ts'

// What stands over the map, live or not.
test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 120_000 })

test('the key opens over the map, what is not drawn is led to in the list, and a region counts both', async ({
  page,
  isMobile,
}) => {
  await openExplorer(page)
  const key = page.locator('#map-key')
  await key.getByText('Key', { exact: true }).click()
  await expect(key.locator('.legend')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(key.locator('.legend')).toBeHidden()

  const undrawn = records.stations.filter(({ position }) => !position).map(({ id }) => id)
  await page.getByRole('link', { name: `${undrawn.length} not drawn` }).click()
  const rows = region(page, 'Stations').locator('[data-station-id]:has(:focus)')
  await expect(rows).toHaveCount(1)
  expect(undrawn).toContain(await rows.getAttribute('data-station-id'))
  await expect(rows).toBeInViewport()

  // A phone has the same counts in a menu.
  if (isMobile) return
  await expect(chip(page, 'World')).toHaveText(`World ${records.stations.length}`)
  await tick(page, 'Linked city', 'Nantong')
  const left = records.stations.filter(({ traits }) => traits['linkedCity'] === 'nantong')
  await expect(chip(page, 'World')).toHaveText(`World ${left.length}`)
})
