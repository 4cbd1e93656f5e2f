import { expect, test, type Page } from '@playwright/test'
import { translatePage, translations, type Translation } from '../translate-page.ts'
import { inSharedTab } from './browsers.ts'
import { expectListed, listedIds, openExplorer, region, tick } from './explorer.ts'
import * as records from './records.ts'

test.use(inSharedTab)

/** As page translation does it; the function is sent to the page as it is written. */
const translate = (page: Page, how: Translation): Promise<void> =>
  page.evaluate(`(${String(translatePage)})(document.body, ${JSON.stringify(how)})`)

const fuzhou = records.stations.filter(({ traits }) => traits['linkedCity'] === 'fuzhou')
const ofFuzhou = records.only(fuzhou.find(({ city }) => city))
const place = records.only(ofFuzhou.city ?? undefined).name

for (const how of translations) {
  test(`every count follows in a translated page, its texts ${how}`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await openExplorer(page)
    await translate(page, how)
    const counts = async (shown: readonly { readonly country: string }[]): Promise<void> => {
      const words = records.stationCount(shown.length)
      await expect(region(page, 'Stations').getByRole('status')).toHaveText(words)
      await expect(page.locator('#map-card')).toContainText(words)
      const countries = new Set(shown.map(({ country }) => country)).size
      const heading = countries === 1 ? '1 country' : `${countries} countries`
      await expect(region(page, 'Stations')).toContainText(heading)
    }
    await counts(records.stations)
    await tick(page, 'Linked city', 'Fuzhou')
    await expectListed(page, records.idsOf(fuzhou))
    await counts(fuzhou)
    await translate(page, how)
    await page.getByRole('combobox', { name: 'Search', exact: true }).fill(place)
    const few = async (): Promise<number> => (await listedIds(page)).length
    await expect.poll(few).toBeLessThan(fuzhou.length)
    const ids = await listedIds(page)
    expect(ids).toContain(ofFuzhou.id)
    await counts(records.stations.filter(({ id }) => ids.includes(id)))
    // Its country may be folded.
    await page
      .locator(`[data-station-id="${ofFuzhou.id}"] a`)
      .evaluate((link: HTMLElement) => link.click())
    await expect(region(page, 'Details').getByRole('heading').first()).toContainText(place)
    expect(errors).toEqual([])
  })
}

test('a page that is translated while it arrives comes to life', async ({ page }) => {
  await page.addInitScript(`
    const translate = ${String(translatePage)}
    addEventListener('DOMContentLoaded', () => translate(document.body, 'copied'))
  `)
  await openExplorer(page)
  await tick(page, 'Linked city', 'Fuzhou')
  const words = records.stationCount(fuzhou.length)
  await expect(region(page, 'Stations').getByRole('status')).toHaveText(words)
  await expect(page.locator('#map-card')).toContainText(words)
})
