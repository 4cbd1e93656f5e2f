import { expect, test } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { expectReady, queryOf, region } from './explorer.ts'
import * as records from './records.ts'

test.use(inSharedTab)
// A busy computer takes its time.
test.describe.configure({ timeout: 60_000 })

const { headline } = records.returns

test(
  'a mark of the page on returns leads to its figure in the explorer',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto('./returns/')
    const mark = page.locator(`#claims [data-figure-id="${headline}"]`).locator('visible=true')
    await expect(mark).toHaveCount(1)
    await mark.focus()
    await expect(
      page.locator(`#to-scale [data-figure-id="${headline}"].is-linked`).first(),
    ).toBeAttached()
    await page.keyboard.press('Enter')
    await expectReady(page)
    expect(queryOf(page)).toBe(`?f=2&sel=figure:${headline}`)
    await expect(region(page, 'Details')).toContainText('230,000')
  },
)

test('the page on returns shows one drawing of each chart, as wide as the screen lets it', async ({
  page,
}) => {
  await page.goto('./returns/')
  for (const chart of ['claims', 'years', 'to-scale']) {
    const drawing = page.locator(`#${chart} .drawings > svg`).locator('visible=true')
    await expect(drawing).toHaveCount(1)
    const texts = await drawing.evaluate((svg) => {
      const { left, right } = svg.getBoundingClientRect()
      return [...svg.querySelectorAll('text')]
        .map((text) => ({ box: text.getBoundingClientRect(), text: text.textContent }))
        .filter(({ box }) => box.left < left - 1 || box.right > right + 1)
        .map(({ text }) => text)
    })
    expect(texts, chart).toEqual([])
  }
})

test(
  'forced colours draw every chart in the colours of the reader, whatever the theme',
  { tag: '@desk' },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto('returns/?theme=light')
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      const fill = (one: Element) => getComputedStyle(one).fill
      const all = (selector: string) => [...document.querySelectorAll(selector)]
      return {
        color,
        backgroundColor,
        texts: [...new Set(all('.chart-drawing text, .squares').map(fill))],
        halos: [...new Set(all('.is-on-plot').map((one) => getComputedStyle(one).stroke))],
      }
    })
    expect(colours.texts).toEqual([colours.color])
    expect(colours.halos).toEqual([colours.backgroundColor])
  },
)

// Paper is the same.
test(
  'on paper no date of a table is broken, and the tables behind the charts stand open',
  { tag: '@desk' },
  async ({ page }) => {
    await page.setViewportSize({ width: 688, height: 990 })
    await page.goto('returns/')
    await page.emulateMedia({ media: 'print' })
    const dates = page.locator('#years-table td.is-date')
    await expect(dates.first()).toBeVisible()
    const heights = await dates.evaluateAll((all) => {
      const range = document.createRange()
      return all.map((cell) => {
        range.selectNodeContents(cell)
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      })
    })
    for (const lines of heights) expect(lines).toBeLessThanOrEqual(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(688)
  },
)
