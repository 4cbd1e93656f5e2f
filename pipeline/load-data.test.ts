import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadData } from './load-data.ts'
import { whyUnreadable } from './read/read-json.ts'

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
      expect.objectContaining({ field: 'attribution', found: 'nothing', expected: 'this member' }),
      expect.objectContaining({ field: 'sourceIds', expected: 'at least one source' }),
      expect.objectContaining({
        field: 'eventIds.0',
        found: '"Ev 1"',
        expected: 'an id of a-z, 0-9 and hyphens',
      }),
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

const replaceIn = (file: string, was: string | RegExp, now: string): void => {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(was, now)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
}

const problemsOf = (file: string): string[] =>
  loadData(folder)
    .problems.filter((problem) => problem.file === file)
    .map(({ record, field, found, expected }) => `${record} ${field}: ${found}, not ${expected}`)

it('names a folder that is not there, once', () => {
  rmSync(folder, { recursive: true })
  expect(loadData(folder).problems).toEqual([
    expect.objectContaining({ file: folder, found: 'no such folder' }),
  ])
  mkdirSync(folder)
})

it('says in which line a file is no JSON, and that it is lost', () => {
  replaceIn('sources.json', '"publisher":', '"publisher"')
  const { problems, lost } = loadData(folder)
  expect(problems).toEqual([
    expect.objectContaining({ file: 'sources.json', expected: 'a colon', line: 6 }),
  ])
  expect([...lost]).toEqual(['sources.json'])
})

it('says in which line a file is no UTF-8', () => {
  const path = join(folder, 'events.json')
  const [head, ...rest] = readFileSync(path, 'latin1').split('\n')
  writeFileSync(path, [head, '"Montr\u00E9al",', ...rest].join('\n'), 'latin1')
  expect(loadData(folder).problems[0]).toMatchObject({
    ...{ file: 'events.json', line: 2 },
    found: 'bytes that are no UTF-8',
  })
})

it('reports a key that an object has twice, of which one would silently win', () => {
  replaceIn('claims.json', '"claim":', '"claim": "Another", "claim":')
  expect(problemsOf('claims.json')).toEqual([' 0.claim: the key "claim" twice, not each key once'])
})

it('reads about.json, and says what is wrong with it', () => {
  replaceIn('about.json', /"id": "[a-z-]+"/, '"id": "a b"')
  replaceIn('about.json', '"title":', '"titel":')
  expect(problemsOf('about.json')).toEqual(
    expect.arrayContaining([
      'a b id: "a b", not an id of a-z, 0-9 and hyphens',
      'a b title: nothing, not this member',
      'a b titel: a member "titel", not no such member',
    ]),
  )
})

it.each([
  ['atlas.json', /"url": "[^"]*"/, '"url": "javascript:alert(1)"', 'licence.url', 'http'],
  ['atlas.json', '"repository": null', '"repository": "JavaScript:a"', 'repository', 'http'],
  ['atlas.json', '"repository": null', '"repository": "ftp://a.org/"', 'repository', 'http'],
  ['sources.json', /"url": "http[^"]*"/, '"url": "data:text/html,x"', 'url', 'http'],
  ['atlas.json', /"language": "en"/, '"language": "en<b>"', 'language', 'BCP 47'],
  ['sources.json', /"titleLanguage": "[a-z]*"/, '"titleLanguage": "e"', 'titleLanguage', 'BCP 47'],
  ['sources.json', /"language": "[a-z]*"/, '"language": "english language"', 'language', 'BCP 47'],
  ['events.json', /"date": "\d{4}-/, '"date": "0000-', 'date', 'a real date'],
  ['atlas.json', /"date": "\d{4}-/, '"date": "0000-', 'date', 'a real day'],
])('refuses in %s %s as %s', (...given) => {
  const [file, was, now, field, expected] = given
  replaceIn(file, was, now)
  expect(problemsOf(file)).toEqual([
    expect.stringMatching(new RegExp(`^\\S* ${field}: ".*", not .*${expected}`)),
  ])
})

it.each([
  'categories',
  'eventColours',
  'actors',
  'scopes',
  'topics',
  'stances',
  'origins',
  'linkedCities',
  'statuses',
  'grades',
  'series',
  'reports',
])('refuses an id among the %s that would break out of a style sheet or an address', (list) => {
  replaceIn('atlas.json', new RegExp(`("${list}": \\[\\s*\\{\\s*"id": ")`), '$1x}*{display:none')
  expect(problemsOf('atlas.json')).toEqual([
    expect.stringMatching(new RegExp(`^ ${list}\\.0\\.id: "x}.*", not an id of a-z`)),
  ])
})
