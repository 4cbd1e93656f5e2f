import { expect, test } from '@playwright/test'
import * as records from './records.ts'

// A phone has the same boxes, one below the other.
test(
  'the sources are filtered by kind and language, and the address keeps the choice',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto('./sources/?language=fr&kind=atlantis')
    const { sources } = records
    const french = sources.filter(({ language }) => language === 'fr')
    const status = page.getByRole('status')
    const shown = page.locator('.source-entry:visible')
    await expect(status).toHaveText(`${french.length} of ${sources.length} sources`)
    await expect(shown).toHaveCount(french.length)
    const news = french.filter(({ type }) => type === 'news')
    await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('news')
    await expect(shown).toHaveCount(news.length)
    expect(new URL(page.url()).search).toBe('?kind=news&language=fr')
    await page.goBack()
    await expect(shown).toHaveCount(french.length)
  },
)
