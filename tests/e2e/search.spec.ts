import { expect, test } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { openExplorer } from './explorer.ts'
import { sizes } from './over-map.ts'

test.use(inSharedTab)

for (const { width, height } of [...sizes, { width: 600, height: 900 }]) {
  test(`suggestions begin below their box and end within ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openExplorer(page)
    const box = page.getByRole('combobox', { name: 'Search', exact: true })
    await box.fill('a')
    const list = page.getByRole('listbox', { name: 'Suggestions' })
    await expect(list).toBeVisible()
    const [above, below] = [await box.boundingBox(), await list.boundingBox()]
    expect(Math.abs((above?.x ?? 0) - (below?.x ?? Infinity))).toBeLessThan(2)
    expect((below?.x ?? 0) + (below?.width ?? Infinity)).toBeLessThanOrEqual(width)
  })
}
