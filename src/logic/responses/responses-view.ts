/** What a reader chose on the page of responses: the order of the rows and which of them are shown. */
import { ascending } from 'd3'
import { reservedParameters } from '../choices/link-formats.ts'
import type { Ignored } from '../choices/permalink.ts'
import { isTracking, listedIn, oneOf, parametersOf } from '../choices/query-text.ts'
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
  /** A value of the facet that gives marks their look. */
  readonly mark: string
}

export const openingResponses: ResponsesView = { order: 'first', step: '', region: '', mark: '' }
export const responseKeys = [...responseParameters, 'mark'] as const

/** By what is chosen: the parameter that it stands in, and what the page has to choose from. */
export type Offered = {
  readonly [key in keyof ResponsesView]: {
    readonly parameter: string
    readonly values: readonly string[]
  }
}

/** What the page says of a row. */
export type RowFacts = {
  readonly name: string
  readonly stations: number
  readonly steps: number
  /** Sorts as text: the first and the last day that the first response may have; empty without one. */
  readonly first: string
  readonly region: string
  readonly marks: readonly string[]
  /** Steps and answers. */
  readonly columns: readonly string[]
}

/** Read as generously as every address; values that the page does not offer are dropped. */
export function parseResponsesView(query: string, offered: Offered): ResponsesView {
  const given = parametersOf(query)
  const valueOf = (key: keyof ResponsesView): string => {
    const { parameter, values } = offered[key]
    const texts = given.flatMap(([name, text]) => (name === parameter ? [text] : []))
    return listedIn(texts).map(oneOf(values)).find(Boolean) ?? ''
  }
  const order = responseOrders.find((one) => one === valueOf('order')) ?? openingResponses.order
  return { order, step: valueOf('step'), region: valueOf('region'), mark: valueOf('mark') }
}

/** What the address says beyond what this page can answer: as the explorer names it. */
export function ignoredInResponses(query: string, offered: Offered): Ignored[] {
  const known = new Map(
    responseKeys.map((key) => [offered[key].parameter, oneOf(offered[key].values)]),
  )
  const elsewhere = new Set<string>(['theme', ...reservedParameters])
  return parametersOf(query).flatMap(([parameter, text]) => {
    const valueOf = known.get(parameter)
    if (!valueOf) {
      const isNothing = isTracking(parameter) || elsewhere.has(parameter)
      return isNothing ? [] : [{ parameter, value: text }]
    }
    return listedIn([text])
      .filter((value) => !valueOf(value))
      .map((value) => ({ parameter, value }))
  })
}

/** The query with this view in it; what else stands there, such as the theme, stays. */
export function withResponsesView(query: string, view: ResponsesView, offered: Offered): string {
  const own = responseKeys.map((key): [string, string] => [
    offered[key].parameter,
    view[key] === openingResponses[key] ? '' : view[key],
  ])
  const others = parametersOf(query).filter(
    ([name]) => !isTracking(name) && own.every(([its]) => its !== name),
  )
  const chosen = own.filter(([, value]) => value !== '')
  return new URLSearchParams([
    ...others.map(([name, value]) => [name, value]),
    ...chosen,
  ]).toString()
}

export function isRowShown(facts: RowFacts, { step, region, mark }: ResponsesView): boolean {
  const hasStep =
    step === '' || (step === noStep ? facts.steps === 0 : facts.columns.includes(step))
  return (
    hasStep &&
    (region === '' || facts.region === region) &&
    (mark === '' || facts.marks.includes(mark))
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
