import { expect, test, type Locator, type Page } from '@playwright/test'
import { inSharedTab, timeZones } from './browsers.ts'
import { expectListed, expectQuery, openExplorer, parameter, region, showView } from './explorer.ts'
import * as records from './records.ts'

test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 120_000 })

const isDay = /^\d{4}-\d{2}-\d{2}$/
const slider = (page: Page, name: string): Locator =>
  page.getByRole('slider', { name, exact: true })
const playButton = (page: Page, name: string): Locator =>
  region(page, 'Timeline').getByRole('button', { name, exact: true })

type Point = { readonly x: number; readonly y: number }

/** Two places of one height in the chart with no mark under the first. */
async function emptyStretch(chart: Locator): Promise<readonly [Point, Point]> {
  await chart.evaluate((svg) => svg.scrollIntoView({ block: 'start' }))
  const box = await chart.boundingBox()
  if (!box) throw new Error('The chart has no box.')
  const free = await chart.evaluate((svg, { x, y, width, height }) => {
    for (let down = 4; down < height; down += 3) {
      const across = width * 0.35
      const hit = document.elementFromPoint(x + across, y + down)
      if (hit && svg.contains(hit) && !hit.closest('[data-event-id]')) return { across, down }
    }
    return null
  }, box)
  if (!free) throw new Error('The chart has no empty place.')
  const start = { x: box.x + free.across, y: box.y + free.down }
  return [start, { x: start.x + box.width * 0.25, y: start.y }]
}

for (const timezoneId of timeZones) {
  test.describe(() => {
    test.use({ timezoneId })

    test(`dates are chosen by dragging, and by keys on two sliders, in ${timezoneId}`, async ({
      context,
    }) => {
      // Of its own: a history ends at fifty entries.
      const page = await context.newPage()
      await openExplorer(page)
      const before = await page.evaluate(() => history.length)
      const [start, end] = await emptyStretch(region(page, 'Investigations').locator('svg').first())
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move((start.x + end.x) / 2, end.y, { steps: 3 })
      await page.mouse.move(end.x, end.y, { steps: 3 })
      await page.mouse.up()
      await expect.poll(() => parameter(page, 'from')).toMatch(isDay)
      const [from, to] = [parameter(page, 'from') ?? '', parameter(page, 'to') ?? '']
      expect(to).toMatch(isDay)
      expect(from < to).toBe(true)
      await expectListed(page, records.idsOf(records.stationsKnownOn(to)))
      const inRange = records.eventsTouching(from, to)
      await expect(region(page, 'Timeline')).toContainText(records.eventCount(inRange.length))
      expect(await page.evaluate(() => history.length)).toBe(before + 1)
      await page.goBack()
      await expectQuery(page, '')
      await showView(page, '?from=2022-01-01&to=2023-01-15')
      await slider(page, 'Range end').focus()
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => parameter(page, 'to')).not.toBe('2023-01-15')
      expect((parameter(page, 'to') ?? '') < '2023-01-15').toBe(true)
      await expect(slider(page, 'Range end')).toHaveAttribute('aria-valuetext', /202[23]/)
      await slider(page, 'Range start').focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => (parameter(page, 'from') ?? '') > '2022-01-01').toBe(true)
      await page.keyboard.press('Home')
      await expect.poll(() => parameter(page, 'from')).toBeNull()
    })
  })
}

test('the start of the range never passes its end', async ({ page }) => {
  await openExplorer(page, '?from=2022-01-01&to=2022-12-31')
  await slider(page, 'Range start').focus()
  await page.keyboard.press('End')
  await expect.poll(() => parameter(page, 'from')).not.toBe('2022-01-01')
  const to = parameter(page, 'to') ?? '9999'
  expect((parameter(page, 'from') ?? '') <= to).toBe(true)
})

test('Space plays and stops where nothing else has a use for it', async ({ page }) => {
  await openExplorer(page, '?from=2022-01-01&to=2022-09-01')
  await page.locator('#details').focus()
  await page.keyboard.press('Space')
  await expect(playButton(page, 'Pause')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(playButton(page, 'Play')).toBeVisible()
})

test('Play moves the end of the range on, and Pause stops it there', async ({ context }) => {
  // Of its own: a history ends at fifty entries.
  const page = await context.newPage()
  await page.clock.install()
  await openExplorer(page, '?from=2022-01-01&to=2022-09-01')
  const before = await page.evaluate(() => history.length)
  await playButton(page, 'Play').click()
  await expect.poll(() => (parameter(page, 'to') ?? '') > '2022-09-15').toBe(true)
  await playButton(page, 'Pause').click()
  await expect(playButton(page, 'Play')).toBeVisible()
  const stopped = parameter(page, 'to') ?? ''
  await page.clock.runFor(5000)
  expect(parameter(page, 'to')).toBe(stopped)
  expect(parameter(page, 'from')).toBe('2022-01-01')
  expect(await page.evaluate(() => history.length)).toBe(before)
  await expectListed(page, records.idsOf(records.stationsKnownOn(stopped)))
})

/** The stations reported by then, each with its status of that day. */
async function expectListedOn(page: Page, to: string): Promise<void> {
  const known = records.stationsKnownOn(to)
  await expectListed(page, records.idsOf(known))
  await expect(page.getByRole('status').filter({ hasText: /stations/ })).toHaveText(
    records.stationCount(known.length),
  )
  const rows = await region(page, 'Stations')
    .locator('[data-station-id]')
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-station-id'), item.textContent]),
    )
  const texts = new Map(rows.map(([id, text]) => [id ?? '', text ?? '']))
  for (const station of known) {
    expect(texts.get(station.id)).toContain(records.statusName(records.statusOn(station, to)))
  }
}

test('the list holds the stations reported by the end of the range', async ({ page }) => {
  await openExplorer(page)
  for (const to of ['2022-09-30', '2022-10-30', '2022-10-31', '2023-06-30']) {
    await test.step(`on ${to}`, async () => {
      await showView(page, `?to=${to}`)
      await expectListedOn(page, to)
    })
  }
})

test('the start of the range concerns events only, and the range of a day holds its month and year', async ({
  page,
}) => {
  const from = '2023-01-01'
  await openExplorer(page, `?from=${from}`)
  await expectListed(page, records.idsOf(records.stations))
  const left = records.events.filter(({ date }) => records.lastDayOf(date) >= from)
  await expect(region(page, 'Timeline')).toContainText(records.eventCount(left.length))
  const day = records.only(records.events.find(({ date }) => date.length === 10)).date
  await showView(page, `?from=${day}&to=${day}`)
  const touched = records.eventsTouching(day, day)
  await expect(region(page, 'Timeline')).toContainText(records.eventCount(touched.length))
})

test('a click on an event and on a figure opens it', async ({ page }) => {
  await openExplorer(page)
  const { id, title } = records.only(records.events.find((e) => e.date.startsWith('2022-12-0')))
  await page.locator(`[data-event-id="${id}"]`).click()
  await expectQuery(page, `?f=2&sel=event:${id}`)
  await expect(region(page, 'Details')).toContainText(title)
  const { headline } = records.returns
  await page.locator(`[data-figure-id="${headline}"]`).click()
  await expectQuery(page, `?f=2&sel=figure:${headline}`)
})

test('one Tab reaches the events, arrow keys walk them, Enter opens one', async ({ page }) => {
  await openExplorer(page)
  const stop = region(page, 'Investigations').locator('[data-event-id][tabindex="0"]')
  await expect(stop).toHaveCount(1)
  const first = await stop.getAttribute('data-event-id')
  await stop.focus()
  await page.keyboard.press('ArrowRight')
  await expect(stop).toHaveCount(1)
  await expect(stop).toBeFocused()
  const second = await stop.getAttribute('data-event-id')
  expect(second).not.toBe(first)
  await page.keyboard.press('Enter')
  await expectQuery(page, `?f=2&sel=event:${second}`)
})

test('every lane is in sight at once, with its name and how much it holds', async ({ page }) => {
  for (const height of [900, 720]) {
    await page.setViewportSize({ width: 1440, height })
    await openExplorer(page)
    const lanes = region(page, 'Investigations')
    const [shown = 0, whole = 1] = await lanes.evaluate((panel) => [
      panel.clientHeight,
      panel.scrollHeight,
    ])
    expect(whole).toBeLessThanOrEqual(shown)
    await expect(lanes.locator('.timeline-lane-name')).toHaveText(
      records.info.categories.map(({ name }) => name),
    )
    const ofCategory = records.info.categories.map(
      ({ id }) => records.events.filter(({ category }) => category === id).length,
    )
    await expect(lanes.locator('.timeline-lane-total')).toHaveText(ofCategory.map(String))
  }
})

test('a selection turns the time to its dates and lights its events, and gives both back', async ({
  page,
}) => {
  const hosts = new Set(records.stations.map((one) => one.country))
  const hosted = records.events.find((one) => one.country !== null && hosts.has(one.country))
  const country = records.only(hosted?.country)
  const own = new Set(records.stations.flatMap((one) => (one.country === country ? one.id : [])))
  const about = records.events.filter(
    (one) => one.country === country || one.stationIds.some((id) => own.has(id)),
  )
  await openExplorer(page)
  const axis = region(page, 'Timeline').locator('.timeline-axis')
  const opening = (await axis.textContent()) ?? ''
  await showView(page, `?sel=country:${country}`)
  const lit = region(page, 'Investigations').locator('.timeline-mark.is-highlighted')
  await expect(lit).toHaveCount(about.length)
  await expect(axis).not.toHaveText(opening)
  await page.keyboard.press('Escape')
  await expect(lit).toHaveCount(0)
  await expect(axis).toHaveText(opening)
})

test('dates are shown as everywhere else, and typed as people write them', async ({ page }) => {
  await openExplorer(page, '?from=2022-01-01&to=2023-01-15')
  const from = region(page, 'Timeline').getByRole('textbox', { name: 'From', exact: true })
  await expect(from).toHaveValue('1 Jan 2022')
  await from.fill('October 2022')
  await page.keyboard.press('Enter')
  await expect.poll(() => parameter(page, 'from')).toBe('2022-10-01')
  await expect(from).toHaveValue('1 Oct 2022')
  await from.fill('some day')
  await page.keyboard.press('Enter')
  await expect(from).toHaveAttribute('aria-invalid', 'true')
  await from.blur()
  await expect(from).toHaveValue('1 Oct 2022')
  expect(parameter(page, 'from')).toBe('2022-10-01')
})

test('beside Play stand its pace, whether it waits, and the rows', async ({ page }) => {
  await openExplorer(page)
  const button = page.getByRole('button', { name: 'Timeline options', exact: true })
  await button.click()
  const options = page.getByRole('group', { name: 'Timeline options', exact: true })
  await options.getByRole('combobox', { name: 'Pace', exact: true }).selectOption('Fast')
  await options.getByRole('checkbox', { name: 'Wait at events' }).check()
  await options.getByRole('combobox', { name: 'Rows', exact: true }).selectOption('By country')
  await expect.poll(() => parameter(page, 'lanes')).toBe('country')
  await page.keyboard.press('Escape')
  await expect(options).toBeHidden()
  await expect(button).toBeFocused()
})

test('the claims say in words that they lie outside the dates shown', async ({ page }) => {
  await openExplorer(page)
  const returns = region(page, 'Returns')
  await expect(returns.locator('.claim-bar').first()).toBeVisible()
  await expect(returns).not.toContainText('the dates shown')
  const last = records.only(
    records.events.findLast((one) => one.date > '2024' && one.date.length === 10),
  )
  await showView(page, `?sel=event:${last.id}`)
  await expect(returns).toContainText('All end before the dates shown')
  await expect(returns.locator('.claim-mark[data-figure-id]').first()).toBeVisible()
})
