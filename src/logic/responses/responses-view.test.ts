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
  withResponsesView,
  type Offered,
  type ResponsesView,
  type RowFacts,
} from './responses-view.ts'

const offered: Offered = {
  order: { parameter: 'order', values: responseOrders },
  step: { parameter: 'step', values: ['spoke', noStep] },
  region: { parameter: 'region', values: ['asia'] },
  mark: { parameter: 'lamp', values: ['fuzhou', 'unknown'] },
}

const view: fc.Arbitrary<ResponsesView> = fc.record({
  order: fc.constantFrom(...responseOrders),
  step: fc.constantFrom('', 'spoke', noStep),
  region: fc.constantFrom('', 'asia'),
  mark: fc.constantFrom('', 'fuzhou', 'unknown'),
})

const facts: fc.Arbitrary<RowFacts> = fc.record({
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

  it('is read as generously as any address, under the name of the facet of marks', () => {
    const query = '?utm_source=x&amp;Order=STEPS&step=%20Spoke.&lamp=nothing,Fuzhou&lamp=unknown'
    const chosen = { order: 'steps', step: 'spoke', region: '', mark: 'fuzhou' } as const
    expect(parseResponsesView(query, offered)).toEqual(chosen)
    expect(withResponsesView(query, chosen, offered)).toBe('order=steps&step=spoke&lamp=fuzhou')
  })

  it('names what it cannot answer, and nothing that follows readers or belongs to every page', () => {
    const query = '?utm_source=x&theme=dark&v=2026&country=IT&step=danced,spoke.&Order=steps&amp;'
    expect(ignoredInResponses(query, offered)).toEqual([
      { parameter: 'country', value: 'IT' },
      { parameter: 'step', value: 'danced' },
    ])
    expect(ignoredInResponses('', offered)).toEqual([])
  })

  it('drops values that are not offered', () => {
    expect(parseResponsesView('?order=sideways&step=danced&region=asia', offered)).toEqual({
      ...openingResponses,
      region: 'asia',
    })
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
        }
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
    const row = { stations: 1, steps: 1, region: '', marks: [], columns: [] }
    const rows = [
      { ...row, name: 'C', first: '' },
      { ...row, name: 'B', first: '2022-10-01/2022-10-31' },
      { ...row, name: 'A', first: '2022-10-01/2022-10-31' },
      { ...row, name: 'D', first: '2022-10-01/2022-10-02' },
    ]
    expect(rows.sort(compareRows('first')).map(({ name }) => name)).toEqual(['D', 'A', 'B', 'C'])
  })
})
