/** What every atlas does in a browser, whatever it is about. */
import { expect, type Page } from '@playwright/test'
import type { AtlasData } from '../../src/model/atlas-data.ts'
import { atlasIndex, type AtlasIndex } from '../../src/logic/records/atlas-index.ts'
import { facetsOf } from '../../src/logic/choices/facets.ts'
import { noFilters } from '../../src/logic/choices/view-parts.ts'
import { compileMessages } from '../../pipeline/messages/compile-message.ts'
import { createFormatter, type Formatter } from '../../src/views/i18n/formatter.ts'
import { visibleStations } from '../filter-oracle.ts'
import { expectReady, rowOf } from './explorer.ts'

type Smoke = {
  readonly page: Page
  readonly url: string
  readonly index: AtlasIndex
  readonly t: Formatter['t']
}

/** Loads, counts, filters, opens a record, gives it all back, and links to nothing that is not there. */
export async function expectAlive(page: Page, url: string, data: AtlasData): Promise<void> {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const smoke = {
    ...{ page, url, index: atlasIndex(data) },
    t: createFormatter('en', compileMessages(data.info)).t,
  }
  await page.goto(url)
  await expectReady(page)
  await expect(page).toHaveTitle(`${data.info.title}: ${data.info.tagline}`)
  await expectCounts(smoke, data.stations.length)
  await expect(regionOf(smoke, 'region.map')).toHaveAttribute('data-map', /^(drawn|live|fallback)$/)
  await expectFacets(smoke)
  await expectFiltered(smoke)
  await expectSelected(smoke)
  await page.goBack()
  await page.goBack()
  await expectCounts(smoke, data.stations.length)
  await expectLinks(smoke)
  expect(errors).toEqual([])
}

const regionOf = ({ page, t }: Smoke, name: 'region.map' | 'region.stations' | 'region.filters') =>
  page.getByRole('region', { name: t(name), exact: true })

async function expectCounts({ page, index, t }: Smoke, shown: number): Promise<void> {
  const { stations, events } = index.data
  await expect(page.getByRole('status').first()).toContainText(
    t('stations.count', { shown, total: stations.length }),
  )
  await expect(page.locator('.events-count')).toContainText(String(events.length))
  await expect(page.locator('#stations [data-station-id]')).toHaveCount(shown)
  await expect(page.locator('[data-event-id]').first()).toBeAttached()
}

/** Each is a group under its name, with a box for each of its values. */
async function expectFacets(smoke: Smoke): Promise<void> {
  for (const { name, values } of smoke.index.facets) {
    const group = regionOf(smoke, 'region.filters').getByRole('group', { name, exact: true })
    await expect(group.locator('input[type=checkbox]')).toHaveCount(values.length)
  }
}

/** By the value that gives marks their shape; where none does, by the first facet. */
async function expectFiltered(smoke: Smoke): Promise<void> {
  const { page, index } = smoke
  const facet = index.markFacet ?? facetsOf(index, 'stations')[0]
  const [value] = facet?.values ?? []
  if (!facet || !value) throw new Error('There is nothing to filter by.')
  const wanted = visibleStations({
    ...{ ...index, stations: index.data.stations, found: null, day: index.wholeRange.to },
    filters: { ...noFilters, ticked: { [facet.id]: [value.id] } },
  })
  await page.locator(`input[name="${facet.id}"][value="${value.id}"]`).check()
  await expect.poll(() => new URL(page.url()).search).toBe(`?f=2&${facet.id}=${value.id}`)
  await expect(page.locator('#stations [data-station-id]')).toHaveCount(wanted.length)
}

async function expectSelected({ page }: Smoke): Promise<void> {
  const row = page.locator('#stations [data-station-id]').first()
  const id = await row.getAttribute('data-station-id')
  await (await rowOf(page, id ?? '')).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('sel')).toBe(`station:${id}`)
  await expect(page.locator('#details h3').first()).not.toBeEmpty()
}

async function expectLinks({ page, url }: Smoke): Promise<void> {
  const links = await page
    .locator('header nav a')
    .evaluateAll((anchors) =>
      anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : '')),
    )
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    expect(link.startsWith(url)).toBe(true)
    expect((await page.request.get(link)).status(), link).toBe(200)
  }
}
