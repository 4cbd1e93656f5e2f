import { expect, test, type Page } from '@playwright/test'
import type { Station } from '../../src/model/station.ts'
import { inSharedTab } from './browsers.ts'
import {
  expectListed,
  expectMap,
  openExplorer,
  pressTool,
  parameter,
  queryOf,
  region,
  tick,
} from './explorer.ts'
import { fillWith } from './map-regions.ts'
import { expectApart } from './over-map.ts'
import * as records from './records.ts'

test.use(inSharedTab)

// A busy computer takes its time.
test.describe.configure({ timeout: 90_000 })

const zoom = async (page: Page, name: 'Zoom in' | 'Zoom out', steps: number): Promise<void> => {
  for (let step = 0; step < steps; step += 1) {
    await pressTool(page, name)
  }
}

test('without WebGL the drawn map stays and a notice says so', async ({ page }) => {
  await openExplorer(page)
  await expectMap(page, 'fallback')
  await expect(page.getByText(/WebGL/).first()).toBeVisible()
  await expect(region(page, 'Map').locator('canvas')).toHaveCount(0)
})

// All sizes are tried on a desk.
test(
  'without WebGL the notice covers neither the counts nor what answers',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, '?area=2.35,48.85,500')
    await expectMap(page, 'fallback')
    await expect(page.getByText(/WebGL/).first()).toBeVisible()
    await expectApart(page)
    // All stations are more to say, and no area less.
    await page.getByRole('button', { name: 'Remove the area', exact: true }).click()
    await expectApart(page)
  },
)

test(
  'without WebGL a filter leaves its stations in the list and on the map',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page)
    await expectMap(page, 'fallback')
    await tick(page, 'Linked city', 'Nantong')
    const left = records.stations.filter(({ traits }) => traits['linkedCity'] === 'nantong')
    await expectListed(page, records.idsOf(left))
    await zoom(page, 'Zoom in', 4)
    const drawn = left.filter(({ position }) => position)
    await expect(region(page, 'Map').locator('[data-mark-id]')).toHaveCount(drawn.length)
  },
)

test(
  'without WebGL a mark of the drawn map opens its station',
  { tag: '@desk' },
  async ({ page }) => {
    const one = records.only(
      records.stations.find(({ country, position }) => country === 'NZ' && position) ??
        records.stations.find(({ position }) => position),
    )
    await openExplorer(page, `?country=${one.country}`)
    await expectMap(page, 'fallback')
    // On a narrow screen it may lie beyond the edge, or under a button.
    await page.getByRole('button', { name: 'Fit to results', exact: true }).click()
    await region(page, 'Map').locator('[data-mark-id]').first().click()
    await expect.poll(() => parameter(page, 'sel')).toMatch(/^station:/)
    expect(queryOf(page)).toContain(`country=${one.country}`)
    await expect(region(page, 'Details').getByRole('heading', { level: 2 })).toBeVisible()
  },
)

test('without WebGL the buttons zoom the drawn map in and out', async ({ page }) => {
  await openExplorer(page)
  await expectMap(page, 'fallback')
  const marks = region(page, 'Map').locator('[data-mark-id]')
  const before = await marks.count()
  await zoom(page, 'Zoom in', 3)
  // Clusters come apart.
  await expect.poll(() => marks.count()).toBeGreaterThan(before)
  await zoom(page, 'Zoom out', 3)
  await expect.poll(() => marks.count()).toBe(before)
})

/** What the address says of the camera. */
const cameraIn = (page: Page): number[] =>
  (parameter(page, 'map') ?? '').split('/').filter(Boolean).map(Number)

// The mouse is for a desk.
test(
  'without WebGL the drawn map moves by drag, wheel and keys',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, '?f=2&map=3/48/5')
    await expectMap(page, 'fallback')
    const drawn = page.locator('#drawn-map')
    const box = records.only((await drawn.boundingBox()) ?? undefined)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y, { steps: 3 })
    await page.mouse.up()
    // 60 of 4,096 pixels are 5.27 degrees.
    await expect.poll(() => cameraIn(page)[2]).toBeCloseTo(5 - 5.27, 1)
    await page.mouse.wheel(0, -200)
    await expect.poll(() => cameraIn(page)[0]).toBeGreaterThan(3.1)
    await drawn.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => cameraIn(page)[2]).toBeGreaterThan(0)
    const [zoomed] = cameraIn(page)
    await page.keyboard.press('-')
    await expect.poll(() => cameraIn(page)[0]).toBeLessThan(records.only(zoomed))
    await page.getByRole('button', { name: /^World/ }).click()
    await expect.poll(() => queryOf(page)).toBe('')
  },
)

// A desk has no fingers.
test('without WebGL two fingers enlarge the drawn map', { tag: '@phone' }, async ({ page }) => {
  await openExplorer(page, '?map=2/48/5')
  await expectMap(page, 'fallback')
  const box = records.only((await page.locator('#drawn-map').boundingBox()) ?? undefined)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const touch = await page.context().newCDPSession(page)
  const fingers = (apart: number) =>
    [x - apart, x + apart].map((at, id) => ({ x: Math.round(at), y: Math.round(y), id }))
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart === null ? [] : fingers(apart),
    })
  await send('touchStart', 30)
  for (const apart of [40, 50, 60]) await send('touchMove', apart)
  await send('touchEnd', null)
  await expect.poll(() => cameraIn(page)[0]).toBeGreaterThan(2.5)
})

// A phone has no arrow keys.
test(
  'without WebGL arrow keys lead from mark to mark and Enter opens',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, '?map=3/48/5')
    await expectMap(page, 'fallback')
    const mark = region(page, 'Map').locator('[data-mark-id]').first()
    await mark.focus()
    const name = await mark.getAttribute('aria-label')
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key)
    }
    const reached = region(page, 'Map').locator('a:focus, [role="button"]:focus')
    await expect(reached).toBeVisible()
    await mark.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => parameter(page, 'sel')).toMatch(/^station:/)
    expect(name).toBeTruthy()
  },
)

// A phone has no keys.
test(
  'without WebGL the focus stays on the map as its mark goes into a cluster',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, '?map=5/48/5')
    await expectMap(page, 'fallback')
    const map = region(page, 'Map')
    const mark = map.locator('[data-mark-id]').first()
    const id = (await mark.getAttribute('data-mark-id')) ?? ''
    await mark.focus()
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('-')
    await expect(map.locator(`[data-mark-id="${id}"]`)).toHaveCount(0)
    await expect(map.locator('[data-cluster-id]:focus')).toBeVisible()
  },
)

/** Of a world that is one unit wide; north is up. */
function mercator([lng, lat]: readonly [number, number]): readonly [number, number] {
  const angle = Math.PI / 4 + (lat * Math.PI) / 360
  return [lng / 360, -Math.log(Math.tan(angle)) / (2 * Math.PI)]
}

/** Stations of one city stand side by side around its place, this far at most (pixels). */
const reach = 40

// The same map at another size.
test('without WebGL a link to a station goes near it', { tag: '@desk' }, async ({ page }) => {
  const one = records.only(records.stations.find(({ position }) => position))
  await openExplorer(page, `?sel=station:${one.id}`)
  await expectMap(page, 'fallback')
  const mark = region(page, 'Map').locator(`[data-mark-id="${one.id}"]`)
  await expect(mark).toBeInViewport()
  const frame = page.locator('#drawn-marks .drawn-frame')
  const zoomed = async (): Promise<number> =>
    Math.log2(((await frame.boundingBox())?.width ?? 0) / 512)
  await expect.poll(zoomed).toBeGreaterThan(3.95)
  await page.locator('#drawn-map').focus()
  // The address says where it went as soon as it is moved from there.
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => cameraIn(page)[0]).toBeGreaterThan(3.9)
})

test('the drawn map has each mark where the record places it', async ({ page }) => {
  await openExplorer(page)
  await expectMap(page, 'fallback')
  const frame = page.locator('#drawn-marks .drawn-frame')
  const wide = async (): Promise<number> => (await frame.boundingBox())?.width ?? 0
  const opened = await wide()
  await zoom(page, 'Zoom in', 4)
  await expect.poll(wide).toBeCloseTo(16 * opened, -1)
  const drawn = new Map<string, Station>(records.stations.map((station) => [station.id, station]))
  const { width, marks } = await region(page, 'Map').evaluate((map) => ({
    width: map.querySelector('.drawn-frame')?.getBoundingClientRect().width ?? 0,
    marks: [...map.querySelectorAll('[data-mark-id]')].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect()
      const id = mark.getAttribute('data-mark-id') ?? ''
      return { id, centre: [x + width / 2, y + height / 2] as const }
    }),
  }))
  expect(marks.length).toBeGreaterThan(20)
  const placed = marks.map(({ id, centre }) => {
    const { position } = records.only(drawn.get(id))
    return { id, centre, place: mercator(records.only(position ?? undefined)) }
  })
  const [first] = placed
  for (const { id, centre, place } of placed) {
    for (const axis of [0, 1] as const) {
      const expected = (place[axis] - records.only(first).place[axis]) * width
      const found = centre[axis] - records.only(first).centre[axis]
      expect(Math.abs(found - expected), id).toBeLessThan(reach)
    }
  }
})

test('a region fills the drawn map', async ({ page }) => {
  await openExplorer(page)
  await expectMap(page, 'fallback')
  const frame = page.locator('#drawn-marks .drawn-frame')
  const wide = async (): Promise<number> => (await frame.boundingBox())?.width ?? 0
  const opened = await wide()
  await fillWith(page, 'Europe')
  await expect.poll(wide).toBeGreaterThan(1.4 * opened)
})
