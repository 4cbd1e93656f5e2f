import { expect, test, type Locator, type Page } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { facet, openExplorer, parameter, region, rowOf, tick, unfold } from './explorer.ts'
import * as records from './records.ts'
import { violations } from './violations.ts'

test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 60_000 })

const groups = (page: Page): Locator => region(page, 'Stations').locator('.country-group')
const nameOf = (code: string): string =>
  records.only(records.countries.find((country) => country.code === code)).name

/** Codes of countries, those with most of the stations first, then by name. */
function mostFirst(stations: readonly { readonly country: string }[]): string[] {
  const counts = new Map<string, number>()
  for (const { country } of stations) counts.set(country, (counts.get(country) ?? 0) + 1)
  const { compare } = new Intl.Collator('en')
  return [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compare(nameOf(a), nameOf(b)),
  )
}

const codes = (page: Page): Promise<(string | null)[]> =>
  groups(page).evaluateAll((all) => all.map((group) => group.getAttribute('data-country')))

test('the list opens with the countries that have most stations, of those that the filters leave', async ({
  page,
}) => {
  await openExplorer(page)
  expect(await codes(page)).toEqual(mostFirst(records.stations))
  await tick(page, 'Linked city', 'Fuzhou')
  const left = records.stations.filter(({ traits }) => traits['linkedCity'] === 'fuzhou')
  await expect.poll(() => codes(page)).toEqual(mostFirst(left))
  const heading = region(page, 'Stations').getByRole('heading', { level: 2 })
  await expect(heading).toHaveText(
    `${left.length} stations in ${new Set(left.map(({ country }) => country)).size} countries`,
  )
})

test('a chevron opens a country and leaves the selection, its name selects it too', async ({
  page,
}) => {
  await openExplorer(page)
  const [first = '', second = ''] = mostFirst(records.stations)
  const rows = (code: string): Locator =>
    page.locator(`.country-group[data-country="${code}"] [data-station-id] a`)
  await page.getByRole('button', { name: `Stations: ${nameOf(first)}`, exact: true }).click()
  await expect(rows(first).first()).toBeVisible()
  expect(parameter(page, 'sel')).toBeNull()
  await groups(page)
    .getByRole('link', { name: nameOf(second), exact: true })
    .click()
  await expect(rows(second).first()).toBeVisible()
  await expect(rows(first).first()).toBeVisible()
  expect(parameter(page, 'sel')).toBe(`country:${second}`)
})

test('a station that is opened elsewhere is in sight in the list', async ({ page }) => {
  const last = records.only(mostFirst(records.stations).at(-1))
  const { id } = records.only(records.stations.find(({ country }) => country === last))
  await openExplorer(page, `?f=2&sel=station:${id}`)
  const row = page.locator(`[data-station-id="${id}"] a`)
  await expect(row).toBeInViewport()
  await expect(row).toHaveAttribute('aria-current', 'true')
})

test('the search of the browser opens the country of what it finds', async ({ page }) => {
  await openExplorer(page)
  const { id } = records.only(records.stations[0])
  const row = page.locator(`[data-station-id="${id}"] a`)
  await expect(row).toBeHidden()
  // As it does before it shows what it found.
  await row.evaluate((link) =>
    link
      .closest('[hidden=until-found]')
      ?.dispatchEvent(new Event('beforematch', { bubbles: true })),
  )
  await expect(row).toBeVisible()
})

test('with a key held a row opens the same selection in another tab', async ({ page }) => {
  await openExplorer(page)
  const { id } = records.only(records.stations[0])
  await expect(await rowOf(page, id)).toHaveAttribute('href', `?f=2&sel=station:${id}`)
})

test('the column has no fault that axe can find, with a country and a filter open', async ({
  page,
}) => {
  await openExplorer(page)
  await rowOf(page, records.only(records.stations[0]).id)
  await unfold(facet(page, 'Confidence'))
  expect(await violations(page, ['#sidebar'])).toEqual([])
})

test('names keep 4.5 to 1 on the bar below them, and marks 3 to 1', async ({ page }) => {
  await openExplorer(page)
  for (const name of ['Country', 'Confidence']) await unfold(facet(page, name))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await region(page, 'Filters').locator('.facet-option').evaluateAll(contrasts)
    expect(found.length).toBeGreaterThan(30)
    for (const { value, name, mark } of found) {
      expect(name, `${colorScheme} ${value}`).toBeGreaterThan(4.5)
      expect(mark, `${colorScheme} ${value}`).toBeGreaterThan(3)
    }
  }
})

/** Runs in the page: of each option its name and its mark against the bar, as they are painted. */
function contrasts(options: Element[]): { value: string; name: number; mark: number }[] {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('There is nothing to paint on.')
  const luminance = (...layers: string[]): number => {
    for (const layer of layers) {
      pen.fillStyle = layer
      pen.fillRect(0, 0, 1, 1)
    }
    const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => {
      const part = byte / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  const panel = getComputedStyle(document.documentElement).getPropertyValue('--panel')
  return options.map((option) => {
    const of = (selector: string): CSSStyleDeclaration => {
      const part = option.querySelector(selector)
      if (!part) throw new Error(`No ${selector}.`)
      return getComputedStyle(part)
    }
    const bar = luminance(panel, of('.facet-bar-fill').fill)
    return {
      value: option.textContent,
      name: ratio(luminance(panel, of('label').color), bar),
      mark: ratio(luminance(panel, of('.facet-bar').color), bar),
    }
  })
}
