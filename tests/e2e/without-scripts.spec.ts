import { expect, test } from '@playwright/test'
import { listedIds, region } from './explorer.ts'
import * as records from './records.ts'
import { pageKinds } from './served.ts'

test.use({ javaScriptEnabled: false })

test(
  'without scripts the explorer reads: title, counts, list and timeline',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(records.info.title)
    await expect(page.getByRole('heading', { name: /reported is not proven/ })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(records.stationCount(records.stations.length))
    expect(await listedIds(page)).toEqual(records.idsOf(records.stations))
    await expect(region(page, 'Timeline')).toContainText(records.eventCount(records.events.length))
    for (const part of ['Investigations', 'Returns'] as const) {
      await expect(region(page, part).locator('svg').first()).toBeVisible()
    }
  },
)

test('without scripts the drawn map shows every station that has a place', async ({ page }) => {
  await page.goto('./')
  const map = region(page, 'Map')
  await expect(map).toHaveAttribute('data-map', 'drawn')
  await expect(map.locator('svg').first()).toBeVisible()
  const marks = await map.locator('[data-mark-id]:visible').count()
  const clustered = await map.locator('[data-cluster-id]:visible text').allTextContents()
  const total = clustered.reduce((sum, count) => sum + Number(count), marks)
  expect(total).toBe(records.stations.filter(({ position }) => position).length)
})

test('without scripts no button or filter stands idle in the way of reading', async ({ page }) => {
  await page.goto('./')
  for (const name of ['Play', 'Zoom in', 'Share', 'Reset filters']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  }
  await expect(page.getByRole('button', { name: 'Light or dark', exact: true })).toBeHidden()
  await expect(page.getByText('drag to choose dates')).toBeHidden()
  await expect(page.locator('.no-scripts')).toBeVisible()
})

test(
  'without scripts every page has its heading, its text and its way back',
  { tag: '@desk' },
  async ({ page, request }) => {
    for (const path of await pageKinds(request)) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      await expect(page.getByRole('main'), path).toHaveCount(1)
      expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(40)
      await expect(page).toHaveTitle(new RegExp(records.info.title))
      expect(await page.getByRole('main').locator('a').count(), path).toBeGreaterThan(0)
    }
  },
)
