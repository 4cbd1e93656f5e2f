import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { anAtlas } from '../../../../tests/an-atlas.ts'
import { english } from '../../../../tests/english.ts'
import { presentFormat } from '../../../logic/choices/link-formats.ts'
import { atlasIndex } from '../../../logic/records/atlas-index.ts'
import { SiteHeader } from './site-header.tsx'

it('sends a search of a page without the explorer in the present format', () => {
  const index = atlasIndex(anAtlas().station('fr-paris-1').data())
  const context = { index, formatter: english, base: '/', day: index.wholeRange.to }
  const html = renderToString(<SiteHeader context={context} current="table" />)
  const { document } = parseHTML(`<body>${html}</body>`)
  const format = document.querySelector('input[name="f"]')
  expect(format?.getAttribute('value')).toBe(String(presentFormat))
  expect(format?.getAttribute('form')).toBe(document.querySelector('form')?.id)
  // The scripts take over what stands in the form: the box of the search, and nothing else to type in.
  const inForm = [...document.querySelectorAll('form input')]
  expect(inForm.map((input) => input.getAttribute('name'))).toEqual(['q'])
})
