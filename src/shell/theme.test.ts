import { afterEach, expect, it, vi } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { parsePermalink } from '../logic/choices/permalink.ts'
import { queryIn } from '../logic/choices/query-text.ts'
import { atlasIndex } from '../logic/records/atlas-index.ts'

const index = atlasIndex(anAtlas().station('fr-paris-1').data())

/** What the script in the head decides before the page is painted. */
async function painted(address: string): Promise<Record<string, string>> {
  const { search, hash } = new URL(address, 'https://example.org')
  const dataset: Record<string, string> = {}
  const classList = { add: () => undefined, contains: () => true }
  const addEventListener = () => undefined
  vi.resetModules()
  vi.stubGlobal('location', { search, hash })
  vi.stubGlobal('addEventListener', addEventListener)
  vi.stubGlobal('document', { documentElement: { dataset, classList }, addEventListener })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  await vi.importActual('./theme.ts')
  return dataset
}
afterEach(() => vi.unstubAllGlobals())

it.each([
  ...['', '?', '?theme=dark', '?theme=light', '?theme=', '?theme=blue', '?theme=dark-blue'],
  ...['?theme=Dark', '?Theme=LIGHT', '?q=x&amp;theme=dark', '?theme=dark.', '?theme=%20dark%20'],
  ...['?theme=dark&theme=light', '?theme%3Ddark', '?theme=dark%2520', '?f=1&theme=light)', '?%'],
  ...['?theme=&theme=dark', '?theme=dark。', '?theme=（dark）', '?theme=-dark', '?theme=ｄａｒｋ'],
  ...[
    '?q=x&#038;theme=dark',
    '?q=x&#x26;q=y&#38;theme=light',
    '?theme=light#top',
    '?q=x#theme=dark',
  ],
])('paints with %s at once what the address is read as later', async (address) => {
  const { theme } = parsePermalink(queryIn(new URL(address, 'https://example.org')), index).view
  expect((await painted(address))['theme'] ?? null).toBe(theme)
})

it('shows the details first on a small screen where the address opens a record', async () => {
  expect(await painted('?SEL=station:fr-paris-1')).toMatchObject({ sheet: 'details' })
  expect(await painted('')).toMatchObject({ sheet: 'stations' })
})
