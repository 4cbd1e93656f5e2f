import { expect, test, type Page } from '@playwright/test'
import { inSharedTab } from './browsers.ts'
import { expectReady } from './explorer.ts'

test.use(inSharedTab)

/** What somebody pasted, far longer than a notice. */
const long = `x${'y'.repeat(3000)}`
const wrong = Array.from({ length: 40 }, (_, i) => `colour${i}=${long.slice(0, 90)}`).join('&')

const notice = (page: Page) => page.locator('.notices p', { hasText: 'not understood' })

const cut = (page: Page) => page.locator('.notices p', { hasText: 'first 200 characters' })

/** The button lies within the window, and is what a finger there would meet. */
async function expectDismissed(page: Page): Promise<void> {
  const box = await page.locator('.notices').boundingBox()
  const text = await notice(page).innerText()
  expect(text.length).toBeLessThan(480)
  expect(text).not.toMatch(/[.。]\s*\./)
  const width = page.viewportSize()?.width ?? 0
  expect((box?.x ?? -1) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width)
  const isWithin = await page
    .locator('.notices')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)
  expect(isWithin).toBe(true)
  const button = notice(page).getByRole('button', { name: 'Dismiss', exact: true })
  // Without being scrolled to.
  const reached = await button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
  expect(reached).toBe(true)
  await button.click()
  await expect(notice(page)).toHaveCount(0)
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 375, height: 667 },
  { width: 320, height: 480 },
]) {
  // Its sizes are tried on the desk.
  test(
    `a notice of a long address can be dismissed at ${size.width} pixels`,
    { tag: '@desk' },
    async ({ page }) => {
      await page.setViewportSize(size)
      for (const query of [`country=${long}.`, wrong]) {
        await page.goto(`./?${query}`)
        await expectReady(page)
        await expect(notice(page)).toBeVisible()
        await expectDismissed(page)
      }
      for (const path of ['table/', 'responses/']) {
        await page.goto(`./${path}?${wrong}`)
        await expect(notice(page)).toBeVisible()
        await expectDismissed(page)
      }
    },
  )
}

test('the page of responses names what it cannot answer', { tag: '@desk' }, async ({ page }) => {
  await page.goto('./responses/?order=STEPS&country=Atlantis&fbclid=IwAR2x')
  await expect(notice(page)).toContainText('country=Atlantis')
  await expect(notice(page)).not.toContainText('fbclid')
  await expect(page.getByRole('combobox', { name: 'Order by' })).toHaveValue('steps')
})

test(
  'a pasted text of thousands of words is cut, and a notice says so',
  { tag: '@desk' },
  async ({ page }) => {
    const words = 'police '.repeat(7000)
    await page.goto(`./?q=${encodeURIComponent(words).slice(0, 7000)}`)
    await expectReady(page)
    await expect(cut(page)).toHaveCount(1)
    const box = page.getByRole('combobox', { name: 'Search', exact: true })
    expect((await box.inputValue()).length).toBeLessThanOrEqual(200)
    await cut(page).getByRole('button', { name: 'Dismiss', exact: true }).click()
    await box.fill(words)
    await expect(cut(page)).toHaveCount(1)
    expect((await box.inputValue()).length).toBeLessThanOrEqual(200)
    await box.fill('Milan')
    await expect(cut(page)).toHaveCount(0)
  },
)
