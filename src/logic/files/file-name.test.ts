import * as v from 'valibot'
import { expect, it } from 'vitest'
import { Day } from '../../model/partial-date.ts'
import { fileName } from './file-name.ts'

const day = v.parse(Day, '2026-05-13')

it('says which atlas it is from and for which day it answers', () => {
  expect(fileName({ title: 'Stations Abroad', places: [], day }, '.png')).toBe(
    'stations-abroad-2026-05-13.png',
  )
})

it('says which places it is about', () => {
  const name = (...places: string[]): string =>
    fileName({ title: 'Stations Abroad', places, day }, '.png')
  expect(name('Italy')).toBe('stations-abroad-italy-2026-05-13.png')
  expect(name('São Paulo', 'Viña del Mar')).toBe(
    'stations-abroad-sao-paulo-vina-del-mar-2026-05-13.png',
  )
})

it('keeps letters of every script and drops what no folder may hold', () => {
  expect(fileName({ title: '  Ä/B: 海外站点? ', places: [], day }, '.csv')).toBe(
    'a-b-海外站点-2026-05-13.csv',
  )
  expect(fileName({ title: '///', places: [], day }, '.csv')).toBe('atlas-2026-05-13.csv')
})
