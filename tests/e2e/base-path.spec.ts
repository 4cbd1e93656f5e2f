import { expect, test } from '@playwright/test'
import { complaintsOf } from './complaints.ts'
import { expectMap } from './explorer.ts'
import { runSite, type RunningSite } from './run-site.ts'
import { sitePages } from './served.ts'

test.describe.configure({ mode: 'serial' })

let site: RunningSite
test.beforeAll(async () => {
  test.setTimeout(300_000)
  site = await runSite('start', { BASE_PATH: '/atlas/', OUT_DIR: '.cache/below-a-path' })
})
test.afterAll(() => site.stop())

test('below another path every address of every page leads to what exists', async ({ request }) => {
  const checked = new Set<string>()
  const pages = await sitePages(request, site.url)
  expect(pages.length).toBeGreaterThan(3)
  for (const { url, document } of pages) {
    for (const element of document.querySelectorAll('[href], [src], [action]')) {
      const [attribute = ''] = ['href', 'src', 'action'].filter((name) =>
        element.hasAttribute(name),
      )
      const address = new URL(element.getAttribute(attribute) ?? '', url)
      if (address.origin !== new URL(site.url).origin || checked.has(address.pathname)) continue
      checked.add(address.pathname)
      const seen = `${url}: ${address.pathname}`
      expect(address.pathname.startsWith('/atlas/'), seen).toBe(true)
      expect((await request.get(address.href)).status(), seen).toBe(200)
    }
  }
})

test('below another path the explorer comes to life, and its links stay below it', async ({
  page,
}) => {
  const complaints = complaintsOf(page)
  await page.goto(site.url)
  await expectMap(page, 'live')
  await page.getByRole('link', { name: 'Table', exact: true }).first().click()
  await expect(page).toHaveURL(`${site.url}table/`)
  expect(complaints).toEqual([])
})
