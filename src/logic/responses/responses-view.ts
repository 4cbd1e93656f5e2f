/** What a reader chose on the page of responses: the order of the rows and which of them are shown. */
import { ascending } from 'd3'
import { fold } from '../text/fold.ts'

export const responseOrders = ['first', 'country', 'steps', 'stations'] as const
export type ResponseOrder = (typeof responseOrders)[number]

/** In the address of the page; one more is the facet of the marks. */
export const responseParameters = ['order', 'step', 'region'] as const

/** The value of the filter by step for countries of which nothing was found. */
export const noStep = 'none'

export type ResponsesView = {
  readonly order: ResponseOrder
  /** Empty: everything. */
  readonly step: string
  readonly region: string
  readonly linked: string
}

export const openingResponses: ResponsesView = { order: 'first', step: '', region: '', linked: '' }

/** What the page says of a row. */
export type RowFacts = {
  readonly name: string
  readonly stations: number
  readonly steps: number
  /** Sorts as text: the first and the last day that the first response may have; empty without one. */
  readonly first: string
  readonly region: string
  readonly linked: readonly string[]
  /** Steps and answers. */
  readonly columns: readonly string[]
}

/** Values that the page does not offer are dropped. */
export function parseResponsesView(
  query: string,
  isOffered: (key: keyof ResponsesView, value: string) => boolean,
): ResponsesView {
  const given = new URLSearchParams(query)
  const valueOf = (key: keyof ResponsesView): string => {
    const value = given.get(key) ?? ''
    return isOffered(key, value) ? value : ''
  }
  const order = responseOrders.find((one) => one === given.get('order')) ?? openingResponses.order
  return { order, step: valueOf('step'), region: valueOf('region'), linked: valueOf('linked') }
}

/** The query with this view in it; what else stands there, such as the theme, stays. */
export function withResponsesView(query: string, view: ResponsesView): string {
  const next = new URLSearchParams(query)
  for (const [key, value] of Object.entries(view)) {
    if (value === '' || (key === 'order' && value === openingResponses.order)) next.delete(key)
    else next.set(key, value)
  }
  return next.toString()
}

export function isRowShown(facts: RowFacts, { step, region, linked }: ResponsesView): boolean {
  const hasStep =
    step === '' || (step === noStep ? facts.steps === 0 : facts.columns.includes(step))
  return (
    hasStep &&
    (region === '' || facts.region === region) &&
    (linked === '' || facts.linked.includes(linked))
  )
}

/** Most steps and most stations first; rows that are alike by name. */
export function compareRows(order: ResponseOrder): (a: RowFacts, b: RowFacts) => number {
  const byName = (a: RowFacts, b: RowFacts): number => ascending(fold(a.name), fold(b.name))
  switch (order) {
    case 'country':
      return byName
    case 'first':
      // Without a response last: every date sorts before the tilde.
      return (a, b) => ascending(a.first || '~', b.first || '~') || byName(a, b)
    case 'steps':
      return (a, b) => b.steps - a.steps || byName(a, b)
    case 'stations':
      return (a, b) => b.stations - a.stations || byName(a, b)
  }
}
