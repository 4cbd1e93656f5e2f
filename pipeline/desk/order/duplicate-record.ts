import { groups } from 'd3'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { likeness } from './likeness.ts'

export const duplicateRecord: DeskRule = {
  id: 'duplicate-record',
  severity: 'warning',
  why: 'What is recorded twice is counted twice, and looks like two confirmations of each other.',
  advice: 'Join the two: keep the older id, and put the sources of both together.',
  find: ({ data }) => [...events(data), ...figures(data)],
}

type Data = DeskInput['data']

/** On one date, in one country, by one actor, with nearly the same title. */
function events(data: Data): Spot[] {
  const alike = groups(data.events, ({ date, country, actor }) => `${date} ${country} ${actor}`)
  return alike.flatMap(([, its]) =>
    its.flatMap(({ id, title }, index) => {
      const earlier = its.slice(0, index).find((other) => likeness(title, other.title) >= 0.8)
      if (!earlier) return []
      const found = `nearly the same as "${earlier.id}"`
      return [{ file: 'events.json', record: id, field: 'title', found }]
    }),
  )
}

function figures(data: Data): Spot[] {
  const alike = groups(data.figures, ({ series, periodStart, periodEnd, value }) =>
    [series, periodStart, periodEnd, value].join(' '),
  )
  return alike.flatMap(([, [first, ...others]]) =>
    others.map(({ id }) => ({
      ...{ file: 'returns.json', record: id, field: 'value' },
      found: `the same series, period and value as "${first?.id ?? ''}"`,
    })),
  )
}
