import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { expectReady, parameter } from './explorer.ts'
import { layoutShift } from './layout-shift.ts'
import * as records from './records.ts'

test.use(inSharedTab)

const responses = records.only(records.info.responses)
const rules = responses.steps.flatMap(({ id, when }) => when.map((rule) => ({ id, ...rule })))
const hosts = new Set(rules.flatMap(({ actors }) => actors))
const acts = records.events.filter(
  ({ actor, about }) => hosts.has(actor) && about === responses.topic,
)
const responded = new Set(acts.map(({ country }) => country))
const demanding = rules.filter(({ id }) => id === responses.headline)
const told = acts.filter(({ category }) =>
  demanding.some(({ categories }) => categories.includes(category)),
)
const first = records.only(told[0])
const country = records.only(records.countries.find(({ code }) => code === first.country))
const step = records.only(responses.steps.find(({ id }) => id === responses.headline))

const rows = (page: Page) => page.locator('#matrix tbody:first-of-type > tr[data-code]:visible')
const shownCodes = (page: Page): Promise<(string | null)[]> =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-code')))

test(
  'the title counts what the records hold, and every event has its place',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto('responses/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(String(responded.size))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `${new Set(told.map((event) => event.country)).size} ${step.finding}`,
    )
    const linked = await page
      .locator('#countries a[href*="sel=event:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split(':').at(-1)))
    for (const { id } of acts) expect(linked).toContain(id)
    for (const { id, about } of records.events) {
      if (about === 'other-offence') expect(linked).not.toContain(id)
    }
  },
)

test(
  'nothing moves on a phone when the page comes to life',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('responses/')
    await expectReady(page)
    await expect(page.getByRole('group', { name: 'Order and filters', exact: true })).toBeVisible()
    expect(await layoutShift(page)).toBeLessThan(0.005)
  },
)

test(
  'the rows follow the chosen order and filters, and so does the address',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto('responses/?colour=red')
    const tools = page.getByRole('group', { name: 'Order and filters', exact: true })
    await tools.getByRole('combobox', { name: 'Step', exact: true }).selectOption(step.name)
    const countries = new Set(told.map((event) => String(event.country)))
    expect((await shownCodes(page)).sort()).toEqual([...countries].sort())
    await expect.poll(() => parameter(page, 'step')).toBe(step.id)
    await tools.getByRole('combobox', { name: 'Step', exact: true }).selectOption('All')
    await page
      .getByRole('columnheader', { name: 'Country', exact: true })
      .getByRole('button')
      .click()
    await expect(page.getByRole('status')).toContainText('Ordered by: Country')
    const names = await rows(page).getByRole('rowheader').allInnerTexts()
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
    await page.reload()
    await expect(tools.getByRole('combobox', { name: 'Order by', exact: true })).toHaveValue(
      'country',
    )
  },
)

test(
  'pinned countries stay on top whatever is filtered, and the address keeps them',
  { tag: '@desk' },
  async ({ page }) => {
    const [one, two] = records.countries.filter(({ code }) => responded.has(code))
    const without = records.only(records.countries.find(({ code }) => !responded.has(code)))
    const [first, second] = [records.only(one), records.only(two)]
    const pinned = (): Promise<(string | null)[]> =>
      page
        .locator('#matrix .matrix-pinned > tr[data-code]:visible')
        .evaluateAll((all) => all.map((row) => row.getAttribute('data-code')))
    await page.goto(`responses/?pin=${first.code.toLowerCase()},XX`)
    await expect(page.getByText(/pin=XX/)).toBeVisible()
    expect(await pinned()).toEqual([first.code])
    const pin = (name: string) => page.getByRole('button', { name: `Pin ${name}`, exact: true })
    await pin(second.name).click()
    await expect(pin(second.name)).toHaveAttribute('aria-pressed', 'true')
    await pin(without.name).press('Enter')
    await expect(pin(without.name)).toBeFocused()
    const codes = [first.code, second.code, without.code].sort()
    expect((await pinned()).sort()).toEqual(codes)
    expect((parameter(page, 'pin') ?? '').split(',').sort()).toEqual(codes)
    await page.getByRole('combobox', { name: 'Step', exact: true }).selectOption({ index: 1 })
    expect((await pinned()).sort()).toEqual(codes)
    await page.goBack()
    await page.goBack()
    expect((await pinned()).sort()).toEqual([first.code, second.code].sort())
    await page.getByRole('button', { name: 'Unpin all', exact: true }).click()
    expect(await pinned()).toEqual([])
    expect(parameter(page, 'pin')).toBeNull()
  },
)

test(
  'several countries of the address leave their rows alone',
  { tag: '@desk' },
  async ({ page }) => {
    const codes = records.countries
      .flatMap(({ code }) => (responded.has(code) ? code : []))
      .slice(0, 2)
    await page.goto(`responses/?country=${codes.join(',').toLowerCase()}`)
    await expect(page.getByRole('status')).toContainText('Country: ')
    expect((await shownCodes(page)).sort()).toEqual([...codes].sort())
    await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('All')
    await expect.poll(() => parameter(page, 'country')).toBeNull()
  },
)

// A phone is too small for that.
test(
  'the matrix begins on the first screen, and its head stays in sight',
  { tag: '@desk' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.goto('responses/')
    await expect(
      page.getByRole('button', { name: 'Download the chart as CSV' }).first(),
    ).toBeInViewport()
    const top = await rows(page)
      .first()
      .evaluate((row) => row.getBoundingClientRect().top)
    expect(top).toBeLessThanOrEqual(400)
    await rows(page).last().scrollIntoViewIfNeeded()
    await expect(page.getByRole('columnheader', { name: 'Country', exact: true })).toBeInViewport()
  },
)

test('a cell opens its events in place and closes them again, by key too', async ({ page }) => {
  await page.goto('responses/')
  const cell = page.getByRole('button', { name: new RegExp(`^${country.name}, ${step.name}:`) })
  await cell.focus()
  await cell.press('Enter')
  await expect(cell).toHaveAttribute('aria-expanded', 'true')
  const open = page.locator('#matrix-events')
  await expect(open).toContainText(first.summary)
  await expect(open.locator(`a[href$="?f=2&sel=event:${first.id}"]`)).toBeVisible()
  await cell.press('Escape')
  await expect(open).toHaveCount(0)
  await expect(cell).toBeFocused()
})

async function expectWhole(page: Page, width: number): Promise<void> {
  const matrix = page.getByRole('table', { name: 'Countries by step' })
  const columns = responses.steps.length + responses.answers.length + 4
  await expect(matrix.getByRole('columnheader')).toHaveCount(columns)
  const row = matrix.getByRole('row').filter({ hasText: country.name }).first()
  await expect(row.getByRole('rowheader', { name: country.name })).toBeVisible()
  await expect(row.getByRole('cell')).toHaveCount(columns - 1)
  const cut = await matrix.locator('a, th, svg').evaluateAll(
    (all) =>
      all.filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        return left < 0 || right > innerWidth
      }).length,
  )
  expect(cut).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  const small = await matrix
    .locator('.matrix-cell > a')
    .evaluateAll((all) => all.filter((one) => one.clientWidth < 24 || one.clientHeight < 24))
  expect(small).toHaveLength(0)
}

test('the matrix is whole, and a table, at every width', async ({ page, isMobile }) => {
  await page.goto('responses/')
  for (const width of isMobile ? [320, 390] : [320, 390, 720, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    await test.step(`${width} pixels`, () => expectWhole(page, width))
  }
})

test(
  'what is said of countries without a reaction goes with the last of them',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto('responses/')
    const unfound = page.getByRole('heading', { name: 'No reaction found' })
    await expect(unfound).toBeVisible()
    await page.getByRole('combobox', { name: 'Step', exact: true }).selectOption(step.name)
    await expect(page.getByRole('status')).toContainText('0 of ')
    await expect(unfound).toBeHidden()
    await expect(page.getByText(/limit of what was searched/)).toBeHidden()
    await page
      .getByRole('combobox', { name: 'Step', exact: true })
      .selectOption('No reaction found')
    await expect(unfound).toBeVisible()
  },
)

// The same script runs on a phone.
test(
  'charts are saved as SVG, PNG and CSV under the content policy',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto('responses/')
    const chart = page.getByRole('figure', { name: /^Of \d+ host countries/ })
    const saved = async (format: string): Promise<Buffer> => {
      const download = page.waitForEvent('download')
      await chart.getByRole('button', { name: `Download the chart as ${format}` }).click()
      const file = await download
      expect(file.suggestedFilename()).toBe(`responses.${format.toLowerCase()}`)
      return readFileSync(await file.path())
    }
    const svg = (await saved('SVG')).toString()
    expect(svg).toContain(country.name)
    expect(svg).not.toContain('class=')
    const png = await saved('PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    // A picture without a drawing would be much smaller.
    expect(png.length).toBeGreaterThan(50_000)
    const lines = async (): Promise<string[]> =>
      (await saved('CSV')).toString().trim().split('\r\n').slice(1)
    expect((await lines()).length).toBeGreaterThanOrEqual(acts.length)
    await page.getByRole('combobox', { name: 'Step', exact: true }).selectOption(step.name)
    await page.getByRole('combobox', { name: 'Order by', exact: true }).selectOption('Country')
    const names = records.countries
      .filter(({ code }) => told.some((event) => event.country === code))
      .map(({ name }) => name)
      .sort()
    const kept = new Set((await lines()).map((line) => line.split(',')[0]))
    expect([...kept]).toEqual(names)
    const filtered = (await saved('SVG')).toString()
    expect(filtered).toContain(`Step: ${step.name}`)
    const drawn = records.countries.filter(({ name }) => filtered.includes(`>${name}<`))
    expect(drawn.map(({ name }) => name).sort()).toEqual(names)
  },
)

test(
  'without scripts every cell leads to its events, and no control stands idle',
  { tag: '@desk' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${baseURL ?? ''}responses/`)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /Download/ })).toHaveCount(0)
    const targets = await page
      .locator('.matrix-cell > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(targets.length).toBeGreaterThan(20)
    for (const target of targets) await expect(page.locator(target)).toHaveCount(1)
    await context.close()
  },
)
