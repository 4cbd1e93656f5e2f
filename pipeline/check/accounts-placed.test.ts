import { expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { accountsPlaced } from './accounts-placed.ts'
import { referencesResolve } from './references-resolve.ts'

const accounts = {
  topic: 'stations',
  parties: [
    { id: 'reports', name: 'The reports', actors: ['ngo', 'media'] },
    { id: 'host', name: 'The host', actors: ['host-government'] },
  ],
  questions: [{ id: 'there', name: 'Is there one?' }],
  events: [{ question: 'there', actors: ['media'], categories: ['report'] }],
  also: [{ question: 'there', events: ['ev-said'] }],
  statuses: [],
  replies: 'there',
}
const said = (): AtlasBuilder => anAtlas().event('Said', '2022-10')

it('accepts accounts of which each record has one party', () => {
  const atlas = said().info({ accounts })
  expect(findings(accountsPlaced, atlas)).toEqual([])
  expect(findings(referencesResolve, atlas)).toEqual([])
})

it('finds an actor of two parties, an id twice, and an event that no party stands for', () => {
  const host = accounts.parties.slice(1)
  const parties = [{ id: 'reports', name: 'The reports', actors: ['ngo', 'china', 'ngo'] }, ...host]
  const questions = [...accounts.questions, ...accounts.questions]
  const also = [{ question: 'there', events: ['ev-said', 'ev-other'] }]
  const atlas = said()
    .event('Other', '2022-10', { about: 'law' })
    .info({ accounts: { ...accounts, parties, questions, also } })
  expect(findings(accountsPlaced, atlas)).toEqual([
    ' accounts.questions: "there" twice',
    ' accounts.parties: "ngo" twice',
    ' accounts.also.there: ev-other, by host-government about law',
  ])
})

it('finds a question, a party and an event that are not there', () => {
  const lost = {
    ...accounts,
    also: [{ question: 'why', events: ['ev-lost'] }],
    marks: { party: 'nobody', question: 'there' },
  }
  expect(findings(referencesResolve, said().info({ accounts: lost }))).toEqual([
    ' accounts.also.0.question: "why"',
    ' accounts.also.0.events: "ev-lost"',
    ' accounts.marks.party: "nobody"',
  ])
})
