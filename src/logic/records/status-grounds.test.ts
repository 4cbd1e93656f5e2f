import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import type { AtlasData } from '../../model/atlas-data.ts'
import { atlasIndex } from './atlas-index.ts'
import { statusGrounds, type StatusGround } from './status-grounds.ts'

const groundsOf = (data: AtlasData): StatusGround[] =>
  statusGrounds(data.stations, atlasIndex(data).statuses)

const plain = { status: 'reported', date: '2022-09-12', sourceId: 'a-source' }
const shut = {
  status: 'reported-closed',
  date: '2022-11-02',
  sourceId: 'a-source',
  eventId: 'ev-shut',
}

it('puts the stations together whose status rests on one statement, with every remark', () => {
  const { info } = anAtlas().data()
  const statuses = info.statuses.map((status) => ({
    ...status,
    outline: status.id === 'reported' ? ('plain' as const) : ('bar' as const),
  }))
  const [ground, ...others] = groundsOf(
    anAtlas()
      .info({ statuses })
      .station('fr-paris-1', { statusHistory: [plain, { ...shut, remark: 'One' }] })
      .station('fr-paris-2', { statusHistory: [plain, { ...shut, remark: 'Two' }] })
      .station('fr-paris-3', { statusHistory: [{ ...shut, remark: 'One' }] })
      .station('fr-paris-4', { statusHistory: [shut, plain] })
      .event('Shut', '2022-11-02', { category: 'closed' })
      .data(),
  )
  expect(others).toEqual([])
  expect(ground?.entry.eventId).toBe('ev-shut')
  expect([ground?.stations, ground?.remarks]).toEqual([3, ['One', 'Two']])
})

it('gives every station of the records one ground, but those that are reported and no more', () => {
  const data = realData()
  const grounds = groundsOf(data)
  expect(grounds.reduce((sum, { stations }) => sum + stations, 0)).toBe(
    data.stations.filter(({ status }) => status !== 'reported').length,
  )
})
