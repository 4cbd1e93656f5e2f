import * as v from 'valibot'
import { expect, it } from 'vitest'
import { AboutSection } from '../../src/model/about.ts'
import { anAtlas } from '../../tests/an-atlas.ts'
import { there } from '../../tests/there.ts'
import { findings } from '../../tests/check-input.ts'
import { proseAtCityLevel } from './prose-at-city-level.ts'

const found = (note: string): string[] =>
  findings(proseAtCityLevel, anAtlas().station('fr-paris-1', { note }))

it.each([
  'It stood in a street near the port.',
  'It is at 12 Example Avenue.',
  'On the rue des Exemples.',
  'Rue Exemple, in Paris.',
  'En la calle Ejemplo.',
  'In Via Esempio 12.',
  'An der Beispielstraße.',
  'On Example Road.',
  'No. 3, Voorbeeldstraat.',
  'At house number 12.',
  'In the 13th arrondissement.',
  'In a district north of the centre.',
  'In Chinatown.',
  'Above a restaurant.',
  'Run from a noodle place.',
  'In a shop for phones.',
  'In an office building.',
  'On the third floor.',
  '位于某某路12号',
  '在一家餐厅里',
])('finds what leads to a door in “%s”', (text) => {
  expect(found(text)).not.toEqual([])
})

it.each([
  'Hard to square with the total.',
  'Published via Xinhua in 2022.',
  'Officials may rue the day, it is true.',
  'The Eastern District of New York charged two men.',
  'A district attorney spoke.',
  'The office of an association in Milan.',
  'A service centre that renews driving licences.',
  'The Belt and Road plan was restored.',
  'The headquarters of the police.',
  'Number 2 in the list of Nantong.',
  'He was shopping around for answers.',
  'Street protests followed.',
  'There are no street addresses here, and no districts.',
])('lets a harmless sense pass: “%s”', (text) => {
  expect(found(text)).toEqual([])
})

it('looks into every text of our own, and into no title or address of a source', () => {
  const text = 'It was a shop.'
  const atlas = anAtlas()
    .station('fr-paris-1', {
      placeAsReported: text,
      linkNote: text,
      statusHistory: [
        { status: 'reported', date: '2022-09-12', sourceId: 'a-source', remark: text },
      ],
    })
    .event('A shop', '2022', { note: text, stationLink: text })
    .figure('ret-a', 1, { what: text, notes: text })
    .claim('claim-1', { claim: text, why: text })
    .country('FR', { notes: text })
    .source('le-monde', {
      title: text,
      publisher: 'The Street',
      url: 'https://example.org/shop/street',
      cautionNote: text,
    })
  const where = findings(proseAtCityLevel, atlas).map((finding) => finding.split(':')[0])
  expect(where).toEqual([
    'fr-paris-1 placeAsReported',
    'fr-paris-1 linkNote',
    'fr-paris-1 statusHistory.0.remark',
    'ev-a-shop title',
    'ev-a-shop summary',
    'ev-a-shop stationLink',
    'ev-a-shop note',
    'ret-a what',
    'ret-a notes',
    'FR notes',
    'claim-1 claim',
    'claim-1 why',
    'le-monde cautionNote',
  ])
})

it('reads the words about the atlas, too', () => {
  const table = { caption: 'A shop', columns: ['In', 'Out'], rows: [['A hotel', 'a']] }
  const section = { id: 'what', title: 'What', paragraphs: ['Above a restaurant.'], table }
  const about = [v.parse(AboutSection, section)]
  expect(findings(proseAtCityLevel, anAtlas(), { about })).toHaveLength(3)
})

it('reads the words for responses, and formulas, too', () => {
  const responses = there(anAtlas().data().info.responses)
  const [step, ...others] = responses.steps
  if (!step) throw new Error('the atlas of the tests has no step')
  const steps = [{ ...step, meaning: 'Above a restaurant.' }, ...others]
  const atlas = anAtlas()
    .info({ responses: { ...responses, steps } })
    .figure('ret-a', 1, { formula: 'ret-b in a shop' })
  expect(findings(proseAtCityLevel, atlas)).toHaveLength(2)
})
