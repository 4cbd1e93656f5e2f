import { markValues } from '../../src/logic/records/atlas-facets.ts'
import { expect, test, type Page } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { facet, listedIds, openExplorer, region, unfold, type RegionName } from './explorer.ts'
import * as records from './records.ts'
import { servedPage } from './served.ts'

test.use(inSharedTab)

const names: readonly RegionName[] = [
  'Map',
  'Filters',
  'Stations',
  'Timeline',
  'Returns',
  'Investigations',
  'Details',
]

// A busy computer takes its time.
test.describe.configure({ timeout: 120_000 })

test('the explorer has the regions, groups, names and counts that were promised', async ({
  page,
}) => {
  await openExplorer(page)
  await test.step('regions', () => expectRegions(page))
  await test.step('one status counts the stations, the timeline counts the events', async () => {
    const status = page.getByRole('status').filter({ hasText: /stations/ })
    await expect(status).toHaveText(records.stationCount(records.stations.length))
    await expect(region(page, 'Timeline')).toContainText(records.eventCount(records.events.length))
  })
  await test.step('the search box, Play and the sliders', async () => {
    await expect(page.getByRole('combobox', { name: 'Search', exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveCount(1)
    for (const name of ['Range start', 'Range end']) {
      await expect(page.getByRole('slider', { name, exact: true })).toHaveCount(1)
    }
  })
  await test.step('an id on every station, event and charted figure', () => expectIds(page))
  await test.step('filters are checkboxes named by the value alone', () => expectFilters(page))
})

async function expectRegions(page: Page): Promise<void> {
  for (const name of names) await expect(region(page, name)).toHaveCount(1)
  const timeline = region(page, 'Timeline')
  for (const part of ['Returns', 'Investigations']) {
    await expect(timeline.getByRole('region', { name: part, exact: true })).toBeVisible()
  }
}

test('the regions stand in the page as served', async ({ request }) => {
  const { document } = await servedPage(request, './')
  for (const name of names) {
    expect(document.querySelectorAll(`section[aria-label="${name}"]`), name).toHaveLength(1)
  }
})

async function expectFilters(page: Page): Promise<void> {
  const { statuses, grades, categories } = records.info
  const groups = {
    'Linked city': markValues(records.info).map(({ name }) => name),
    Country: records.countries.map(({ name }) => name),
    Status: statuses.map(({ name }) => name),
    Confidence: grades.map(({ name }) => name),
    Category: categories.map(({ name }) => name),
  }
  for (const [group, values] of Object.entries(groups)) {
    await unfold(facet(page, group))
    for (const name of values) {
      await expect(facet(page, group).getByRole('checkbox', { name, exact: true })).toHaveCount(1)
    }
    await expect(facet(page, group).getByRole('checkbox')).toHaveCount(values.length)
  }
}

test('every station, event and charted figure carries its id as served', async ({ request }) => {
  const { document } = await servedPage(request, './')
  const ids = (name: string, attribute: string): string[] =>
    [...document.querySelectorAll(`section[aria-label="${name}"] [${attribute}]`)]
      .map((element) => element.getAttribute(attribute) ?? '')
      .sort()
  expect(ids('Stations', 'data-station-id')).toEqual(records.idsOf(records.stations))
  expect(ids('Investigations', 'data-event-id')).toEqual(records.idsOf(records.events))
  expect(ids('Returns', 'data-figure-id')).toEqual(records.idsOf(records.chartedFigures))
})

async function expectIds(page: Page): Promise<void> {
  const ids = async (name: RegionName, attribute: string): Promise<string[]> => {
    const found = await region(page, name)
      .locator(`[${attribute}]`)
      .evaluateAll(
        (elements, attribute) => elements.map((element) => element.getAttribute(attribute) ?? ''),
        attribute,
      )
    return found.sort()
  }
  expect(await listedIds(page)).toEqual(records.idsOf(records.stations))
  await expect
    .poll(() => ids('Investigations', 'data-event-id'))
    .toEqual(records.idsOf(records.events))
  expect(await ids('Returns', 'data-figure-id')).toEqual(records.idsOf(records.chartedFigures))
}
