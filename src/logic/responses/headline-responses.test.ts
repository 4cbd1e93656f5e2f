import { expect, it } from 'vitest'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { headlineResponses } from './headline-responses.ts'
import { responsesTable } from './responses.ts'

const realIndex = atlasIndex(realData())

it('counts as the comparison of responses does', () => {
  const table = responsesTable(realIndex)
  const { countries, count, finding } = headlineResponses(realIndex)
  expect(countries).toBe(table.responded)
  expect(count).toBe(table.counts.get(table.rules.headline))
  expect(finding).not.toBe('')
})

it('counts none where the atlas reads no responses', () => {
  const { data } = realIndex
  const index = atlasIndex({ ...data, info: { ...data.info, responses: undefined } })
  expect(headlineResponses(index)).toEqual({ countries: 0, count: 0, finding: '' })
})
