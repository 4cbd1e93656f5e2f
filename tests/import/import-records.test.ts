import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importRecords } from '../../pipeline/import/import-records.ts'
import { describeSheetProblem } from '../../pipeline/import/sheet-problem.ts'
import { eventTable } from '../../src/logic/files/event-table.ts'
import { stationTable } from '../../src/logic/files/station-table.ts'
import { spreadsheetCsv, tableCsv } from '../../src/logic/files/table.ts'
import { Day } from '../../src/model/partial-date.ts'
import { anAtlas } from '../an-atlas.ts'
import { checkInput } from '../check-input.ts'
import { tinyXlsx, type XlsxCell } from './tiny-xlsx.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const atlas = () =>
  anAtlas()
    .station('fr-paris-1')
    .event('Inquiry opened', '2022-10-31', { summary: 'A ministry says “so”, on one day.' })
const kept = { names: [], nameWords: [], functions: [], loadedWords: [], followUps: [] }

async function imported(bytes: string | Buffer, options: { name?: string; sheet?: string } = {}) {
  const path = join(folder, options.name ?? 'new.csv')
  writeFileSync(path, bytes)
  const { data, ...rest } = checkInput(atlas())
  const today = v.parse(Day, '2026-11-30')
  const around = { ...rest, kept, cityNames: [], today }
  const result = await importRecords(path, { sheet: options.sheet ?? null, data, around })
  return { ...result, said: result.problems.map(describeSheetProblem) }
}

const event = {
  ...{ id: 'ev-new', date: '2022-11', scope: 'host', country: 'FR', actor: 'host-government' },
  ...{ about: 'stations', category: 'report', title: 'A minister speaks', confidence: 'high' },
  ...{ summary: 'The minister says “no”.', sourceIds: 'a-source', basis: 'source' },
}
const headOf = (record: object) => Object.keys(record)
const eventRows = (...given: Partial<typeof event>[]): string[][] => [
  headOf(event),
  ...given.map((one) => Object.values({ ...event, ...one })),
]
const csv = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n')

const newEvent = {
  ...{ id: 'ev-new', date: '2022-11', precision: 'month', country: 'FR', stationIds: [] },
  ...{ title: 'A minister speaks', summary: 'The minister says “no”.', sourceIds: ['a-source'] },
}

describe('a spreadsheet of events', () => {
  it('becomes records, with the precision that the date has', async () => {
    const { records, problems, kind } = await imported(csv(eventRows({})))
    expect(problems).toEqual([])
    expect(kind).toBe('events')
    expect(records).toEqual([expect.objectContaining({ row: 2, id: 'ev-new' })])
    expect(records[0]?.written).toMatchObject(newEvent)
  })

  it.each([
    ['with semicolons', () => csv(eventRows({}), ';')],
    ['with tabs', () => csv(eventRows({}), '\t')],
    ['in UTF-8 with a mark', () => `\uFEFF${csv(eventRows({}))}`],
    ['in UTF-16', () => Buffer.from(`\uFEFF${csv(eventRows({}))}`, 'utf16le')],
    [
      'in UTF-16, the other way round',
      () => Buffer.from(`\uFEFF${csv(eventRows({}))}`, 'utf16le').swap16(),
    ],
    ['as XLSX', () => tinyXlsx({ Events: eventRows({}) })],
  ])('is read %s', async (_, bytes) => {
    const { records, problems, notices } = await imported(bytes())
    expect(problems).toEqual([])
    expect(notices).toEqual([])
    expect(records[0]?.written).toMatchObject(newEvent)
  })

  it('is read as Windows-1252 where it is no UTF-8, and that is said', async () => {
    const text = csv(eventRows({ title: 'Montréal', summary: 'A minister says \u0093no\u0094.' }))
    const { records, notices, said } = await imported(Buffer.from(text, 'latin1'))
    expect(said).toEqual([])
    expect(notices).toEqual([expect.stringContaining('Windows-1252')])
    expect(records[0]?.written).toMatchObject({
      ...{ title: 'Montréal', summary: 'A minister says “no”.' },
    })
  })

  it('lists all that is wrong, each with its sheet, row and column', async () => {
    const rows = eventRows(
      { date: '31.10.2022', country: 'fr' },
      { id: 'ev-other', title: '', category: 'unheard-of' },
      { id: 'ev-other', sourceIds: 'a-source' },
    )
    const { said, records } = await imported(csv(rows))
    expect(records).toEqual([])
    expect(said).toEqual([
      'new.csv · row 2 · column B (date): found "31.10.2022", expected a real date as YYYY, YYYY-MM or YYYY-MM-DD',
      'new.csv · row 2 · column D (country): found "fr", expected an ISO 3166-1 alpha-2 code in upper case',
      'new.csv · row 3 · column H (title): found an empty cell, expected In our own words.',
      'new.csv · row 4 · column A (id): found "ev-other", the id of row 3, expected each id once',
    ])
  })

  it('says what does not fit with the records that are there', async () => {
    const { said } = await imported(csv(eventRows({ sourceIds: 'nobody', category: 'unheard-of' })))
    expect(said.join()).toContain('row 2 · column G (category)')
    expect(said.join()).toContain('row 2 · column K (sourceIds)')
  })

  it('refuses what the desk would not let pass, and tells what a person should judge', async () => {
    const fine = await imported(csv(eventRows({ date: '2022-09', summary: 'It happened.' })))
    expect(fine.problems).toEqual([])
    expect(fine.warnings).toEqual([expect.objectContaining({ row: 2, column: 'J (summary)' })])
    const { said } = await imported(
      csv(eventRows({ summary: 'He says it is above a restaurant.' })),
    )
    expect(said).toEqual([
      expect.stringContaining('row 2 · column J (summary): found “restaurant”'),
    ])
  })

  it('passes over what is there already, and refuses a change of it', async () => {
    const { data } = checkInput(atlas())
    const table = eventTable(data.info)
    for (const text of [tableCsv(table, data.events), spreadsheetCsv(table, data.events)]) {
      expect(await imported(text)).toMatchObject({ same: 1, records: [], problems: [] })
      const { said } = await imported(text.replace('Inquiry opened', 'Inquiry closed'))
      expect(said).toEqual([
        expect.stringContaining('found "Inquiry closed", expected "Inquiry opened"'),
      ])
    }
  })

  it('wants the columns that it knows, each once', async () => {
    const [head = [], row = []] = eventRows({})
    const renamed = head.map((name) => (name === 'title' ? 'Title' : name))
    expect((await imported(csv([[...renamed, 'date', 'colour'], row]))).said).toEqual([
      'new.csv · row 1 · column H (Title): found "Title", expected "title"',
      'new.csv · row 1 · column M (date): found this name again, expected each column once',
      expect.stringContaining(
        'new.csv · row 1 · column N (colour): found "colour", expected one of id, ',
      ),
      'new.csv · row 1: found no column title, expected one with this name',
    ])
    expect((await imported('a,b\n1,2')).said[0]).toContain('found the columns a, b, expected')
  })

  it('finds a cell beyond the header, a quotation without an end and a file that is none', async () => {
    const [head = [], row = []] = eventRows({})
    expect((await imported(csv([head, [...row, 'more']]))).said[0]).toContain(
      'row 2: found 13 cells',
    )
    expect((await imported('id,summary\n"a,b')).said[0]).toContain('Quote Not Closed')
    expect((await imported(Buffer.from('PK no zip'))).said[0]).toContain('found a ZIP that is no')
    expect((await imported('')).said[0]).toContain('no header')
  })
})

describe('a spreadsheet of Excel', () => {
  const cells = (given: Readonly<Record<string, XlsxCell>>): XlsxCell[][] => [
    headOf(event),
    Object.values({ ...event, ...given }),
  ]

  it('gives days as they are, and refuses a first day that may have been a month', async () => {
    const fine = await imported(tinyXlsx({ Events: cells({ date: { day: '2022-11-05' } }) }))
    expect(fine.records[0]?.written).toMatchObject({ date: '2022-11-05', precision: 'day' })
    const { said } = await imported(tinyXlsx({ Events: cells({ date: { day: '2022-11-01' } }) }))
    expect(said).toEqual([expect.stringContaining('Events · row 2 · column B: found a date cell')])
    const error = await imported(tinyXlsx({ Events: cells({ title: '#REF!' }) }))
    expect(error.said).toEqual([
      'Events · row 2 · column H: found the error #REF!, expected a value',
    ])
  })

  it('wants to know which of several sheets is meant', async () => {
    const two = tinyXlsx({ Notes: [['a']], Events: cells({}) })
    expect((await imported(two)).said).toEqual([
      'Notes, Events: found 2 sheets, expected --sheet NAME',
    ])
    expect((await imported(two, { sheet: 'Event' })).said).toEqual([
      'Event: found no such sheet, expected Notes, Events',
    ])
    expect((await imported(two, { sheet: 'Events' })).records).toHaveLength(1)
  })
})

const station = {
  ...{ id: 'fr-lyon-1', country: 'FR', city: 'Lyon', geonamesId: '2996944', citySlug: 'lyon' },
  ...{ lng: '4.85', lat: '45.75', linkedCity: 'fuzhou', linkBasis: 'source' },
  ...{ firstReportedDate: '2022-09-12', firstReportedIn: 'First list' },
  ...{ firstReportedSourceId: 'a-source', inReports: '', countedAs: 'one station' },
  ...{ reportedBy: 'a-source', statusHistory: '2022-09-12 reported a-source' },
  ...{ confidence: 'medium', basis: 'source', note: 'A list names it.' },
}

describe('a spreadsheet of stations', () => {
  it('becomes records whose newest status follows from the history', async () => {
    const { said, records } = await imported(csv([headOf(station), Object.values(station)]))
    // The total of the country has to be raised first, by hand.
    expect(said).toEqual([expect.stringContaining('countries.json · FR · stationsTotal: found 1')])
    expect(records).toEqual([])
  })

  it('says which part of a place or a history is wrong', async () => {
    const wrong = { ...station, lng: '4,85', statusHistory: '2022-09-12 a-source' }
    const { said } = await imported(csv([headOf(wrong), Object.values(wrong)]))
    expect(said).toEqual([
      'new.csv · row 2 · column F (lng): found "4,85", expected number',
      expect.stringContaining(
        'row 2 · column P (statusHistory): found "2022-09-12 a-source", expected Oldest first: date',
      ),
    ])
  })

  it('passes over the table that the site publishes', async () => {
    const { data } = checkInput(atlas())
    const text = tableCsv(stationTable(data), data.stations)
    expect(await imported(text)).toMatchObject({ same: 1, records: [], problems: [] })
  })
})
