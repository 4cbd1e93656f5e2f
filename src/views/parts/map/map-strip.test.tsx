import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { anAtlas } from '../../../../tests/an-atlas.ts'
import { english } from '../../../../tests/english.ts'
import { atlasIndex } from '../../../logic/records/atlas-index.ts'
import { MapStrip } from './map-strip.tsx'

const index = atlasIndex(
  anAtlas().station('fr-paris-1').station('fr-undrawn', { drawn: false, position: null }).data(),
)
const context = { index, formatter: english, base: '/', day: index.wholeRange.to }

function strip(shown: number, unplaced: number): Element {
  const html = renderToString(<MapStrip {...{ context, shown, unplaced }} />)
  const { document } = parseHTML(`<main>${html}</main>`)
  const main = document.querySelector('main')
  if (!main) throw new Error('Nothing was drawn.')
  return main
}

it('says how many are shown, for which day, and leads to those that are not drawn', () => {
  const count = strip(2, 1).querySelector('#map-card')
  expect(count?.textContent).toContain('2 of 2 stations')
  expect(count?.textContent).toContain('as of')
  const link = count?.querySelector('a')
  expect(link?.textContent).toBe('1 not drawn')
  expect(link?.getAttribute('href')).toBe('#stations-list')
})

it('names none that are not drawn where all are', () => {
  expect(strip(1, 0).querySelector('#map-card a')).toBeNull()
})

it('has the whole key in a part that opens without scripts', () => {
  const key = strip(2, 1).querySelector('details#map-key')
  expect(key?.querySelector('summary')?.textContent).toContain('Key')
  expect(key?.querySelectorAll('.legend li').length).toBeGreaterThan(
    index.data.info.statuses.length,
  )
})
