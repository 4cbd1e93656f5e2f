import { expect, test, type Page } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import type { Station } from '../../src/model/station.ts'
import {
  expectListed,
  expectQuery,
  listedStations,
  openExplorer,
  optionOf,
  showView,
  tick,
} from './explorer.ts'
import * as records from './records.ts'
import { markValues } from '../../src/logic/records/atlas-facets.ts'

test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 120_000 })

/** The list, the count and the address say the same. */
async function expectShown(page: Page, shown: readonly Station[], query: string): Promise<void> {
  await expectQuery(page, query)
  await expectListed(page, records.idsOf(shown))
  await expect(page.getByRole('status').filter({ hasText: /stations/ })).toHaveText(
    records.stationCount(shown.length),
  )
}

const linkedTo = (id: string): Station[] =>
  records.stations.filter(({ traits }) => traits['linkedCity'] === id)
const cityName = (id: string): string =>
  records.only(markValues(records.info).find((city) => city.id === id)).name

test('a country and a status leave the stations that have both', async ({ page }) => {
  const { country, status } = records.only(records.stations.find((s) => s.status !== 'reported'))
  const inCountry = records.stations.filter((station) => station.country === country)
  const both = inCountry.filter((station) => station.status === status)
  const name = records.only(records.countries.find(({ code }) => code === country)).name
  await openExplorer(page)
  await tick(page, 'Country', name)
  await expectShown(page, inCountry, `?f=2&country=${country}`)
  await tick(page, 'Status', records.statusName(status))
  await expectShown(page, both, `?f=2&country=${country}&status=${status}`)
})

test('a value leaves the stations that have it, two of one facet those that have either', async ({
  page,
}) => {
  await openExplorer(page)
  await tick(page, 'Linked city', cityName('qingtian'))
  await expectShown(page, linkedTo('qingtian'), '?f=2&linked=qingtian')
  await tick(page, 'Linked city', cityName('qingtian'))
  await tick(page, 'Linked city', cityName('fuzhou'))
  await expectShown(page, linkedTo('fuzhou'), '?f=2&linked=fuzhou')
  await tick(page, 'Linked city', cityName('qingtian'))
  const either = [...linkedTo('fuzhou'), ...linkedTo('qingtian')]
  await expectShown(page, either, '?f=2&linked=fuzhou,qingtian')
})

test('the newest status at the end of the range is what the status filter asks', async ({
  page,
}) => {
  const changed = records.only(
    records.stations.find(({ statusHistory, status }) =>
      statusHistory.some((entry) => entry.date.length === 10 && entry.status !== status),
    ),
  )
  const entry = records.only(
    changed.statusHistory.find(
      ({ date, status }) => date.length === 10 && status !== changed.status,
    ),
  )
  const shown = records.stations.filter((s) => records.statusOn(s, entry.date) === entry.status)
  const query = `?status=${entry.status}&to=${entry.date}`
  await openExplorer(page, query)
  await expectShown(page, shown, query)
})

test('each value says how many stations it leaves beside the other filters', async ({ page }) => {
  await openExplorer(page)
  await tick(page, 'Linked city', cityName('qingtian'))
  const counts = (group: string, value: string, left: readonly Station[]): Promise<void> =>
    optionOf(page, group, value).then((option) =>
      expect(option).toHaveAccessibleDescription(String(left.length)),
    )
  for (const { id, name } of markValues(records.info)) {
    await counts('Linked city', name, linkedTo(id))
  }
  const qingtian = linkedTo('qingtian')
  for (const { id, name } of records.info.statuses) {
    await counts(
      'Status',
      name,
      qingtian.filter(({ status }) => status === id),
    )
  }
  for (const { code, name } of records.countries.slice(0, 12)) {
    await counts(
      'Country',
      name,
      qingtian.filter(({ country }) => country === code),
    )
  }
})

test('a category narrows the events, the search box both to those it is found in', async ({
  page,
}) => {
  const category = records.only(records.info.categories.find(({ id }) => id === 'denial'))
  const left = records.events.filter((event) => event.category === category.id)
  await openExplorer(page, `?category=${category.id}`)
  await expect(page.getByText(records.eventCount(left.length))).toHaveCount(1)
  await expectListed(page, records.idsOf(records.stations))
  await showView(page, '')
  await page.getByRole('combobox', { name: 'Search', exact: true }).fill('Rotterdam')
  await expectQuery(page, '?f=2&q=Rotterdam')
  const placed = records.stations.filter(({ city }) => city?.name === 'Rotterdam')
  for (const { id } of placed) {
    await expect(page.locator(`[data-station-id="${id}"]`)).toHaveCount(1)
  }
  await expect
    .poll(() => page.locator('[data-station-id]').count())
    .toBeLessThan(records.stations.length)
})

test('filters are reset together, dates alone too, or left out where nothing passes them', async ({
  page,
}) => {
  await openExplorer(page, '?f=2&linked=fuzhou&status=reported')
  await page.getByRole('button', { name: 'Reset filters', exact: true }).click()
  await expectShown(page, records.stations, '')
  const early = '?f=2&to=2014-12-31'
  await showView(page, early)
  await expectShown(page, [], early)
  const { length } = records.stations
  await page.getByRole('button', { name: `Without the dates: ${length}`, exact: true }).click()
  await expectShown(page, records.stations, '')
  await page.goBack()
  await expectShown(page, [], early)
  await page.getByRole('button', { name: 'Reset filters', exact: true }).click()
  await expectShown(page, records.stations, '')
  await page.goBack()
  await expectShown(page, [], early)
})

test('a filter that nothing passes says which one to loosen', async ({ page }) => {
  const country = records.only(
    records.countries.find(
      ({ code }) =>
        records.stations.some((s) => s.country === code) &&
        !records.stations.some((s) => s.country === code && s.traits['linkedCity'] === 'fuzhou'),
    ),
  )
  await openExplorer(page, `?f=2&linked=fuzhou&country=${country.code}`)
  await expectShown(page, [], `?f=2&linked=fuzhou&country=${country.code}`)
  await page.getByRole('button', { name: /^Without “Country”/ }).click()
  await expectShown(page, linkedTo('fuzhou'), '?f=2&linked=fuzhou')
})

test('the list takes the chosen order, by key, and keeps it in the address', async ({ page }) => {
  await openExplorer(page, '?linked=fuzhou')
  const order = page
    .getByRole('region', { name: 'Stations', exact: true })
    .getByRole('combobox', { name: 'Order by', exact: true })
  await order.focus()
  await page.keyboard.type('First')
  await expectQuery(page, '?f=2&linked=fuzhou&sort=reported')
  const dateOf = new Map<string, string>(
    records.stations.map(({ id, firstReported }) => [id, records.lastDayOf(firstReported.date)]),
  )
  const listed = await listedStations(page).evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-station-id') ?? ''),
  )
  const dates = listed.map((id) => dateOf.get(id) ?? '')
  expect(dates).toHaveLength(linkedTo('fuzhou').length)
  expect(dates).toEqual([...dates].sort())
  await page.goBack()
  await expectQuery(page, '?linked=fuzhou')
  await expect(order).toHaveValue('country')
})
