import { expect, test, type Page } from '@playwright/test'
import * as records from './records.ts'

const visibleRows = (page: Page, section: string): Promise<string[]> =>
  page
    .locator(`#${section} tbody > tr:visible`)
    .evaluateAll((rows) => rows.map(({ id }) => id).sort())

const ofItaly = records.stations.filter(({ country }) => country === 'IT')

test('the table shows what its address asks for, says how many, and offers all', async ({
  page,
}) => {
  await page.goto('./table/?country=it&utm_source=letter')
  const status = page.getByRole('status')
  await expect(status).toContainText(records.stationCount(ofItaly.length))
  await expect(status).toContainText('Country: Italy')
  expect(await visibleRows(page, 'stations')).toEqual(records.idsOf(ofItaly))
  await expect(page.getByRole('button', { name: 'Dismiss', exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: 'Show all', exact: true }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('')
  expect(await visibleRows(page, 'stations')).toEqual(records.idsOf(records.stations))
})

test(
  'the table answers for the day, the text and the order of its address',
  { tag: '@desk' },
  async ({ page }) => {
    const day = '2022-12-31'
    const known = records.stationsKnownOn(day).filter(({ country }) => country === 'IT')
    await page.goto(`./table/?country=IT&to=${day}&q=milano&sort=reported`)
    const inMilan = known.filter(({ city }) => city?.name === 'Milan')
    await expect(page.getByRole('status')).toContainText(records.stationCount(inMilan.length))
    expect(await visibleRows(page, 'stations')).toEqual(records.idsOf(inMilan))
    const head = page.getByRole('columnheader', { name: 'Status on 31 Dec 2022' })
    await expect(head).toHaveCount(1)
    const [first] = inMilan
    await expect(page.locator(`#${first?.id}`)).toContainText(
      records.statusName(records.statusOn(records.only(first), day)),
    )
  },
)

test(
  'the table names what it did not understand, and keeps every row without a query',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto('./table/?country=Atlantis.&colour=red')
    const notice = page.locator('.notices p')
    await expect(notice).toContainText('country=Atlantis')
    await expect(notice).toContainText('colour=red')
    expect(await visibleRows(page, 'stations')).toHaveLength(records.stations.length)
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
    await expect(notice).toHaveCount(0)
  },
)

test(
  'the table without its records keeps every row, and says so',
  { tag: '@desk' },
  async ({ page }) => {
    await page.route('**/data/countries.json', (route) => route.abort())
    await page.goto('./table/?country=IT')
    await expect(page.locator('.notices p')).toContainText('could not be loaded')
    expect(await visibleRows(page, 'stations')).toHaveLength(records.stations.length)
    await page.unroute('**/data/countries.json')
    await page.getByRole('button', { name: 'Try again', exact: true }).click()
    await expect(page.getByRole('status')).toContainText(records.stationCount(ofItaly.length))
  },
)

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test(
    'the table keeps every row, whatever its address asks for',
    { tag: '@desk' },
    async ({ page }) => {
      await page.goto('./table/?country=IT')
      expect(await visibleRows(page, 'stations')).toHaveLength(records.stations.length)
    },
  )
})
