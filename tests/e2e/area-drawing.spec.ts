import { expect, test } from '@playwright/test'
import { expectListed, expectMap, openExplorer, parameter, region, pressTool } from './explorer.ts'
import * as records from './records.ts'

// A busy computer draws the map in software.
test.describe.configure({ timeout: 90_000 })

// Software WebGL is slow: once must do.
test('an area is drawn by hand on the live map', { tag: '@desk' }, async ({ page }) => {
  await openExplorer(page)
  await expectMap(page, 'live')
  await pressTool(page, 'Area')
  await page.getByRole('button', { name: 'Draw a polygon' }).click()
  const finish = page.getByRole('button', { name: 'Finish' })
  await expect(finish).toBeVisible()
  const box = records.only((await region(page, 'Map').locator('canvas').boundingBox()) ?? undefined)
  const corners = [
    [0.4, 0.2],
    [0.6, 0.2],
    [0.6, 0.55],
    [0.4, 0.55],
  ] as const
  for (const [x, y] of corners)
    await page.mouse.click(box.x + x * box.width, box.y + y * box.height)
  await finish.click()
  await expect(region(page, 'Map')).toContainText('In a drawn area')
  const drawn = records.only(parameter(page, 'area')?.match(/^polygon:(.+)$/)?.[1])
  const ring = drawn.split(';').map((corner) => corner.split(',').map(Number))
  expect(ring).toHaveLength(4)
  const [lngs, lats] = [0, 1].map((axis) => ring.map((corner) => corner[axis] ?? Number.NaN))
  // The corners were those of an upright rectangle.
  const isInside = ([lng, lat]: readonly [number, number]): boolean =>
    lng >= Math.min(...(lngs ?? [])) &&
    lng <= Math.max(...(lngs ?? [])) &&
    lat >= Math.min(...(lats ?? [])) &&
    lat <= Math.max(...(lats ?? []))
  const inside = records.stations.filter(({ position }) => position && isInside(position))
  await expectListed(page, records.idsOf(inside))
})
