import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
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

const optional = ['returns.json', 'claims.json', 'corrections.json']
const doWithout = (...files: string[]) => {
  const path = join(folder, 'atlas.json')
  const info = v.parse(v.looseObject({}), JSON.parse(readFileSync(path, 'utf8')))
  writeFileSync(path, JSON.stringify({ ...info, without: files }))
}

it('takes a folder that says that it does without figures on returns, claims and corrections', () => {
  for (const file of optional) rmSync(join(folder, file))
  doWithout(...optional)
  const { data, problems } = loadData(folder)
  expect(problems).toEqual([])
  expect(data).toMatchObject({ figures: [], notFound: [], claims: [] })
})

it.each(optional)('reports that %s is lost, unless the atlas says that it does without', (file) => {
  rmSync(join(folder, file))
  expect(loadData(folder).problems).toEqual([
    expect.objectContaining({ file, found: 'no such file' }),
  ])
})

it('reports a file that the atlas says it does without', () => {
  doWithout('claims.json')
  expect(loadData(folder).problems).toEqual([
    expect.objectContaining({ file: 'claims.json', found: 'a file' }),
  ])
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
