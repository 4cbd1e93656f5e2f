/** The regions over the map. */
import type { Page } from '@playwright/test'
import { region } from './explorer.ts'
import * as records from './records.ts'

export const chip = (page: Page, name: string) =>
  region(page, 'Map').getByRole('button', { name: new RegExp(`^${name} \\d+$`) })

/** One click away, or on a narrow screen in a menu. */
export async function fillWith(page: Page, name: string): Promise<void> {
  const menu = region(page, 'Map').getByRole('combobox', { name: 'Regions' })
  if (!(await menu.isVisible())) return chip(page, name).click()
  const options = await menu.locator('option').allTextContents()
  await menu.selectOption({ label: records.only(options.find((one) => one.startsWith(name))) })
}
