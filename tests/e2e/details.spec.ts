import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import type { Source } from '../../src/model/source.ts'
import type { Station } from '../../src/model/station.ts'
import { inSharedTab } from './browsers.ts'
import { openExplorer, region, rowOf, showView } from './explorer.ts'
import * as records from './records.ts'

test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 120_000 })

/** The sources that the record of a station names. */
function sourcesOf(station: Station): Source[] {
  const ids = new Set<string>([
    station.firstReported.sourceId,
    ...station.reportedBy,
    ...station.statusHistory.map(({ sourceId }) => sourceId),
    ...(station.linkSourceIds ?? []),
  ])
  return records.sources.filter(({ id, aliases }) => [id, ...aliases].some((one) => ids.has(one)))
}

const isLinked = ({ url, linkable }: Source): boolean => url !== null && linkable
const isToCopy = ({ url, linkable }: Source): boolean => url !== null && !linkable

/** It rests on a source that may be linked and on one that may not. */
const mixed = records.only(
  records.stations.find((s) => sourcesOf(s).some(isLinked) && sourcesOf(s).some(isToCopy)),
)

async function stationsIn(page: Page): Promise<string[]> {
  const links = await region(page, 'Details')
    .locator('a[href*="sel=station:"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  return links.map((href) => href.replace(/^.*sel=station:([^&]*).*$/, '$1')).sort()
}

test('opening a city lists the stations placed there and those listed as it', async ({ page }) => {
  await openExplorer(page)
  for (const slug of new Set(['paris', ...records.stations.flatMap((s) => s.listedAs ?? [])])) {
    await test.step(slug, async () => {
      const placed = records.stations.filter(({ citySlug }) => citySlug === slug)
      const listed = records.stations.filter(
        ({ listedAs, citySlug }) => listedAs === slug && citySlug !== slug,
      )
      await showView(page, `?sel=city:${slug}`)
      await expect.poll(() => stationsIn(page)).toEqual(records.idsOf([...placed, ...listed]))
      for (const { note } of listed) await expect(region(page, 'Details')).toContainText(note)
    })
  }
})

test('a station opens from the list and tells its place, statuses and note', async ({ page }) => {
  await openExplorer(page)
  await (await rowOf(page, mixed.id)).click()
  await expect(page).toHaveURL(/[?&]sel=station(:|%3A)/)
  const details = region(page, 'Details')
  const country = records.only(records.countries.find(({ code }) => code === mixed.country)).name
  await expect(details.getByRole('heading', { level: 2 })).toContainText(country)
  await expect(details).toContainText(mixed.note)
  for (const { status } of mixed.statusHistory) {
    await expect(details).toContainText(records.statusName(status))
  }
})

test('each source names its publisher, and is a link that names its host or an address to copy', async ({
  page,
}) => {
  await openExplorer(page, `?sel=station:${mixed.id}`)
  const details = region(page, 'Details')
  for (const source of sourcesOf(mixed)) {
    await expect(details).toContainText(source.publisher)
    if (!isLinked(source) || source.url === null) continue
    const links = details.locator(`a[href="${source.url}"]`)
    const host = new URL(source.url).host.replace(/^www[.]/, '')
    for (const link of await links.all()) await expect(link).toContainText(host)
    await expect(links.filter({ hasText: source.title }).first()).toBeAttached()
  }
  for (const { url } of sourcesOf(mixed).filter(isToCopy)) {
    await expect(details).toContainText(url ?? '')
    await expect(details.locator(`a[href="${url}"]`)).toHaveCount(0)
  }
})

test('every link out of the site tells the other side nothing', async ({ page }) => {
  // Of a copy, what it is a copy of.
  const originals = records.sources.map(({ original }) => original?.url)
  const linkable = new Set([
    ...records.sources.filter(isLinked).map(({ url }) => url),
    ...originals,
  ])
  await openExplorer(page)
  const { name } = records.only(records.countries.find(({ code }) => code === mixed.country))
  for (const query of [`?sel=station:${mixed.id}`, `?sel=country:${mixed.country}`]) {
    await showView(page, query)
    await expect(region(page, 'Details').getByRole('heading', { level: 2 })).toContainText(name)
    const links = await page
      .locator('a[href^="http"]')
      .evaluateAll((found) => found.map((a) => [a.getAttribute('href'), a.getAttribute('rel')]))
    const outward = links.filter(([href]) => !href?.startsWith(new URL(page.url()).origin))
    expect(outward.length).toBeGreaterThan(0)
    for (const [href, rel] of outward) {
      expect(linkable, String(href)).toContain(href)
      expect(rel?.split(' ').sort(), String(href)).toEqual(['noopener', 'noreferrer'])
    }
  }
})

test('an event tells who acted, what happened and its sources, a figure what it counts', async ({
  page,
}) => {
  const event = records.only(records.events.find(({ stationIds }) => stationIds.length > 0))
  await openExplorer(page, `?sel=event:${event.id}`)
  const details = region(page, 'Details')
  await expect(details).toContainText(event.title)
  await expect(details).toContainText(event.summary)
  const actor = records.only(records.info.actors.find(({ id }) => id === event.actor))
  await expect(details).toContainText(actor.name)
  for (const id of event.sourceIds) {
    const source = records.only(records.sources.find((s) => s.id === id || s.aliases.includes(id)))
    await expect(details).toContainText(source.publisher)
  }

  const figure = records.only(records.figures.find(({ id }) => id === records.returns.headline))
  await showView(page, `?sel=figure:${figure.id}`)
  await expect(details).toContainText(figure.value.toLocaleString('en'))
  await expect(details).toContainText(figure.what)
  await expect(details).toContainText(figure.publishedBy)
  // Numbered remarks become a list.
  for (const remark of figure.notes.split(/\(\d\)/).map((text) => text.trim())) {
    await expect(details).toContainText(remark)
  }
})

test('a country lists its stations and says what each report counts', async ({ page }) => {
  const { code, counts } = records.only(records.countries.find(({ code }) => code === 'ES'))
  const here = records.stations.filter(({ country }) => country === code)
  await openExplorer(page, `?sel=country:${code}`)
  await expect.poll(() => stationsIn(page)).toEqual(records.idsOf(here))
  for (const { report } of counts) {
    const { title } = records.only(records.info.reports.find(({ id }) => id === report))
    await expect(region(page, 'Details')).toContainText(title)
  }
})

test('a country tells what its state did and what was denied, and can be taken along', async ({
  page,
}) => {
  const told = records.only(
    records.events.find(
      ({ category, actor, about }) =>
        category === 'closure-ordered' && actor === 'host-government' && about === 'stations',
    ),
  )
  await openExplorer(page, `?sel=country:${told.country ?? ''}`)
  const details = region(page, 'Details')
  const acts = details.locator('section').filter({ hasText: 'What the state did' })
  await expect(acts.getByRole('link', { name: told.title })).toBeVisible()
  await expect(details.getByRole('heading', { name: 'What was denied' })).toBeVisible()
  await expect(details.getByText(/Newest act of the state:/)).toContainText(/day/)
  await details.getByRole('button', { name: 'Cite', exact: true }).click()
  await expect(details.getByRole('textbox')).toHaveValue(
    new RegExp(`${records.info.version}.*/\\?f=2&sel=country:${told.country ?? ''}$`),
  )
  await details.getByRole('button', { name: 'CSV', exact: true }).click()
  const download = page.waitForEvent('download')
  await details.getByRole('button', { name: /event/ }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  const its = records.events.filter(({ country }) => country === told.country)
  for (const { id } of its) expect(file).toContain(`\r\n${id},`)
  await details.getByRole('button', { name: 'Picture', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveAccessibleName('Export image')
  await page.keyboard.press('Escape')
  await details.getByRole('link', { name: 'Filter to this country' }).click()
  await expect(page).toHaveURL(new RegExp(`[?&]country=${told.country ?? ''}`))
})

test('Escape closes the details', async ({ page }) => {
  await openExplorer(page, `?f=2&sel=station:${mixed.id}`)
  await expect(region(page, 'Details')).toContainText(mixed.note)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/$/)
  await expect(region(page, 'Details')).not.toContainText(mixed.note)
})
