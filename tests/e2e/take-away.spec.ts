import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test, type Download, type Locator, type Page } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { expectMap, openExplorer, parameter, queryOf, reach, region } from './explorer.ts'
import * as records from './records.ts'
import { violations } from './violations.ts'
import { markValues } from '../../src/logic/records/atlas-facets.ts'

test.use(inSharedTab)

const linked = records.only(markValues(records.info).find(({ position }) => position))
const shown = records.stations.filter(({ traits }) => traits['linkedCity'] === linked.id)
const query = `?f=2&linked=${linked.id}`

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

async function openDialog(page: Page, name: string): Promise<Locator> {
  await (await reach(page, name)).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

async function contentOf(page: Page, saves: Locator): Promise<{ name: string; content: Buffer }> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    saves.click(),
  ])
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

test('the dialogs open and close by keyboard, give the focus back and keep the selection', async ({
  page,
}) => {
  await openExplorer(page, `?sel=country:${shown[0]?.country ?? ''}`)
  for (const name of ['Share', 'Download', 'Export image']) {
    await (await reach(page, name)).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expect(dialog).toHaveAccessibleName(/./)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button(page, name)).toBeFocused()
  }
  expect(parameter(page, 'sel')).toMatch(/^country:/)
})

test('the dialogs have no fault that a machine can find', async ({ page }) => {
  await openExplorer(page)
  const found: string[] = []
  for (const name of ['Share', 'Download', 'Export image']) {
    const dialog = await openDialog(page, name)
    if (name === 'Download') await expect(dialog.getByRole('link').first()).toBeVisible()
    found.push(...(await violations(page, ['dialog[open]'])))
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  }
  expect(found).toEqual([])
})

test('sharing gives the exact link to the view and copies it, or selects it', async ({
  page,
  context,
}) => {
  await openExplorer(page, query)
  const dialog = await openDialog(page, 'Share')
  const link = dialog.getByLabel('Link to this view')
  await expect(link).toHaveValue(page.url())
  await expect(dialog.getByLabel('How to cite')).toHaveValue(new RegExp(records.info.title))
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  })
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText(/is selected/)).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url())
  await context.clearPermissions()
})

test(
  'the download has the stations of the view, and every published file',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, query)
    const dialog = await openDialog(page, 'Download')
    const csv = await contentOf(page, dialog.getByRole('button', { name: 'This view as CSV' }))
    expect(csv.name).toMatch(/\d{4}-\d{2}-\d{2}\.csv$/)
    const published = await (await page.request.get('data/stations-spreadsheet.csv')).text()
    const lines = published.split('\r\n')
    const expected = [
      lines[0],
      ...lines.filter((line) => shown.some(({ id }) => line.startsWith(`${id},`))),
    ]
    expect(csv.content.toString('utf8').trimEnd().split('\r\n')).toEqual(expected)

    const json = await contentOf(page, dialog.getByRole('button', { name: 'This view as GeoJSON' }))
    expect(JSON.parse(json.content.toString('utf8'))).toMatchObject({
      type: 'FeatureCollection',
      licence: records.info.licence,
      features: shown.map(({ id }) => ({ id })),
      view: { link: page.url() },
    })
    for (const file of [
      'stations.geojson',
      'stations-spreadsheet.csv',
      'events.csv',
      'sources.json',
      'datapackage.json',
    ]) {
      const link = dialog.getByRole('link', { name: new RegExp(`^${file}`) })
      expect((await page.request.get((await link.getAttribute('href')) ?? '')).ok(), file).toBe(
        true,
      )
    }
  },
)

test(
  'an exported image says what it shows, from where and when',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, query)
    await expectMap(page, 'fallback')
    const dialog = await openDialog(page, 'Export image')
    const save = dialog.getByRole('button', { name: 'Save image' })
    await dialog.getByRole('radio', { name: /^SVG/ }).check()
    await dialog.getByRole('radio', { name: /^1×/ }).check()
    const svg = await contentOf(page, save)
    expect(svg.name).toMatch(/^stations-abroad-\d{4}-\d{2}-\d{2}\.svg$/)
    const text = svg.content.toString('utf8')
    for (const said of [
      records.info.title,
      records.stationCount(shown.length),
      `Linked city: ${linked.name}`,
      'Natural Earth',
      'GeoNames',
      records.info.licence.id,
      `${new URL(page.url()).origin}/`,
    ]) {
      expect(text).toContain(said)
    }
    expect(text).not.toContain('<image')
    await expect(dialog.getByText(`Saved as ${svg.name}.`)).toBeVisible()

    const width = Number(/^<svg [^>]*width="(\d+)"/.exec(text)?.[1])
    await dialog.getByRole('radio', { name: /^PNG/ }).check()
    await dialog.getByRole('radio', { name: /^2×/ }).check()
    const png = await contentOf(page, save)
    expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG')
    // The header of a PNG holds its width at byte 16.
    expect(png.content.readUInt32BE(16)).toBe(2 * width)
    expect(png.content.length).toBeGreaterThan(20_000)

    // As browsers do that guard against being recognised.
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null)
    })
    await save.click()
    await expect(dialog.getByRole('status')).toContainText('does not let pages read a picture')
    const instead = await contentOf(page, dialog.getByRole('button', { name: 'Save as SVG' }))
    expect(instead.name).toBe(svg.name)
  },
)

// Paper is the same.
test(
  'paper has the view in words, its address and whole drawings, and nothing to press',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, query)
    await page.setViewportSize({ width: 700, height: 990 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const head = page.locator('#print-head')
    await expect(head).toContainText(`Linked city: ${linked.name}`)
    await expect(head).toContainText(page.url())
    await expect(page.locator('button:visible, select:visible, input:visible')).toHaveCount(0)
    const charts = page.locator('.timeline-scroll > svg, .timeline-scroll > section > svg')
    const ends = await charts.evaluateAll((all) =>
      all.map((svg) => svg.getBoundingClientRect().right),
    )
    expect(ends).toHaveLength(3)
    for (const end of ends) expect(end).toBeLessThanOrEqual(700)
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(28, 31, 36)')
  },
)

// Paper is the same.
test(
  'from a dark screen too, the map on paper is light and fills the first page with its legend',
  { tag: '@desk' },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openExplorer(page, query)
    // US Letter within its margins, the lower of the usual papers, in CSS pixels.
    await page.setViewportSize({ width: 710, height: 949 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const map = page.getByRole('img', { name: 'Map of the world with the reported stations' })
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await expect(map).toBeVisible()
    }).toPass()
    await expect(page.locator('.drawn-map, .live-map').filter({ visible: true })).toHaveCount(0)
    const colours = await map
      .locator('path, rect')
      .evaluateAll((all) => all.map((shape) => getComputedStyle(shape).fill))
    expect(colours).toContain('rgb(248, 245, 238)')
    await expect(map.locator('text').getByText(linked.name, { exact: true })).toBeVisible()
    await expect(map).toContainText(/Reported is not proven/)
    const box = await map.boundingBox()
    const end = (box?.y ?? 0) + (box?.height ?? 0)
    expect(end).toBeGreaterThan(0.7 * 949)
    expect(end).toBeLessThanOrEqual(949)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(map).toHaveCount(0)
  },
)

test(
  'lines lead from a linked city to its stations, are explained and stand in the address',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page)
    await expectMap(page, 'fallback')
    const toggle = button(page, `Show lines from ${linked.name}`)
    await toggle.click()
    await expect(toggle).toHaveAttribute('aria-pressed', 'true')
    expect(queryOf(page)).toBe(`?f=2&arcs=${linked.id}`)
    const places = new Set(shown.flatMap(({ position }) => position?.join() ?? []))
    const lines = region(page, 'Map').locator('.arc')
    await expect(lines).toHaveCount(places.size)
    await expect(
      region(page, 'Filters').getByText(/does not say that anybody travelled/),
    ).toBeVisible()
    await page.reload()
    await expect(lines).toHaveCount(places.size)
  },
)

test(
  'the timeline of the view can be read as a table and taken along',
  { tag: '@desk' },
  async ({ page }) => {
    const country = records.only(records.events.find(({ country }) => country !== null)?.country)
    await openExplorer(page, `?country=${country}`)
    const tab = page.getByRole('tab', { name: 'Timeline' })
    if (await tab.isVisible()) await tab.click()
    const dialog = await openDialog(page, 'Table and files')
    const chart = dialog.getByRole('figure')
    await expect(chart).toHaveAccessibleName(/./)
    await expect(chart).toHaveAccessibleDescription(/By category: /)
    await chart.getByText(/^Table: /).click()
    const rows = chart.getByRole('row')
    const count = (await rows.count()) - 1
    expect(count).toBeGreaterThan(0)
    await expect(region(page, 'Timeline')).toContainText(records.eventCount(count))
    expect(await violations(page, ['dialog[open]'])).toEqual([])

    const csv = await contentOf(page, chart.getByRole('button', { name: /as CSV$/ }))
    const lines = csv.content.toString('utf8').trimEnd().split('\r\n')
    expect(lines).toHaveLength(count + 1)
    const ids = lines.slice(1).map((line) => line.split(',').at(-1))
    const known = new Set(records.idsOf(records.events))
    expect(ids.filter((id) => id === undefined || !known.has(id))).toEqual([])

    const svg = await contentOf(page, chart.getByRole('button', { name: /as SVG$/ }))
    expect(svg.name).toBe('investigations.svg')
    const text = svg.content.toString('utf8')
    for (const { name } of records.info.categories) expect(text).toContain(name)
    expect(text).toContain(`version ${records.info.version}`)
    expect(text).not.toContain('class=')
    const png = await contentOf(page, chart.getByRole('button', { name: /as PNG$/ }))
    expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG')

    await rows.nth(1).getByRole('link').click()
    await expect(dialog).toBeHidden()
    expect(parameter(page, 'sel')).toBe(`event:${ids[0]}`)
  },
)

test(
  'a cited view has a checksum that its file has, and that a page of its own reckons again',
  { tag: '@desk' },
  async ({ page }) => {
    await openExplorer(page, query)
    const dialog = await openDialog(page, 'Share')
    await dialog.getByRole('button', { name: 'Cite this view' }).click()
    await expect(dialog.getByLabel(/^Link pinned to version/)).toHaveValue(/[?&]v=\d{4}\./)
    const sum = (await dialog.locator('.seal-sum').first().textContent()) ?? ''
    const file = await contentOf(page, dialog.getByRole('button', { name: 'Save view.csv' }))
    expect(createHash('sha256').update(file.content).digest('hex')).toBe(sum)
    await dialog.getByRole('button', { name: 'BibTeX' }).last().click()
    await expect(dialog.getByLabel('BibTeX', { exact: true }).last()).toHaveValue(new RegExp(sum))
    expect(await violations(page, ['dialog[open]'])).toEqual([])
    await dialog.getByRole('link', { name: 'Reckon the checksums again' }).click()
    await expect(page.locator('.seal-sum').first()).toHaveText(sum)
    await expect(page.getByText('these are the very rows')).toBeVisible()
    expect(await violations(page)).toEqual([])
  },
)
