/** What a machine can tell about a page's accessibility. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Rows, cards and entries of a list are made alike: to read hundreds of them takes minutes. */
const beyondTheFirst = ':is(li, tr, article, .source-entry):nth-child(n + 26)'

/** What axe finds wrong in either theme, in a line each; in the whole page unless parts are named. */
export async function violations(page: Page, parts: readonly string[] = []): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('Axe would not look into a frame.')
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Within the page, which has no frames, and without what axe would say of all that is right.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
    for (const part of parts) axe.include(part)
    axe.exclude(beyondTheFirst)
    // Nothing else depends on the theme.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
    const results = await axe.analyze()
    for (const { id, nodes } of results.violations) {
      for (const { target } of nodes) found.push(`${colorScheme} ${id}: ${target.join(' ')}`)
    }
  }
  return found
}
