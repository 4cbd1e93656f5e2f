import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { atlasIndex } from '../../../logic/records/atlas-index.ts'
import { anAtlas } from '../../../../tests/an-atlas.ts'
import { english } from '../../../../tests/english.ts'
import { there } from '../../../../tests/there.ts'
import { EventDetails } from '../details/event-details.tsx'
import { FigureDetails } from '../details/figure-details.tsx'
import { StationDetails } from '../details/station-details.tsx'

const data = anAtlas()
  .source('their-word', { title: 'What they say', publisher: 'A newspaper' })
  .station('fr-paris-1')
  .event('Inquiry', '2022-10')
  .figure('ret-headline', 230_000)
  .reply('reply-later', ['fr-paris-1', 'ev-inquiry'], { date: '2023', text: 'They said it again.' })
  .reply('reply-first', ['fr-paris-1', 'ret-headline'], {
    speaker: 'The embassy',
    sourceIds: ['their-word'],
  })
  .data()
const index = atlasIndex(data)
const context = { index, formatter: english, base: '/', day: index.wholeRange.to }

it('stand beside a station, oldest first, with who speaks, when, and where it was read', () => {
  const station = there(index.stations.get('fr-paris-1'))
  const html = renderToString(<StationDetails {...{ context, station }} />)
  expect(html.indexOf('id="reply-first"')).toBeLessThan(html.indexOf('id="reply-later"'))
  expect(html.match(/class="evidence-text"/g)).toHaveLength(2 + (station.note === '' ? 0 : 1))
  expect(html).toContain('The embassy · ')
  expect(html).toContain('What they say')
})

it('stand beside an event and a figure', () => {
  const event = there(index.events.get('ev-inquiry'))
  expect(renderToString(<EventDetails {...{ context, event }} />)).toContain('They said it again.')
  const figure = there(index.figures.get('ret-headline'))
  expect(renderToString(<FigureDetails {...{ context, figure }} />)).toContain(
    'They said that it is none.',
  )
})
