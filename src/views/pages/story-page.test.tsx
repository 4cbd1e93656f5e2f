import { renderToString } from 'preact-render-to-string'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { parseHTML } from 'linkedom'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import { Story } from '../../model/story.ts'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { english } from '../../../tests/english.ts'
import { StoryPage } from './story-page.tsx'

const story = v.parse(Story, {
  title: 'What happened',
  lead: 'In two steps.',
  steps: [
    {
      ...{ id: 'reported', title: 'Reported', text: 'Somebody said so.' },
      ...{ events: ['ev-report'], view: '?f=2&country=FR' },
    },
    {
      ...{ id: 'denied', title: 'Denied', text: 'Somebody else denies it.' },
      ...{ events: [], view: '?f=2&category=report' },
    },
  ],
})
const index = atlasIndex(anAtlas().station('fr-paris-1').event('Report', '2022-09').data())
const context = { index, formatter: english, base: '/atlas/', day: index.wholeRange.to }
const { document } = parseHTML(renderToString(<StoryPage {...{ context, story }} />))
const hrefs = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map((a) => a.getAttribute('href'))

it('leads to every step, and from each to its view, the one before and the next', () => {
  expect(hrefs('.story-steps a')).toEqual(['#reported', '#denied'])
  expect(hrefs('#reported .story-ways a')).toEqual(['/atlas/?f=2&country=FR', '#denied'])
  expect(hrefs('#denied .story-ways a')).toEqual(['/atlas/?f=2&category=report', '#reported'])
})

it('tells each record in its own words, with a link to it and its sources', () => {
  const event = document.querySelector('#reported .story-events li')
  expect(event?.textContent).toContain('Report, in our words.')
  expect(hrefs('#reported .evidence-when a')[0]).toBe('/atlas/?f=2&sel=event:ev-report')
})

it('carries the caution of the atlas', () => {
  expect(document.querySelector('.story-caution')?.textContent).toBe(index.data.info.caution)
})
