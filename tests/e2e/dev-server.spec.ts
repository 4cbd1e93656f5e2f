import { utimes } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { complaintsOf } from './complaints.ts'
import { expectMap } from './explorer.ts'
import { runSite, type RunningSite } from './run-site.ts'

// Cold, it reads every package first, and each module is a request of its own.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

let site: RunningSite
test.beforeAll(async () => {
  test.setTimeout(240_000)
  site = await runSite('dev', { BASE_PATH: '/atlas/' })
})
test.afterAll(() => site.stop())

test('the development server shows the explorer, live, without a complaint', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto(site.url)
  await expectMap(page, 'live')
  await expect(page.locator('.country-group').first()).toBeVisible()
  expect(complaints).toEqual([])
})

test('the development server shows each page of the header without a complaint', async ({
  page,
}) => {
  const complaints = complaintsOf(page)
  await page.goto(`${site.url}about/`)
  const links = page.getByRole('navigation').getByRole('link')
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(2)
  for (const href of hrefs) {
    await page.goto(new URL(href, site.url).href, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(complaints).toEqual([])
})

test('an edit of the entry page reloads a page that is made of it', async ({ page }) => {
  await page.goto(`${site.url}about/`, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.body.setAttribute('data-before', ''))
  await utimes('page.html', new Date(), new Date())
  await expect(page.locator('body[data-before]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the development server answers an unknown address with the page for it', async ({
  request,
}) => {
  const response = await request.get(`${site.url}nowhere/`)
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain('<h1>')
})
