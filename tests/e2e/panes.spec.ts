import { expect, test } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { openExplorer, region } from './explorer.ts'

test.use(inSharedTab)

test('columns and dock are dragged, folded and unfolded by their edges', async ({ page }) => {
  await openExplorer(page)
  const dock = region(page, 'Timeline')
  const edge = page.getByRole('separator', { name: 'Height of the timeline' })
  const before = (await dock.boundingBox())?.height ?? 0
  const box = await edge.boundingBox()
  if (!box) throw new Error('The edge of the timeline is not on the page.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y - 60, { steps: 4 })
  await page.mouse.up()
  await expect
    .poll(async () => (await dock.boundingBox())?.height ?? 0)
    .toBeGreaterThan(before + 40)

  await edge.dblclick()
  await expect(dock).toBeHidden()
  await expect(edge).toHaveText('Timeline')
  await edge.click()
  await expect(dock).toBeVisible()

  const side = page.getByRole('separator', { name: 'Width of filters and list' })
  await side.focus()
  await page.keyboard.press('Enter')
  await expect(region(page, 'Filters')).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(region(page, 'Filters')).toBeVisible()
})
