/** Whose account a record belongs to is clear: each actor speaks for one party, and what is named by hand has one. */
import type { Accounts } from '../../src/model/accounts.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function accountsPlaced({ data }: Pick<CheckInput, 'data'>): Problem[] {
  const { accounts } = data.info
  if (!accounts) return []
  return [...twice(accounts), ...namedWithoutParty(data, accounts)].map((found) => ({
    file: 'atlas.json',
    record: '',
    ...found,
  }))
}

type Found = Pick<Problem, 'field' | 'found' | 'expected'>

function twice({ parties, questions }: Accounts): Found[] {
  const repeated = (ids: readonly string[]): string[] =>
    ids.filter((id, i) => ids.indexOf(id) !== i)
  const found = (field: string, ids: readonly string[], expected: string): Found[] =>
    repeated(ids).map((id) => ({ field, found: `"${id}" twice`, expected }))
  return [
    ...found('accounts.parties', idsOf(parties), 'an id of its own for each'),
    ...found('accounts.questions', idsOf(questions), 'an id of its own for each'),
    ...found(
      'accounts.parties',
      parties.flatMap(({ actors }) => actors),
      'each actor in one party',
    ),
  ]
}

const idsOf = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id)

/** They would stand nowhere. */
function namedWithoutParty(
  { events }: Pick<CheckInput['data'], 'events'>,
  { topic, parties, also }: Accounts,
): Found[] {
  const placed = new Set(parties.flatMap(({ actors }) => actors))
  return also.flatMap(({ question, events: named }) =>
    events
      .filter(({ id }) => named.includes(id))
      .filter(({ about, actor }) => about !== topic || !placed.has(actor))
      .map(({ id, about, actor }) => ({
        field: `accounts.also.${question}`,
        found: `${id}, by ${actor} about ${about}`,
        expected: `an event about ${topic} by an actor of a party`,
      })),
  )
}
