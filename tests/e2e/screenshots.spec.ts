import { expect, test } from '@playwright/test'
import { expectMap, openExplorer, region } from './explorer.ts'

// The live map at a size, in both themes and projections, as somebody looked at it and found it good.
const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]

for (const size of sizes) {
  // All sizes are tried on a desk.
  test(`the map looks as reviewed at ${size.width} pixels`, { tag: '@desk' }, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await openExplorer(page)
    await expectMap(page, 'live')
    const map = region(page, 'Map')
    for (const projection of ['flat', 'globe'] as const) {
      if (projection === 'globe') {
        await page.getByRole('button', { name: 'Use globe', exact: true }).click()
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.mouse.move(0, 0)
        const name = `map-${projection}-${colorScheme}-${size.width}.png`
        // Edges of letters and coasts differ a little between versions of a browser.
        await expect(map).toHaveScreenshot(name, { maxDiffPixelRatio: 0.01, timeout: 30_000 })
      }
    }
  })
}
