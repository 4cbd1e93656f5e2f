import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Station } from '../../src/model/station.ts'
import {
  expectMap,
  expectQuery,
  openExplorer,
  parameter,
  region,
  tick,
  pressTool,
} from './explorer.ts'
import * as records from './records.ts'
import { servedPage } from './served.ts'
import { violations } from './violations.ts'
import { ring } from '../../src/logic/map/look.ts'
import { palette } from '../../src/logic/map/map-colours.ts'
import { markValues } from '../../src/logic/records/atlas-facets.ts'

// A busy computer draws the map in software.
test.describe.configure({ timeout: 90_000 })

/** How many clearly different colours cover at least a thousandth of the inner part of a picture. */
async function coloursIn(locator: Locator): Promise<number> {
  const picture = (await locator.screenshot()).toString('base64')
  return locator.page().evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    if (!context) throw new Error('A canvas gives no context.')
    const [width, height] = [Math.floor(image.width * 0.6), Math.floor(image.height * 0.6)]
    canvas.width = width
    canvas.height = height
    context.drawImage(image, -image.width * 0.2, -image.height * 0.25)
    const { data } = context.getImageData(0, 0, width, height)
    const counts = new Map<number, number>()
    for (let i = 0; i < data.length; i += 4) {
      const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3)
      const colour = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    return [...counts.values()].filter((count) => count > (width * height) / 1000).length
  }, picture)
}

const alone = records.only(
  records.stations.find(
    ({ position, citySlug }) =>
      position &&
      records.stations.filter((other) => other.position && other.citySlug === citySlug).length ===
        1,
  ),
)
const [lng, lat] = records.only(alone.position ?? undefined)

test('the map is drawn as served and comes to life', async ({ page, request }) => {
  const { document } = await servedPage(request, './')
  expect(document.querySelector('section[aria-label="Map"]')?.getAttribute('data-map')).toBe(
    'drawn',
  )
  await openExplorer(page)
  await expectMap(page, 'live')
  await expect(region(page, 'Map').locator('canvas')).toBeVisible()
  // Land, sea, borders, and rings in the colours of several linked cities.
  await expect.poll(() => coloursIn(region(page, 'Map'))).toBeGreaterThanOrEqual(4)
  await test.step('axe finds no fault', async () => {
    expect(await violations(page)).toEqual([])
  })
})

test('a click where the record places a station opens it', { tag: '@desk' }, async ({ page }) => {
  const camera = `8/${lat}/${lng}`
  await openExplorer(page, `?map=${camera}`)
  await expectMap(page, 'live')
  await region(page, 'Map').locator('canvas').click()
  await expect.poll(() => parameter(page, 'sel')).toBe(`station:${alone.id}`)
  expect(parameter(page, 'map')).toBe(camera)
  // The zoom of the address is the one that is shown.
  await pressTool(page, 'Zoom out')
  await expect.poll(() => parameter(page, 'map')).toMatch(/^7\//)
})

// The same map at another size.
test(
  'a link looks at a place near the edge of the drawn world',
  { tag: '@desk' },
  async ({ page }) => {
    const last = records.only(
      records.stations.toSorted((a, b) => (b.position?.[0] ?? 0) - (a.position?.[0] ?? 0))[0],
    )
    const [east, north] = records.only(last.position ?? undefined)
    await openExplorer(page, `?map=3/${north}/${east}`)
    await expectMap(page, 'live')
    await region(page, 'Map').locator('canvas').click()
    await expect.poll(() => parameter(page, 'sel')).toMatch(`station:${last.id}`)
  },
)

test(
  'a link to a city shows each of its stations apart, where it was found',
  { tag: '@desk' },
  async ({ page }) => {
    const stations = records.stations.filter(
      ({ citySlug, listedAs, position }) =>
        position && (citySlug === 'paris' || listedAs === 'paris'),
    )
    expect(stations.length).toBeGreaterThan(1)
    await openExplorer(page, '?sel=city:paris')
    await expectMap(page, 'live')
    // The map has a button over each mark in view, and one for a whole cluster.
    const map = region(page, 'Map')
    for (const { id } of stations) await expect(map.locator(`[data-key="${id}"]`)).toHaveCount(1)
  },
)

test(
  'a cluster that is opened leaves in the address where the map then looks',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page)
    await expectMap(page, 'live')
    await region(page, 'Map').locator('[data-key^="cluster "]').first().press('Enter')
    await expect.poll(() => parameter(page, 'map')).toMatch(/^\d[\d.]*\/-?[\d.]+\/-?[\d.]+$/)
    const link = parameter(page, 'map')
    // Where the flight ends, MapLibre has the same camera.
    await page.waitForTimeout(1500)
    expect(parameter(page, 'map')).toBe(link)
  },
)

/** The stations at the point that most of them share. */
const packed = records.stations
  .map(({ position }) =>
    records.stations.filter((other) => position && String(other.position) === String(position)),
  )
  .toSorted((a, b) => b.length - a.length)[0]

/** The live map, near the stations that share a point. */
async function openPacked(page: Page): Promise<readonly Station[]> {
  const stations = records.only(packed)
  expect(stations.length).toBeGreaterThan(2)
  const [lng, lat] = records.only(stations[0]?.position ?? undefined)
  await openExplorer(page, `?map=8/${lat}/${lng}`)
  await expectMap(page, 'live')
  return stations
}

const keyOf = (page: Page, id: string): Locator => region(page, 'Map').locator(`[data-key="${id}"]`)

test('stations that share a point each open by mouse or touch', async ({ page, isMobile }) => {
  for (const { id } of await openPacked(page)) {
    const box = records.only((await keyOf(page, id).boundingBox()) ?? undefined)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await (isMobile ? page.touchscreen.tap(x, y) : page.mouse.click(x, y))
    await expect.poll(() => parameter(page, 'sel')).toBe(`station:${id}`)
    await page.goBack()
    await expect.poll(() => parameter(page, 'sel')).toBeNull()
    // Sooner, two taps beside each other are one that zooms.
    if (isMobile) await page.waitForTimeout(700)
  }
})

// A phone has no keys.
test(
  'stations that share a point are each reached and opened by keyboard',
  { tag: '@desk' },
  async ({ page }) => {
    const stations = await openPacked(page)
    const first = records.only(stations[0])
    await keyOf(page, first.id).focus()
    const reached = new Set<string | null>()
    for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      for (let step = 0; step < stations.length; step += 1) {
        const focused = region(page, 'Map').locator('[data-key]:focus')
        reached.add(await focused.getAttribute('data-key'))
        await page.keyboard.press(arrow)
      }
    }
    for (const { id } of stations) expect(reached).toContain(id)
    await keyOf(page, first.id).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => parameter(page, 'sel')).toBe(`station:${first.id}`)
  },
)

// The same map at another size.
test('a filter takes the mark of a station off the map', { tag: '@desk' }, async ({ page }) => {
  const other = records.only(
    markValues(records.info).find(
      ({ id }) => id !== alone.traits['linkedCity'] && id !== 'unknown',
    ),
  )
  await openExplorer(page, `?map=8/${lat}/${lng}`)
  await expectMap(page, 'live')
  const mark = region(page, 'Map').locator(`[data-key="${alone.id}"]`)
  await expect(mark).toHaveCount(1)
  await tick(page, 'Linked city', other.name)
  await expect(mark).toHaveCount(0)
  // What is clicked now is the country.
  await region(page, 'Map').locator('canvas').click()
  await expect.poll(() => parameter(page, 'sel')).toBe(`country:${alone.country}`)
})

// The same buttons at another size.
test(
  'cities have their own names on demand, and in the address',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, '?f=2&map=5/38/24')
    const button = page.getByRole('button', { name: 'Cities’ own names', exact: true })
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    const names = page.waitForResponse(/own-names\.json$/)
    await button.click()
    expect((await names).ok()).toBe(true)
    await expectQuery(page, '?f=2&map=5/38/24&labels=local')
    await page.reload()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  },
)

// The mouse is for a desk.
test(
  'dragging moves the camera in the address without a new entry',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page)
    await expectMap(page, 'live')
    const before = await page.evaluate(() => history.length)
    const box = records.only((await region(page, 'Map').boundingBox()) ?? undefined)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 80, y + 10, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => parameter(page, 'map')).toMatch(/^[\d.]+\/-?[\d.]+\/-?[\d.]+$/)
    expect(await page.evaluate(() => history.length)).toBe(before)
    await page.getByRole('button', { name: /^World/ }).click()
    await expectQuery(page, '')
  },
)

// Paper is the same.
test(
  'paper shows the view of the live map as lines, with what is selected ringed',
  { tag: '@desk' },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openExplorer(page, `?sel=station:${alone.id}`)
    await expectMap(page, 'live')
    const section = region(page, 'Map')
    const drawing = section.getByRole('img', {
      name: 'Map of the world with the reported stations',
    })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await expect(drawing).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(section.locator('canvas').filter({ visible: true })).toHaveCount(0)
    const { ink } = palette('light', [])
    await expect(
      drawing.locator(`path[fill="none"][stroke="${ink}"][stroke-width="${ring.ink}"]`),
    ).toHaveCount(1)
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(section.locator('canvas').filter({ visible: true })).not.toHaveCount(0)
  },
)
