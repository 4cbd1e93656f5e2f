import { expect, test, type Page } from '@playwright/test'
import { coastsKept } from './coast.ts'
import { expectMap, markInSight, openExplorer, parameter, region } from './explorer.ts'
import { layoutShift } from './layout-shift.ts'
import * as records from './records.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
]

/** Holds the live map's code back. @returns lets it go */
async function holdLiveMap(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/live-map-[^/]*\.js$/, async (route) => {
    await gate
    await route.continue()
  })
  return letGo
}

type Spot = readonly [name: string, x: number, y: number]

/** Middles of the marks and clusters in sight, by name, in pixels from the map's corner. */
const spots = (page: Page, selector: string): Promise<Spot[]> =>
  region(page, 'Map').evaluate((map, selector) => {
    const box = map.getBoundingClientRect()
    return [...map.querySelectorAll(selector)].flatMap((mark): Spot[] => {
      const shape = mark.querySelector('circle') ?? mark
      const { x, y, width, height } = shape.getBoundingClientRect()
      const at = [x + width / 2 - box.x, y + height / 2 - box.y] as const
      const inside = at[0] >= 0 && at[1] >= 0 && at[0] <= box.width && at[1] <= box.height
      return width > 0 && inside ? [[mark.getAttribute('aria-label') ?? '', ...at]] : []
    })
  }, selector)

/** The map's picture without what lies over it. */
async function groundOf(page: Page): Promise<string> {
  await region(page, 'Map').evaluate((map) => {
    for (const over of map.querySelectorAll<HTMLElement>(
      '.map-tools, .map-regions, .map-attribution, .filter-chips, #drawn-names',
    )) {
      over.style.visibility = 'hidden'
    }
  })
  return (await region(page, 'Map').screenshot()).toString('base64')
}

/** A search that finds nothing leaves the ground alone on the map. */
async function search(page: Page, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Search', exact: true })
  // As people do: what moves at a click, moves because of it.
  await box.click()
  await box.fill(text)
}

/** Pixels by which the mark that moved furthest moved; none may come or go. */
function furthest(before: readonly Spot[], after: readonly Spot[]): number {
  if (before.length !== after.length) return Infinity
  const places = new Map(after.map(([name, ...at]) => [name, at]))
  const moves = before.map(([name, x, y]) => {
    const at = places.get(name)
    return at ? Math.hypot(at[0] - x, at[1] - y) : Infinity
  })
  return Math.max(...moves)
}

for (const size of sizes) {
  // All sizes are tried on a desk.
  test(
    `the live map takes the drawn one’s place without a jump at ${size.width} pixels`,
    { tag: '@desk' },
    async ({ page }) => {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      const letGo = await holdLiveMap(page)
      await openExplorer(page)
      const drawnMarks = region(page, 'Map').locator('[data-mark-id], [data-cluster-id]')
      const marks = await spots(page, '[data-mark-id], [data-cluster-id]')
      expect(marks.length).toBeGreaterThan(5)
      await search(page, 'qqqqqq')
      await expect(drawnMarks).toHaveCount(0)
      const drawn = await groundOf(page)
      await search(page, '')
      await expect(drawnMarks).not.toHaveCount(0)

      letGo()
      await expectMap(page, 'live')
      const moved = async (): Promise<number> =>
        furthest(marks, await spots(page, '.mark-keys button'))
      await expect.poll(moved).toBeLessThan(1)
      await search(page, 'qqqqqq')
      const kept = async (): Promise<number> => {
        const { ofFirst, ofSecond } = await coastsKept(page, drawn, await groundOf(page))
        return Math.min(ofFirst, ofSecond)
      }
      await expect.poll(kept).toBeGreaterThanOrEqual(0.99)
      expect(await layoutShift(page)).toBeLessThan(0.02)
    },
  )
}

test('a station opened before the map is live is open at once and stays so', async ({ page }) => {
  const letGo = await holdLiveMap(page)
  await openExplorer(page)
  const map = region(page, 'Map')
  const id = records.only((await markInSight(page)) ?? undefined)
  await map.locator(`[data-mark-id="${id}"]`).click()
  await expect(region(page, 'Details')).toContainText(
    records.only(records.stations.find((station) => station.id === id)?.city?.name),
  )
  await expect(map.locator('a[aria-current]')).toHaveAttribute('data-mark-id', id)
  await expectMap(page, 'drawn')

  letGo()
  await expectMap(page, 'live')
  expect(parameter(page, 'sel')).toBe(`station:${id}`)
  await expect(map.locator('.mark-keys [aria-current]')).toHaveAttribute('data-key', id)
})

// A phone does not grow.
test(
  'a window that grows shows one world, and unfolds the filters',
  { tag: '@desk' },
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await openExplorer(page)
    await expectMap(page, 'live')
    const folded = region(page, 'Filters').locator('details:not(.facet-plain, [open])')
    await expect(folded).not.toHaveCount(0)
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect(folded).toHaveCount(0)
    const grown = async (): Promise<readonly Spot[]> => spots(page, '.mark-keys button')
    const wide = await page.context().newPage()
    await wide.setViewportSize({ width: 1440, height: 900 })
    await wide.emulateMedia({ reducedMotion: 'reduce' })
    await openExplorer(wide)
    await expectMap(wide, 'live')
    const fresh = await spots(wide, '.mark-keys button')
    await wide.close()
    await expect.poll(async () => furthest(fresh, await grown())).toBeLessThan(1.5)
  },
)
