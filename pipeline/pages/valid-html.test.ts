/** Every page as served, with its head, by the rules of HTML as html-validate knows them. */
import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { checkData } from '../build-data.ts'
import { renderSite } from './render-site.tsx'

const { data } = checkData('data')
if (!data) throw new Error('data/ has records that its checks refuse.')
const few = anAtlas().station('fr-paris-1').event('Inquiry', '2022-10', { country: 'FR' }).data()

const siteOf = (records: typeof data): Map<string, () => string> =>
  renderSite(records, {
    base: '/',
    dataFolder: 'data',
    site: 'https://example.org',
    shells: {
      explorer: readFileSync('index.html', 'utf8'),
      reading: readFileSync('page.html', 'utf8'),
    },
  })
const pages = siteOf(data)
// The same elements, a few times each.
pages.set('index.html', siteOf(few).get('index.html') ?? (() => ''))

const rules = new HtmlValidate({ extends: ['html-validate:standard'] })

it.each([...pages])('%s breaks none', { timeout: 120_000 }, async (_path, render) => {
  const { results } = await rules.validateString(render())
  const broken = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
  expect(broken).toEqual([])
})
