import { expect, test } from '@playwright/test'
import { expectMap, openExplorer, region, pressTool } from './explorer.ts'
import { expectApart, overlaps, sizes } from './over-map.ts'

// A busy computer draws the map in software.
test.describe.configure({ timeout: 120_000 })

test('nothing over the live map covers anything else', async ({ page }) => {
  await openExplorer(page, '?area=2.35,48.85,500')
  await expectMap(page, 'live')
  await expect(page.getByRole('button', { name: 'Use globe', exact: true })).toBeVisible()
  await expectApart(page)
  // All stations are more to say, and no area less.
  await page.getByRole('button', { name: 'Remove the area', exact: true }).click()
  await expectApart(page)
})

test('drawing an area leaves the map free, and ends from its third corner on', async ({ page }) => {
  const [, phone] = sizes
  if (phone) await page.setViewportSize(phone)
  await openExplorer(page)
  await expectMap(page, 'live')
  await pressTool(page, 'Area')
  await page.getByRole('button', { name: 'Draw a polygon' }).click()
  const finish = page.getByRole('button', { name: 'Finish', exact: true })
  await expect(finish).toBeDisabled()
  const box = await region(page, 'Map').boundingBox()
  if (!box) throw new Error('The map has no place.')
  for (const [x, y] of [
    [0.2, 0.35],
    [0.7, 0.35],
    [0.6, 0.8],
  ] as const) {
    await expect(finish).toBeDisabled()
    await page.mouse.click(box.x + x * box.width, box.y + y * box.height)
  }
  await expect(finish).toBeEnabled()
  for (const size of sizes.slice(0, 4)) {
    await page.setViewportSize(size)
    await expect.poll(() => overlaps(page), { message: `${size.width}` }).toEqual([])
  }
  await finish.click()
  await expect(region(page, 'Map')).toContainText('In a drawn area')
})
