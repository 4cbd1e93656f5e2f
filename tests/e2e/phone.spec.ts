import { expect, test, type Page } from '@playwright/test'
import { inSharedTab, timeZones } from './browsers.ts'
import {
  expectListed,
  openExplorer,
  parameter,
  queryOf,
  region,
  rowOf,
  tick,
  type RegionName,
} from './explorer.ts'
import * as records from './records.ts'
import { pageKinds } from './served.ts'

test.use(inSharedTab)

// A busy computer takes its time.
test.describe.configure({ timeout: 90_000 })

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

/** How far the page reaches beyond the screen, and what does. */
function beyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map(({ className }) => String(className)),
    ]
  })
}

for (const width of [390, 320]) {
  test(`no page scrolls sideways at a width of ${width} pixels`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const path of await pageKinds(request)) {
      await page.goto(path)
      expect.soft(await beyond(page), path).toEqual([])
    }
  })

  test(`no tab of the sheet scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    const { id } = records.only(records.stations.find(({ listedAs }) => listedAs))
    await openExplorer(page, `?sel=station:${id}&linked=fuzhou&colour=red`)
    for (const name of ['Stations', 'Details', 'Timeline', 'Returns']) {
      await tab(page, name).tap()
      expect.soft(await beyond(page), name).toEqual([])
    }
  })
}

test('each tab of the sheet shows its section, and one at a time', async ({ page }) => {
  await openExplorer(page)
  const sections: readonly (readonly [string, RegionName])[] = [
    ['Stations', 'Stations'],
    ['Details', 'Details'],
    ['Timeline', 'Investigations'],
    ['Returns', 'Returns'],
  ]
  for (const [name, section] of sections) {
    await tab(page, name).tap()
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('tab', { selected: true })).toHaveCount(1)
    await expect(region(page, section)).toBeVisible()
    await expect(region(page, 'Map')).toBeVisible()
  }
  await expect(region(page, 'Stations')).toBeHidden()
})

test('the sheet stands at three heights, by its button and by a finger', async ({ page }) => {
  await openExplorer(page)
  const height = page.locator('html')
  const isAt = (name: string) => expect(height).toHaveAttribute('data-sheet-height', name)
  await isAt('half')
  await page.getByRole('button', { name: 'Draw the sheet all the way up' }).tap()
  await isAt('full')
  // Nothing behind it takes the focus.
  await expect(page.locator('#map')).toHaveAttribute('inert', '')
  await page.getByRole('button', { name: 'Fold the sheet down' }).tap()
  await isAt('low')
  const handle = page.getByRole('button', { name: 'Draw the sheet up', exact: true })
  const box = records.only((await handle.boundingBox()) ?? undefined)
  expect(box.y).toBeGreaterThan((page.viewportSize()?.height ?? 0) - 100)
  const touch = await touchOf(page)
  const x = box.x + box.width / 2
  await touch([[x, box.y + 12]], [[x, 70]])
  await isAt('full')
  await tab(page, 'Details').tap()
  await isAt('full')
})

test('what this is and who claims it stands first in the sheet, which is as wide as the screen', async ({
  page,
}) => {
  await openExplorer(page)
  await expect(tab(page, 'Stations')).toHaveAttribute('aria-selected', 'true')
  const opening = page.locator('.opening-brief')
  await expect(opening).toBeInViewport()
  await expect(opening).toContainText('reported is not proven')
  await expect(opening.getByRole('link')).toHaveCount(3)
  for (const name of ['Map', 'Stations'] as const) {
    const box = records.only((await region(page, name).boundingBox()) ?? undefined)
    expect(box.width).toBeGreaterThan(380)
  }
})

test('on a low screen map and sheet stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await openExplorer(page)
  const map = records.only((await region(page, 'Map').boundingBox()) ?? undefined)
  const sheet = records.only((await page.locator('#sidebar').boundingBox()) ?? undefined)
  expect(map.width).toBeGreaterThan(400)
  expect(map.height).toBeGreaterThan(280)
  expect(sheet.x).toBeGreaterThanOrEqual(map.x + map.width - 1)
  expect(sheet.y + sheet.height).toBeLessThanOrEqual(391)
})

test('a finger reaches and ticks filters, and brings up the details of a station', async ({
  page,
}) => {
  await openExplorer(page)
  await tab(page, 'Stations').tap()
  await expect(region(page, 'Filters')).toBeVisible()
  await tick(page, 'Linked city', 'Fuzhou')
  const left = records.stations.filter(({ traits }) => traits['linkedCity'] === 'fuzhou')
  await expectListed(page, records.idsOf(left))
  await expect(page.getByText(records.stationCount(left.length)).first()).toBeVisible()
  await tick(page, 'Linked city', 'Fuzhou')
  const { id, note } = records.only(records.stations.find(({ country }) => country === 'FR'))
  await (await rowOf(page, id)).tap()
  await expect(tab(page, 'Details')).toHaveAttribute('aria-selected', 'true')
  await expect(region(page, 'Details')).toContainText(note)
  await expect(region(page, 'Details')).toBeInViewport()
})

for (const query of ['', '?area=-79.42,43.7,500'])
  test(`the sheet reaches to the lower edge of the screen ${query && 'beside an area too'}`, async ({
    page,
  }) => {
    await openExplorer(page, query)
    await expect(page.locator('#map .area-chip')).toHaveCount(query === '' ? 0 : 1)
    const height = page.viewportSize()?.height ?? 0
    const lowerEdge = async (): Promise<number> => {
      const box = await page.locator('#sidebar').boundingBox()
      return box ? box.y + box.height : 0
    }
    await expect.poll(lowerEdge).toBeCloseTo(height, 0)
  })

for (const timezoneId of timeZones) {
  test.describe(() => {
    test.use({ timezoneId })

    test(`on the lanes a finger scrolls up and down, chooses dates across, and two zoom, in ${timezoneId}`, async ({
      page,
    }) => {
      await openExplorer(page)
      await tab(page, 'Timeline').tap()
      // It comes to life when it is opened.
      await expect(page.locator('#timeline')).not.toHaveAttribute('aria-busy')
      const plot = region(page, 'Investigations').locator('.timeline-grip-plot')
      const box = records.only((await plot.boundingBox()) ?? undefined)
      const [x, y] = [box.x + box.width * 0.6, box.y + 30]
      const touch = await touchOf(page)
      const top = async () => (await plot.boundingBox())?.y ?? box.y
      await touch([[x, y]], [[x + 2, y - 120]])
      await expect.poll(top).toBeLessThan(box.y - 20)
      expect(parameter(page, 'from')).toBeNull()
      await touch([[x, y]], [[x - 90, y + 3]])
      await expect.poll(() => parameter(page, 'from')).toMatch(/^\d{4}-\d\d-\d\d$/)
      const chosen = queryOf(page)
      const years = () => region(page, 'Timeline').locator('.timeline-axis').textContent()
      const before = await years()
      const middle = box.x + box.width / 2
      await touch(
        [
          [middle - 30, y],
          [middle + 30, y],
        ],
        [
          [middle - 120, y],
          [middle + 120, y],
        ],
      )
      await expect.poll(years).not.toBe(before)
      expect(queryOf(page)).toBe(chosen)
    })
  })
}

type Finger = readonly [x: number, y: number]

/** Moves fingers from one place to another as the screen reports them, scrolling included. */
async function touchOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
    })
  return async (from: readonly Finger[], to: readonly Finger[]): Promise<void> => {
    await send('touchStart', from)
    for (let step = 1; step <= 6; step += 1) {
      const between = (i: number, axis: 0 | 1): number => {
        const [start, end] = [from[i]?.[axis] ?? 0, to[i]?.[axis] ?? 0]
        return start + ((end - start) * step) / 6
      }
      await send(
        'touchMove',
        from.map((_, i): Finger => [between(i, 0), between(i, 1)]),
      )
    }
    await send('touchEnd', [])
  }
}
