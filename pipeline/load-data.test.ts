import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadData, whyUnreadable } from './load-data.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  cpSync('data', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

it('parses the whole data folder', () => {
  const { data, problems, refused } = loadData(folder)
  expect(problems).toEqual([])
  expect(refused.size).toBe(0)
  expect(data?.stations.length).toBeGreaterThan(0)
})

it('takes a folder without figures on returns, claims and corrections', () => {
  for (const file of ['returns.json', 'claims.json', 'corrections.json']) rmSync(join(folder, file))
  const { data, problems } = loadData(folder)
  expect(problems).toEqual([])
  expect(data).toMatchObject({ figures: [], notFound: [], claims: [] })
})

it('says of a file that is too long to read how much is too much', () => {
  const error = Object.assign(new Error('Cannot create a string'), { code: 'ERR_STRING_TOO_LONG' })
  expect(whyUnreadable('stations.geojson', error)).toEqual({
    found: 'a file of more than 512 MB',
    expected: 'one that fits into one text of Node',
  })
})

it('says of each field of a refused record what it found and expected', () => {
  const record = { id: 'claim-1', claim: 5, status: 'true', sourceIds: [], eventIds: ['Ev 1'] }
  writeFileSync(join(folder, 'claims.json'), JSON.stringify([record, { claim: 'No id' }]))
  const { data, problems, refused } = loadData(folder)
  expect(problems.filter(({ record }) => record === 'claim-1')).toEqual(
    expect.arrayContaining([
      {
        file: 'claims.json',
        record: 'claim-1',
        field: 'claim',
        found: '5',
        expected: 'string',
      },
      expect.objectContaining({ field: 'status', found: '"true"' }),
      expect.objectContaining({ field: 'attribution', found: 'undefined' }),
    ]),
  )
  expect(problems.some(({ record }) => record === 'record 2')).toBe(true)
  expect([...refused]).toEqual(['claim-1'])
  expect(data?.claims).toEqual([])
})

it('says what date it wants', () => {
  const record = {
    record: 'fr-paris-1',
    field: 'note',
    reason: '',
    sourceIds: [],
    date: '2023-02-30',
  }
  writeFileSync(join(folder, 'corrections.json'), JSON.stringify([{ ...record, was: 1, now: 2 }]))
  expect(loadData(folder).problems).toEqual([
    {
      file: 'corrections.json',
      record: 'record 1',
      field: 'date',
      found: '"2023-02-30"',
      expected: 'a real day as YYYY-MM-DD',
    },
  ])
})

it('goes on after a missing file and one that is not JSON', () => {
  rmSync(join(folder, 'events.json'))
  writeFileSync(join(folder, 'countries.json'), '[{]')
  writeFileSync(join(folder, 'atlas.json'), '{}')
  const { data, problems } = loadData(folder)
  expect(data).toBeNull()
  expect(problems.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['events.json', 'countries.json', 'atlas.json']),
  )
  expect(problems.find(({ file }) => file === 'events.json')?.found).toBe('no such file')
})
