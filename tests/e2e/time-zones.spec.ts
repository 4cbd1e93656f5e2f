import { expect, test, type Browser, type Page } from '@playwright/test'
import { inSharedTab, timeZones } from './browsers.ts'
import { expectReady, openExplorer, queryOf } from './explorer.ts'
import * as records from './records.ts'

test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 60_000 })

/** What the map has room to name depends on when it comes to rest, and not on dates. */
const hideNames = (page: Page): Promise<void> =>
  page.locator('#drawn-marks').evaluate((marks) => marks.setAttribute('hidden', ''))

/** Everything that is written on the page, and the address, before and after a reload. */
async function seenIn(browser: Browser, timezoneId: string, query: string): Promise<unknown> {
  const context = await browser.newContext({ timezoneId })
  const page = await context.newPage()
  const see = async (): Promise<unknown> => {
    await hideNames(page)
    return {
      query: queryOf(page),
      text: await page.locator('main').innerText(),
      dates: await page.locator('time').allInnerTexts(),
      chart: await page
        .getByRole('region', { name: 'Timeline', exact: true })
        .locator('[aria-label]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label'))),
    }
  }
  // It is among what is written on the page.
  const noticed = () => expect(page.locator('#notices p')).toHaveCount(1)
  await openExplorer(page, query)
  await noticed()
  const opened = await see()
  await page.reload()
  await expectReady(page)
  await noticed()
  const reloaded = await see()
  await context.close()
  expect(reloaded).toEqual(opened)
  return opened
}

const changed = records.only(
  records.stations.find(({ statusHistory }) => statusHistory.some(({ date }) => date.length === 7)),
)
const queries = [
  `?from=2022-10-01&to=2022-10-31&sel=station:${changed.id}&map=3/48/5`,
  `?to=2022-12-31&map=3/48/5&sel=figure:${records.returns.headline}`,
]

for (const query of queries) {
  test(`${query} says the same in every time zone`, async ({ browser }) => {
    const [first, ...others] = await Promise.all(
      timeZones.map((zone) => seenIn(browser, zone, query)),
    )
    for (const other of others) expect(other).toEqual(first)
  })
}
