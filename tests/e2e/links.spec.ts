import { expect, test } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import {
  expectListed,
  expectQuery,
  expectReady,
  listedIds,
  openExplorer,
  parameter,
  queryOf,
  region,
  rowOf,
  tick,
} from './explorer.ts'
import * as records from './records.ts'

test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 120_000 })

const fuzhou = records.stations.filter(({ traits }) => traits['linkedCity'] === 'fuzhou')
const reported = fuzhou.filter(({ status }) => status === 'reported')
const statusName = records.statusName('reported')

test('Back and Forward undo and redo filters one by one', async ({ page }) => {
  await openExplorer(page)
  await tick(page, 'Linked city', 'Fuzhou')
  await expectListed(page, records.idsOf(fuzhou))
  await tick(page, 'Status', statusName)
  await expectListed(page, records.idsOf(reported))
  await page.goBack()
  await expectQuery(page, '?f=2&linked=fuzhou')
  await expectListed(page, records.idsOf(fuzhou))
  await page.goBack()
  await expectQuery(page, '')
  await expectListed(page, records.idsOf(records.stations))
  await page.goForward()
  await page.goForward()
  await expectQuery(page, '?f=2&linked=fuzhou&status=reported')
  await expectListed(page, records.idsOf(reported))
})

test('Back closes the details that a click opened', async ({ page }) => {
  await openExplorer(page)
  const overview = await region(page, 'Details').innerText()
  await (await rowOf(page, records.only(records.stations[0]).id)).click()
  await expect.poll(() => parameter(page, 'sel')).toMatch(/^station:/)
  await page.goBack()
  await expectQuery(page, '')
  await expect(region(page, 'Details')).toHaveText(overview, { useInnerText: true })
})

test('typing replaces the present entry, so Back does not undo letters', async ({ context }) => {
  // Of its own: a history ends at fifty entries.
  const page = await context.newPage()
  await openExplorer(page, '?linked=fuzhou')
  const before = await page.evaluate(() => history.length)
  await page.getByRole('combobox', { name: 'Search', exact: true }).pressSequentially('Prague')
  // What the first format opens the list with is a choice in the second.
  await expectQuery(page, '?f=2&linked=fuzhou&q=Prague&sort=country')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('sixty keys on a slider are one entry, which Back undoes', async ({ context }) => {
  // Of its own: a history ends at fifty entries.
  const page = await context.newPage()
  await openExplorer(page, '?f=2&linked=fuzhou')
  const before = await page.evaluate(() => history.length)
  const slider = page.getByRole('slider', { name: 'Range end', exact: true })
  await slider.focus()
  // Days since 1970.
  const end = Number(await slider.inputValue())
  for (let key = 0; key < 60; key += 1) await page.keyboard.press('ArrowLeft')
  const day = new Date((end - 60) * 86_400_000).toISOString().slice(0, 10)
  await expectQuery(page, `?f=2&linked=fuzhou&to=${day}`)
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  await page.goBack()
  await expectQuery(page, '?f=2&linked=fuzhou')
  await page.goForward()
  await expectQuery(page, `?f=2&linked=fuzhou&to=${day}`)
})

test('what an address gets wrong is ignored and named, and the rest applies', async ({ page }) => {
  const wrong = 'linked=fuzhou,atlantis&colour=red&to=2022-13-45&sel=station:nowhere&map=a/b/c'
  await openExplorer(page, `?${wrong}&status=reported`)
  await expectListed(page, records.idsOf(reported))
  const notice = page.getByText('atlantis')
  await expect(notice).toBeVisible()
  for (const part of ['linked', 'colour', 'to', '2022-13-45', 'sel', 'nowhere', 'map']) {
    await expect(notice).toContainText(part)
  }
  await expect(notice).not.toContainText('status')
})

test('an address without mistakes gives no notice, and a reload the same view', async ({
  page,
}) => {
  const query = '?linked=fuzhou&from=2022-01-01&to=2023-06-30&theme=dark&sel=city:paris'
  await openExplorer(page, query)
  await expect(page.getByText(/ignored/)).toHaveCount(0)
  const see = async (): Promise<unknown[]> => [
    queryOf(page),
    await listedIds(page),
    await region(page, 'Details').innerText(),
    await page.getByRole('status').allInnerTexts(),
  ]
  const before = await see()
  await page.reload()
  await expectReady(page)
  expect(await see()).toEqual(before)
})

test('an address that is changed by hand is read anew, in any order', async ({ page }) => {
  await openExplorer(page, '?status=reported&linked=fuzhou')
  await expectListed(page, records.idsOf(reported))
  await openExplorer(page, '?linked=qingtian')
  const qingtian = records.stations.filter(({ traits }) => traits['linkedCity'] === 'qingtian')
  await expectListed(page, records.idsOf(qingtian))
})

test('the theme of an address is there from the start', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openExplorer(page)
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await openExplorer(page, '?theme=dark')
  expect(await paper()).not.toBe(light)
})
