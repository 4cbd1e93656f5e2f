import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import { eventRanks } from '../../logic/timeline/event-ranks.ts'
import type { DateRange } from '../../model/view.ts'
import { english } from '../../../tests/english.ts'
import { timelinePicture } from './timeline-picture.ts'
import { timelineWords } from './timeline-words.ts'

const data = realData()
const { info, events, stations } = data
const whole = atlasIndex(data).wholeRange
const some = events.filter((_, i) => i % 3 === 0)

const pictureOf = (width: number, domain: DateRange): SVGSVGElement =>
  timelinePicture({
    document: parseHTML('<!doctype html><html><body></body></html>').document,
    width,
    domain,
    words: timelineWords(english, data, '/'),
    info,
    events,
    figures: [],
    shown: new Set(some.map(({ id }) => id)),
    highlighted: new Set(events.slice(0, 2).map(({ id }) => id)),
    countryNames: new Map(),
    selection: null,
    ranks: eventRanks(events, stations),
    range: null,
    whole,
    rows: 'category',
  })

it.each([340, 1080])('a picture of %i pixels has the events of the view and no other', (width) => {
  const picture = pictureOf(width, whole)
  const ids = [...picture.querySelectorAll('[data-pictured-event]')].map((mark) =>
    mark.getAttribute('data-pictured-event'),
  )
  expect(ids.sort()).toEqual(some.map(({ id }) => id).sort())
  expect(picture.querySelectorAll('.is-dimmed, .is-highlighted')).toHaveLength(0)
  for (const { name } of info.categories) expect(picture.textContent).toContain(name)
})

it('the axis lies below the last lane, within the picture', () => {
  const picture = pictureOf(1080, whole)
  const [, , , height] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const axis = picture.querySelector('.timeline-axis')
  const below = Number(axis?.getAttribute('y'))
  expect(below).toBeGreaterThanOrEqual(
    Number(picture.querySelector('.timeline-lanes')?.getAttribute('height')),
  )
  expect(below + Number(axis?.getAttribute('height'))).toBe(height)
})
