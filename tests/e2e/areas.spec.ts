import { expect, test, type Page } from '@playwright/test'
import type { Station } from '../../src/model/station.ts'
import { inSharedTab } from './browsers.ts'
import {
  expectListed,
  expectQuery,
  openExplorer,
  parameter,
  queryOf,
  region,
  pressTool,
  reach,
} from './explorer.ts'
import * as records from './records.ts'
import { violations } from './violations.ts'

test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 90_000 })

type Point = readonly [lng: number, lat: number]

/** Kilometres by the cosine rule on a sphere. */
function kilometres([aLng, aLat]: Point, [bLng, bLat]: Point): number {
  const [a, b, turn] = [aLat, bLat, bLng - aLng].map((degrees) => (degrees * Math.PI) / 180)
  if (a === undefined || b === undefined || turn === undefined) return Number.NaN
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn)
  return 6371.0088 * Math.acos(Math.min(1, cosine))
}

const placed = records.stations.flatMap((station) =>
  station.position ? [{ station, at: station.position }] : [],
)
const stationsWithin = (centre: Point, km: number): Station[] =>
  placed.filter(({ at }) => kilometres(centre, at) <= km).map(({ station }) => station)

async function expectShown(page: Page, shown: readonly Station[]): Promise<void> {
  await expectListed(page, records.idsOf(shown))
  await expect(page.getByRole('status').filter({ hasText: /stations/ })).toHaveText(
    records.stationCount(shown.length),
  )
}

const map = (page: Page) => region(page, 'Map')
const areaButton = (page: Page) => map(page).getByRole('button', { name: 'Area', exact: true })
const remove = (page: Page) =>
  map(page).getByRole('button', { name: 'Remove the area', exact: true }).first()

// The same panels on a phone; see phone.spec.ts.
test(
  'an area in the address leaves the stations inside, until it is removed',
  { tag: '@desk' },
  async ({ page }) => {
    const { at, station } = records.only(placed[0])
    const inside = stationsWithin(at, 300)
    expect(inside.length).toBeLessThan(placed.length)
    await openExplorer(page, `?f=2&area=${at.join(',')},300`)
    await expectShown(page, inside)
    await expect(map(page)).toContainText(`Within 300 km of ${station.city?.name}`)
    await page.reload()
    await expectShown(page, inside)
    await remove(page).click()
    await expectQuery(page, '')
    await expectShown(page, records.stations)
    await page.goBack()
    await expectShown(page, inside)
  },
)

// The same panel on a phone.
test('a circle of any size gets another radius by number', { tag: '@desk' }, async ({ page }) => {
  const { at } = records.only(placed[0])
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/gazetteer\/places/, async (route) => {
    await held
    await route.continue()
  })
  await openExplorer(page, `?area=${at.join(',')},7000`)
  await expectShown(page, stationsWithin(at, 7000))
  await pressTool(page, 'Area')
  const radius = page.getByLabel('Radius of this area in km')
  await expect(radius).toHaveValue('7000')
  await radius.fill('12000')
  // The names of places come while it is typed: the panel is drawn anew.
  const named = page.waitForResponse(/gazetteer\/places/)
  letGo()
  await named
  expect(await violations(page, ['#area-tools'])).toEqual([])
  await radius.press('Enter')
  await expectShown(page, stationsWithin(at, 12_000))
  expect(parameter(page, 'area')).toBe(`${at.join(',')},12000`)
})

test(
  'an area that cannot be is ignored, and the reader is told why',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, '?area=polygon:0,0;10,10;10,0;0,10&linked=fuzhou')
    await expect(page.getByText(/may not cross each other/)).toBeVisible()
    const linked = records.stations.filter(({ traits }) => traits['linkedCity'] === 'fuzhou')
    await expectListed(page, records.idsOf(linked))
  },
)

// Phones have no keyboard.
test('a place and a radius are chosen by keyboard alone', { tag: '@desk' }, async ({ page }) => {
  await openExplorer(page)
  await (await reach(page, 'Area')).press('Enter')
  const box = page.getByRole('combobox', { name: 'Place', exact: true })
  await expect(box).toBeFocused()
  await page.keyboard.type('Madrid')
  await expect(page.getByRole('option', { name: 'Madrid, Spain' })).toBeVisible()
  expect(await violations(page, ['#area-tools'])).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('150')
  await page.keyboard.press('Enter')
  await expect.poll(() => parameter(page, 'area')).toBe('-3.7,40.42,150')
  await expectShown(page, stationsWithin([-3.7, 40.42], 150))
  await expect(map(page)).toContainText('Within 150 km of Madrid')
  await expect(areaButton(page)).toBeFocused()
})

test(
  'a place that is not known is told, and its button cannot be pressed',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page)
    await pressTool(page, 'Area')
    await page.getByRole('combobox', { name: 'Place', exact: true }).fill('Xyzzyx')
    await expect(map(page)).toContainText('No city of this name is known here.')
    const apply = page.getByRole('button', { name: 'Show stations within', exact: true })
    await expect(apply).toBeDisabled()
    await expect(apply).toHaveCSS('border-style', 'dashed')
  },
)

test(
  'a city is found in its own script, and the nearest stations are listed',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page)
    const search = page.getByRole('combobox', { name: 'Search', exact: true })
    await search.fill('القاهرة')
    const list = region(page, 'Stations')
    await expect(list).toContainText('matches “\u2068القاهرة\u2069”')
    await expect(list.getByRole('button', { name: 'Go to Cairo, Egypt' })).toBeAttached()
    await page.getByRole('option', { name: /^Cairo/ }).click()
    const details = region(page, 'Details')
    await expect(details.getByRole('heading', { name: 'Cairo, Egypt' })).toBeVisible()
    await expect.poll(() => parameter(page, 'sel')).toBe('place:360630')
    const cairo: Point = [31.25, 30.06]
    const nearest = Math.min(...placed.map(({ at }) => kilometres(cairo, at)))
    const rows = details.getByRole('listitem')
    await expect(rows).toHaveCount(10)
    const said = Number(
      (await rows.first().innerText()).match(/([\d,]+) km/)?.[1]?.replace(',', ''),
    )
    expect(Math.abs(said - nearest)).toBeLessThan(3)
    const query = queryOf(page)
    await page.reload()
    await expect(details.getByRole('heading', { name: 'Cairo, Egypt' })).toBeVisible()
    await expect(rows).toHaveCount(10)
    expect(queryOf(page)).toBe(query)
    await rows.first().getByRole('link').click()
    await expect.poll(() => parameter(page, 'sel')).toMatch(/^station:/)
  },
)

test(
  'a station of the very city has no distance, wherever two lists place that city',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, '?sel=place:6167865')
    const near = region(page, 'Details')
      .getByRole('listitem')
      .filter({ hasText: /^Toronto/ })
    await expect(near.first()).toContainText('in this city')
    await expect(near.filter({ hasText: / km/ })).toHaveCount(0)
  },
)
