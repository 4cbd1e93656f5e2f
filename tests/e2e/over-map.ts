/** What lies over the map, and whether any of it covers another. */
import { expect, type Page } from '@playwright/test'

export const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
]

const over = [
  '.map-tools button',
  '.region-row button',
  '.region-menu',
  '.map-attribution',
  '.map-scale',
  '.area-chip',
  '.filter-chips-row',
  '.drawing-bar',
  '.notices:not(:empty)',
]

/** Pairs of what is seen over the map whose boxes share a pixel, or that reach beyond the map. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate((selectors) => {
    const map = document.querySelector('#map')?.getBoundingClientRect()
    const seen = selectors.flatMap((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({
          name: `${selector} ${element.getAttribute('aria-label') ?? ''}`,
          box: element.getBoundingClientRect(),
        })),
    )
    const beyond = seen.filter(
      ({ box }) => !map || box.top < map.top || box.bottom > map.bottom || box.right > map.right,
    )
    const pairs = seen.flatMap((a, i) =>
      seen
        .slice(i + 1)
        .filter(
          ({ box }) =>
            a.box.left < box.right - 1 &&
            box.left < a.box.right - 1 &&
            a.box.top < box.bottom - 1 &&
            box.top < a.box.bottom - 1,
        )
        .map((b) => `${a.name} and ${b.name}`),
    )
    return [...pairs, ...beyond.map(({ name }) => `${name} beyond the map`)]
  }, over)

export async function expectApart(page: Page): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await expect.soft(page.locator('.map-controls')).toBeAttached()
    await expect
      .poll(() => overlaps(page), { message: `${size.width} × ${size.height}` })
      .toEqual([])
  }
}
