import * as v from 'valibot'
import { expect, it, vi } from 'vitest'
import { PartialDate } from '../../model/partial-date.ts'
import { english as formatter, englishMessages } from '../../../tests/english.ts'
import en from './messages/en.json'
import { createFormatter } from './formatter.ts'

const date = (text: string) => v.parse(PartialDate, text)

it('writes a date as precisely as it is known', () => {
  expect(formatter.date(date('2022-09-12'))).toBe('12 Sep 2022')
  expect(formatter.date(date('2022-10'))).toBe('Oct 2022')
  expect(formatter.date(date('2022'))).toBe('2022')
})

it('keeps the first day of a year in that year, west of Greenwich too', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles')
  expect(formatter.date(date('2023-01-01'))).toBe('1 Jan 2023')
  vi.unstubAllEnvs()
})

it('needs no help of the browser for a small number, a date or a list of one', () => {
  vi.stubGlobal('Intl', undefined)
  const said = createFormatter('en', englishMessages)
  expect([said.number(0), said.number(999), said.list(['Fuzhou'])]).toEqual(['0', '999', 'Fuzhou'])
  expect(said.date(date('2022-12-31'))).toBe('31 Dec 2022')
  vi.unstubAllGlobals()
  expect([said.number(1000), said.number(-1), said.number(0.5)]).toEqual(['1,000', '-1', '0.5'])
  expect(createFormatter('ar-EG', {}).number(7)).toBe('٧')
})

it('says one date for a period of one day', () => {
  expect(formatter.period(date('2022-09-12'), date('2022-09-12'))).toBe('12 Sep 2022')
})

it('chooses the form of a message by its number', () => {
  expect(formatter.t('details.stations', { count: 1 })).toBe('1 reported station')
  expect(formatter.t('details.stations', { count: 3 })).toBe('3 reported stations')
})

it('puts no invisible characters around values', () => {
  expect(formatter.t('stations.count', { shown: 41, total: 1102 })).toBe('41 of 1,102 stations')
})

it('keeps text from right to left from turning the sentence around it', () => {
  expect(formatter.t('stations.loosen', { filter: 'مدريد', count: 94 })).toBe(
    'Without “\u2068مدريد\u2069”: 94',
  )
})

it('names a language in the language of the reader', () => {
  expect(formatter.language('zh')).toBe('Chinese')
})

it('can parse every message of the catalogue', () => {
  for (const [key, text] of Object.entries(en)) {
    const values: Record<string, number> = {}
    for (const [, name = ''] of text.matchAll(/\$(\w+)/g)) values[name] = 1
    if (!isKey(key)) throw new Error(`No message ${key}`)
    expect(formatter.t(key, values), key).not.toMatch(/[{}]/)
  }
})

const isKey = (key: string): key is keyof typeof en => key in en
