import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { there } from '../../tests/there.ts'
import { findings } from '../../tests/check-input.ts'
import { responsesMapped } from './responses-mapped.ts'

const opened = { category: 'investigation-opened' } as const

it('accepts acts of which each is one step, and acts of others', () => {
  const atlas = anAtlas()
    .event('Inquiry', '2022-10', opened)
    .event('Heard', '2022-11', { actor: 'media', category: 'closed' })
    .event('Other', '2022-12', { about: 'law', category: 'unheard-of' })
  expect(findings(responsesMapped, atlas)).toEqual([])
})

it('finds an act of a host state that is no step', () => {
  const atlas = anAtlas().event('Odd', '2022-10', { category: 'policy', stance: 'acts' })
  expect(findings(responsesMapped, atlas)).toEqual([
    'ev-odd category: host-government, policy, acts: no step',
  ])
})

it('finds an act that is two steps', () => {
  const responses = there(anAtlas().data().info.responses)
  const steps = responses.steps.map((step) => ({
    ...step,
    when: [{ actors: ['host-government'], categories: ['closed'] }],
  }))
  const atlas = anAtlas()
    .info({ responses: { ...responses, steps } })
    .event('Shut', '2022-10', { category: 'closed' })
  expect(findings(responsesMapped, atlas)).toEqual([
    'ev-shut category: host-government, closed: spoke, inquiry, closed',
  ])
})

it('finds a column named twice and a headline that is no step', () => {
  const responses = there(anAtlas().data().info.responses)
  const [answer] = responses.answers
  if (!answer) throw new Error('The atlas of the tests has an answer.')
  const answers = [{ ...answer, id: 'spoke' }]
  const atlas = anAtlas().info({ responses: { ...responses, answers, headline: 'lost' } })
  expect(findings(responsesMapped, atlas)).toEqual([
    ' responses.steps: "spoke" twice',
    ' responses.headline: "lost"',
  ])
})

it('finds a host country in no region or in two', () => {
  const region = { id: 'europe', name: 'Europe', countries: ['FR'] }
  const atlas = anAtlas()
    .station('fr-paris-1')
    .station('de-frankfurt-1', { country: 'DE' })
    .info({ regions: [region, { ...region, id: 'elsewhere' }] })
  expect(findings(responsesMapped, atlas)).toEqual([
    ' regions: FR in europe, elsewhere',
    ' regions: DE in none',
  ])
})
