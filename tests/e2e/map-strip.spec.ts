import { expect, test } from '@playwright/test'
import { expectMap, expectQuery, openExplorer, parameter, pressTool } from './explorer.ts'
import { chip, fillWith } from './map-regions.ts'

// A busy computer draws the map in software.
test.describe.configure({ timeout: 120_000 })

test('a region fills the map, is marked while it is shown, and the first leads back', async ({
  page,
  isMobile,
}) => {
  await openExplorer(page)
  await expectMap(page, 'live')
  await fillWith(page, 'Europe')
  await expect.poll(() => parameter(page, 'map')).toMatch(/^\d/)
  if (!isMobile) await expect(chip(page, 'Europe')).toHaveAttribute('aria-pressed', 'true')
  await pressTool(page, 'Zoom in')
  if (!isMobile) await expect(chip(page, 'Europe')).toHaveAttribute('aria-pressed', 'false')
  await fillWith(page, 'World')
  await expectQuery(page, '')
})
