/** What a reader does on the explorer and what they see there. */
import { expect, type Locator, type Page } from '@playwright/test'

export type RegionName =
  'Map' | 'Filters' | 'Stations' | 'Timeline' | 'Returns' | 'Investigations' | 'Details'

export const region = (page: Page, name: RegionName): Locator =>
  page.getByRole('region', { name, exact: true })

/** Scripts answer, with all that they bring: the page says so when the last part stands. */
export const expectReady = (page: Page): Promise<void> =>
  expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 45_000 })

export async function openExplorer(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`)
  await expectReady(page)
}

/** Another view of the explorer that is open, as Back brings one: for what is not about loading. */
export async function showView(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `./${query}`)
}

export const listedStations = (page: Page): Locator =>
  region(page, 'Stations').locator('[data-station-id]')

export async function listedIds(page: Page): Promise<string[]> {
  const ids = await listedStations(page).evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-station-id') ?? ''),
  )
  return ids.sort()
}

export async function expectListed(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => listedIds(page)).toEqual([...ids].sort())
}

export const facet = (page: Page, name: string): Locator =>
  region(page, 'Filters').getByRole('group', { name, exact: true })

/** The row of a station; countries start folded. */
export async function rowOf(page: Page, id: string): Promise<Locator> {
  const item = page.locator(`[data-station-id="${id}"]`)
  const group = page.locator('.country-group').filter({ has: item })
  const fold = group.locator('.country-fold').first()
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  const row = item.locator('a')
  await expect(row).toBeVisible()
  return row
}

/** A button that a small screen shows when it is asked for: a tool of the map, or one of the header. */
export async function reach(page: Page, name: string): Promise<Locator> {
  const button = page.getByRole('button', { name, exact: true })
  const behind = ['Share', 'Download'].includes(name) ? 'Pages' : 'More tools'
  const opener = page.getByRole('button', { name: behind, exact: true })
  if ((await button.isVisible()) || !(await opener.isVisible())) return button
  // An open menu lies over the map.
  const menu = page.locator('[data-action="menu"][aria-expanded="true"]')
  if (behind === 'More tools' && (await menu.isVisible())) await menu.click()
  await opener.click()
  return button
}

/** Presses a tool of the map. */
export const pressTool = async (page: Page, name: string): Promise<void> =>
  (await reach(page, name)).click()

/** A mark of the drawn map that stands within it and under nothing that lies over it; null while there is none. */
export const markInSight = (page: Page): Promise<string | null> =>
  region(page, 'Map').evaluate((map) => {
    const inSight = [...map.querySelectorAll('[data-mark-id]')].find((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect()
      const top = document.elementFromPoint(x + width / 2, y + height / 2)
      return width > 0 && top !== null && mark.contains(top)
    })
    return inSight?.getAttribute('data-mark-id') ?? null
  })

/** Some facets start folded. */
export async function unfold(group: Locator): Promise<void> {
  const boxes = group.getByRole('checkbox', { includeHidden: true })
  if (!(await boxes.first().isVisible())) await group.locator('summary').click()
  await expect(boxes.first()).toBeVisible()
}

export async function optionOf(page: Page, name: string, value: string): Promise<Locator> {
  await unfold(facet(page, name))
  return facet(page, name).getByRole('checkbox', { name: value, exact: true })
}

/** One click. */
export async function tick(page: Page, name: string, value: string): Promise<void> {
  await (await optionOf(page, name, value)).click()
}

/** The query of the address, readable. */
export const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search)

export const expectQuery = (page: Page, query: string): Promise<void> =>
  expect.poll(() => queryOf(page)).toBe(query)

export const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name)

/** Turns to the map as a finger does, which chooses nothing: a phone fetches the live map no sooner. */
const wakeMap = async (page: Page): Promise<void> => {
  await expectReady(page)
  await region(page, 'Map').dispatchEvent('pointerdown')
}

/** Drawing in software takes its time. */
export async function expectMap(page: Page, state: 'drawn' | 'live' | 'fallback'): Promise<void> {
  if (state !== 'drawn') await wakeMap(page)
  await expect(region(page, 'Map')).toHaveAttribute('data-map', state, { timeout: 45_000 })
}
