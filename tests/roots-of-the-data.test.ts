/** The evidence of the records agrees with what the research on roots counted (ROOTS.md of 29 November 2026). */
import { rollup } from 'd3'
import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../src/logic/evidence/evidence-of.ts'
import { groundOf, rootGraph } from '../src/logic/evidence/root-graph.ts'
import { ofExistence, ofRecord } from '../src/logic/evidence/statements.ts'
import { withdraw } from '../src/logic/evidence/withdraw.ts'
import { realData } from './real-data.ts'

const data = realData()
const graph = rootGraph(data)
const stations = data.stations.map((station) => evidenceOf(ofExistence(station), graph))
const events = data.events.map((event) => evidenceOf(ofRecord(event), graph))

const spread = <T>(all: readonly T[], count: (one: T) => number) =>
  Object.fromEntries(
    [...rollup(all, (its) => its.length, count)].sort(([one], [other]) => one - other),
  )

describe('the roots of the records', () => {
  it('reach as many bodies for each station as the research counted after its corrections', () => {
    const expected = { 0: 2, 1: 29, 2: 27, 3: 22, 4: 6, 5: 5, 6: 3 }
    expect(spread(stations, ({ bodies }) => bodies)).toEqual(expected)
  })

  it('reach as many that assert or acknowledge', () => {
    const said = data.stations.map((station) => {
      const reached = ofExistence(station).flatMap(({ record, sourceIds }) =>
        sourceIds.flatMap((id) => groundOf(id, record, graph).reached),
      )
      const bodies = new Set(
        reached.filter(({ stance }) => isSaid(stance)).map(({ root }) => root.body),
      )
      return bodies.size
    })
    expect(spread(said, (bodies) => bodies)).toEqual({ 0: 2, 1: 55, 2: 21, 3: 11, 5: 5 })
  })

  it('reach as many for each event, but for the two that this atlas leaves out', () => {
    // The research counts 127 with one: it has ev-2022-05-23-za-johannesburg and ev-2025-07-10-ua-expert.
    expect(spread(events, ({ bodies }) => bodies)).toEqual({ 1: 125, 2: 10, 3: 2 })
  })
})

const isSaid = (stance: string): boolean => stance === 'asserts' || stance === 'acknowledges'

describe('without both reports of the NGO', () => {
  const reports = new Set(['sd-110-overseas-2022-09', 'sd-patrol-and-persuade-2022-12'])
  const fallen = withdraw(reports, data)

  it('26 stations and the two publications have no root left', () => {
    expect(fallen.stations.bare).toHaveLength(26)
    expect(fallen.events.bare).toEqual([
      'ev-2022-09-12-sd-110-overseas',
      'ev-2022-12-05-sd-patrol-persuade',
    ])
  })

  it('24 stations more keep inquiries or denials alone', () => {
    // 25 before the corrections, which gave jp-unlocated-1 reporting of its own.
    expect(fallen.stations.unsaid).toHaveLength(24)
    expect(fallen.stations.unsaid).not.toContain('jp-unlocated-1')
  })
})
