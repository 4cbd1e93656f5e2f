/** What a reader chose on the page of responses: the order of the rows, which are shown, and which are kept on top. */
import { ascending } from 'd3'
import { reservedParameters } from '../choices/link-formats.ts'
import type { Ignored } from '../choices/permalink.ts'
import { isTracking, listedIn, oneOf, parametersOf } from '../choices/query-text.ts'
import { fold } from '../text/fold.ts'

export const responseOrders = ['first', 'country', 'steps', 'stations'] as const
export type ResponseOrder = (typeof responseOrders)[number]

/** In the address of the page; two more are the facets of the marks and of the country. */
export const responseParameters = ['order', 'step', 'region', 'pin'] as const

/** The value of the filter by step for countries of which nothing was found. */
export const noStep = 'none'

export type ResponsesView = {
  readonly order: ResponseOrder
  /** Empty: everything. */
  readonly step: string
  readonly region: string
  /** Values of the facet that gives marks their look. Of a list any one is enough; an empty one leaves all. */
  readonly marks: readonly string[]
  /** Codes. */
  readonly countries: readonly string[]
  /** Codes of the countries that are kept on top and compared, whatever the filters leave. */
  readonly pins: readonly string[]
}

/** In the order of a written address. */
export const responseKeys = ['order', 'step', 'region', 'marks', 'countries', 'pins'] as const
export type ResponseKey = (typeof responseKeys)[number]

export const openingResponses: ResponsesView = {
  ...{ order: 'first', step: '', region: '' },
  ...{ marks: [], countries: [], pins: [] },
}

/** By what is chosen: the parameter that it stands in, and what the page has to choose from. */
export type Offered = {
  readonly [key in ResponseKey]: {
    readonly parameter: string
    readonly values: readonly string[]
  }
}

/** What the page says of a row. */
export type RowFacts = {
  readonly code: string
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
  const chosen = (key: ResponseKey): string[] => {
    const { parameter, values } = offered[key]
    const texts = given.flatMap(([name, text]) => (name === parameter ? [text] : []))
    const known = oneOf(values)
    return listedIn(texts).flatMap((text) => known(text) ?? [])
  }
  const listed = (key: ResponseKey): string[] => inOrderOf(offered[key].values, chosen(key))
  const [order] = chosen('order')
  const [step = ''] = chosen('step')
  const [region = ''] = chosen('region')
  return {
    order: responseOrders.find((one) => one === order) ?? openingResponses.order,
    ...{ step, region },
    ...{ marks: listed('marks'), countries: listed('countries'), pins: listed('pins') },
  }
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

/** Each once, in the order of the page. */
function inOrderOf(values: readonly string[], chosen: readonly string[]): string[] {
  const wanted = new Set(chosen)
  return values.filter((value) => value !== '' && wanted.has(value))
}

/** The query with this view in it; what else stands there, such as the theme, stays. */
export function withResponsesView(query: string, view: ResponsesView, offered: Offered): string {
  const own = responseKeys.map((key): [string, string] => [
    offered[key].parameter,
    key === 'order' && view.order === openingResponses.order ? '' : String(view[key]),
  ])
  const others = parametersOf(query).filter(
    ([name]) => !isTracking(name) && own.every(([its]) => its !== name),
  )
  return [...others, ...own.filter(([, value]) => value !== '')]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encoded(value)}`)
    .join('&')
}

/** Commas may stand in a query and keep it readable. */
const encoded = (value: string): string => encodeURIComponent(value).replaceAll('%2C', ',')

/** Pins a country, or takes its pin away. */
export function withPin(
  view: ResponsesView,
  code: string,
  { pins: { values } }: Offered,
): ResponsesView {
  const pins = view.pins.includes(code)
    ? view.pins.filter((one) => one !== code)
    : inOrderOf(values, [...view.pins, code])
  return { ...view, pins }
}

/** By the filters; what is pinned is shown whatever they are. */
export function isRowShown(facts: RowFacts, view: ResponsesView): boolean {
  const { step, region, marks, countries } = view
  const hasStep =
    step === '' || (step === noStep ? facts.steps === 0 : facts.columns.includes(step))
  return (
    hasStep &&
    (region === '' || facts.region === region) &&
    (marks.length === 0 || marks.some((mark) => facts.marks.includes(mark))) &&
    (countries.length === 0 || countries.includes(facts.code))
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
