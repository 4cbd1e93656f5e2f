/** What a machine can tell about a page's accessibility. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds wrong in either theme, in a line each; in the whole page unless parts are named. */
export async function violations(page: Page, parts: readonly string[] = []): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    for (const part of parts) axe.include(part)
    // Nothing else depends on the theme.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
    const results = await axe.analyze()
    for (const { id, nodes } of results.violations) {
      for (const { target } of nodes) found.push(`${colorScheme} ${id}: ${target.join(' ')}`)
    }
  }
  return found
}
