import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareRows,
  ignoredInResponses,
  isRowShown,
  noStep,
  openingResponses,
  parseResponsesView,
  responseOrders,
  withPin,
  withResponsesView,
  type Offered,
  type ResponsesView,
  type RowFacts,
} from './responses-view.ts'

const offered: Offered = {
  order: { parameter: 'order', values: responseOrders },
  step: { parameter: 'step', values: ['spoke', noStep] },
  region: { parameter: 'region', values: ['asia'] },
  marks: { parameter: 'lamp', values: ['fuzhou', 'unknown'] },
  countries: { parameter: 'coast', values: ['', 'ES', 'IT'] },
  pins: { parameter: 'pin', values: ['FR', 'IT'] },
}

const view: fc.Arbitrary<ResponsesView> = fc.record({
  order: fc.constantFrom(...responseOrders),
  step: fc.constantFrom('', 'spoke', noStep),
  region: fc.constantFrom('', 'asia'),
  marks: fc.subarray(['fuzhou', 'unknown']),
  countries: fc.subarray(['ES', 'IT']),
  pins: fc.subarray(['FR', 'IT']),
})

const facts: fc.Arbitrary<RowFacts> = fc.record({
  code: fc.constantFrom('ES', 'IT', 'FR'),
  name: fc.constantFrom('Österreich', 'Oman', 'Chile', 'chile'),
  stations: fc.nat(9),
  steps: fc.nat(4),
  first: fc.constantFrom(
    '',
    '2022-10-01/2022-10-31',
    '2022-10-01/2022-10-02',
    '2023-01-01/2023-01-01',
  ),
  region: fc.constantFrom('asia', 'europe'),
  marks: fc.subarray(['fuzhou', 'unknown']),
  columns: fc.subarray(['spoke', 'denied', 'china']),
})

describe('the view of the responses', () => {
  it('is read back from its query as it was', () => {
    fc.assert(
      fc.property(view, (chosen) => {
        expect(parseResponsesView(withResponsesView('', chosen, offered), offered)).toEqual(chosen)
      }),
    )
  })

  it('leaves what else stands in the query, and its own defaults out', () => {
    expect(withResponsesView('theme=dark&step=spoke', openingResponses, offered)).toBe('theme=dark')
  })

  it('is read as generously as any address, and written in one way', () => {
    const query =
      '?utm_source=x&amp;Order=STEPS&step=%20Spoke.&lamp=Fuzhou&lamp=unknown&coast=it%2C%20ES&pin=it,FR.'
    const chosen: ResponsesView = {
      order: 'steps',
      ...{ step: 'spoke', region: '', marks: ['fuzhou', 'unknown'] },
      ...{ countries: ['ES', 'IT'], pins: ['FR', 'IT'] },
    }
    expect(parseResponsesView(query, offered)).toEqual(chosen)
    expect(withResponsesView(query, chosen, offered)).toBe(
      'order=steps&step=spoke&lamp=fuzhou,unknown&coast=ES,IT&pin=FR,IT',
    )
  })

  it('drops values that are not offered', () => {
    expect(
      parseResponsesView('?order=sideways&step=danced&region=asia&pin=IT,XX', offered),
    ).toEqual({ ...openingResponses, region: 'asia', pins: ['IT'] })
  })

  it('names what it cannot answer, and nothing that follows readers or belongs to every page', () => {
    const query =
      '?utm_source=x&theme=dark&v=2026&q=IT&pin=IT,XX&step=danced,spoke.&Order=steps&amp;'
    expect(ignoredInResponses(query, offered)).toEqual([
      { parameter: 'q', value: 'IT' },
      { parameter: 'pin', value: 'XX' },
      { parameter: 'step', value: 'danced' },
    ])
    expect(ignoredInResponses('', offered)).toEqual([])
  })
})

describe('a pin', () => {
  it('is set in the order of the page, and taken away again', () => {
    const one = withPin(openingResponses, 'IT', offered)
    const two = withPin(one, 'FR', offered)
    expect(two.pins).toEqual(['FR', 'IT'])
    expect(withPin(two, 'IT', offered).pins).toEqual(['FR'])
    expect(withPin(openingResponses, 'XX', offered).pins).toEqual([])
  })
})

describe('rows', () => {
  it('are all shown unless something is chosen, and a choice never adds one', () => {
    fc.assert(
      fc.property(facts, view, (row, chosen) => {
        expect(isRowShown(row, openingResponses)).toBe(true)
        if (isRowShown(row, chosen)) {
          expect(isRowShown(row, { ...chosen, region: '' })).toBe(true)
          expect(isRowShown(row, { ...chosen, step: '' })).toBe(true)
          expect(isRowShown(row, { ...chosen, marks: [], countries: [] })).toBe(true)
        }
      }),
    )
  })

  it('of several countries are those of each', () => {
    const chosen = { ...openingResponses, countries: ['ES', 'IT'] }
    fc.assert(
      fc.property(facts, (row) => {
        expect(isRowShown(row, chosen)).toBe(row.code !== 'FR')
      }),
    )
  })

  it('without a step are shown for “no reaction found”', () => {
    const chosen = { ...openingResponses, step: noStep }
    fc.assert(
      fc.property(facts, (row) => {
        expect(isRowShown(row, chosen)).toBe(row.steps === 0)
      }),
    )
  })

  it('have one order whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(facts), fc.constantFrom(...responseOrders), (rows, order) => {
        const sorted = [...rows].sort(compareRows(order))
        const again = [...rows].reverse().sort(compareRows(order))
        sorted.forEach((row, i) => {
          const other = again[i]
          if (other) expect(compareRows(order)(row, other)).toBe(0)
        })
      }),
    )
  })

  it('stand by first response with those without one last', () => {
    const row = { code: 'FR', stations: 1, steps: 1, region: '', marks: [], columns: [] }
    const rows = [
      { ...row, name: 'C', first: '' },
      { ...row, name: 'B', first: '2022-10-01/2022-10-31' },
      { ...row, name: 'A', first: '2022-10-01/2022-10-31' },
      { ...row, name: 'D', first: '2022-10-01/2022-10-02' },
    ]
    expect(rows.sort(compareRows('first')).map(({ name }) => name)).toEqual(['D', 'A', 'B', 'C'])
  })
})
