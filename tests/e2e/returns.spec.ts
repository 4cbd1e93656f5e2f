import { expect, test } from '@playwright/test'
import { withoutWebGL } from './browsers.ts'
import { expectReady, queryOf, region } from './explorer.ts'
import * as records from './records.ts'

test.use({ launchOptions: withoutWebGL })
// A busy computer takes its time.
test.describe.configure({ timeout: 60_000 })

const { headline } = records.info.returns

test('a mark of the page on returns leads to its figure in the explorer', async ({ page }) => {
  await page.goto('./returns/')
  const mark = page.locator(`#claims [data-figure-id="${headline}"]`).locator('visible=true')
  await expect(mark).toHaveCount(1)
  await mark.focus()
  await expect(
    page.locator(`#to-scale [data-figure-id="${headline}"].is-linked`).first(),
  ).toBeAttached()
  await page.keyboard.press('Enter')
  await expectReady(page)
  expect(queryOf(page)).toBe(`?sel=figure:${headline}`)
  await expect(region(page, 'Details')).toContainText('230,000')
})

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
