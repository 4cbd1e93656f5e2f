import { expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { formulasAddUp } from './formulas-add-up.ts'

const derived = { basis: 'derived', qualifier: 'derived' } as const
const atlas = (value: number, formula: string, notes = ''): AtlasBuilder =>
  anAtlas()
    .figure('ret-a', 10_668)
    .figure('ret-b', 9_936)
    .figure('ret-c', value, { ...derived, formula, notes, inputs: ['ret-a', 'ret-b'] })

it('lets a formula pass that gives the value from its inputs', () => {
  expect(findings(formulasAddUp, atlas(732, '10,668 (2022) minus 9,936 (2021)'))).toEqual([])
})

it('finds a value that the formula does not give', () => {
  expect(findings(formulasAddUp, atlas(733, '10,668 minus 9,936'))).toEqual(['ret-c value: 733'])
})

it('finds a number that is no input, and inputs that are no number of the formula', () => {
  expect(findings(formulasAddUp, atlas(732, '10,668 minus 9,935'))).toEqual([
    'ret-c value: 732',
    'ret-c formula: 9935',
    'ret-c inputs: "ret-b"',
  ])
})

it('finds a sum that does not hold', () => {
  expect(findings(formulasAddUp, atlas(10_668, '10,668; 9,000 = 9,936'))).toEqual([
    'ret-c formula: 9000 = 9936',
  ])
})

it('lets notes explain a factor', () => {
  const half = (notes: string): string[] =>
    findings(formulasAddUp, atlas(302, '10,668 minus 9,936 times 1.0433', notes))
  expect(half('Times 1.0433, as the ministry says.')).toEqual([])
  expect(half('')).toEqual(['ret-c formula: 1.0433'])
})

it('finds a formula that it cannot read, and a derived figure without one', () => {
  expect(findings(formulasAddUp, atlas(732, 'by hand'))).toEqual(['ret-c formula: "by hand"'])
  expect(findings(formulasAddUp, anAtlas().figure('ret-a', 1, derived))).toEqual([
    'ret-a formula: nothing',
  ])
})

it('finds a formula of a figure that is not derived', () => {
  expect(findings(formulasAddUp, anAtlas().figure('ret-a', 2, { formula: '1 + 1' }))).toEqual([
    'ret-a basis: "source"',
  ])
})
