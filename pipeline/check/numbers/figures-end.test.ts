import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { figuresEnd } from './figures-end.ts'

const derived = (inputs: string[]) => ({ basis: 'derived', inputs }) as const

it('takes figures that rest on others in the end', () => {
  const atlas = anAtlas()
    .figure('ret-a', 1)
    .figure('ret-b', 2, derived(['ret-a', 'ret-a']))
    .figure('ret-c', 3, derived(['ret-a', 'ret-b']))
  expect(findings(figuresEnd, atlas)).toEqual([])
})

it('finds a figure that is derived from itself', () => {
  expect(findings(figuresEnd, anAtlas().figure('ret-a', 1, derived(['ret-a'])))).toEqual([
    'ret-a inputs: ret-a, which rests on ret-a',
  ])
})

it('finds one that comes back to itself by way of others, and not what only leads there', () => {
  const atlas = anAtlas()
    .figure('ret-a', 1, derived(['ret-b']))
    .figure('ret-b', 2, derived(['ret-c']))
    .figure('ret-c', 3, derived(['ret-a']))
    .figure('ret-d', 3, derived(['ret-a']))
  expect(findings(figuresEnd, atlas)).toEqual([
    'ret-a inputs: ret-a, which rests on ret-b, which rests on ret-c, which rests on ret-a',
    'ret-b inputs: ret-b, which rests on ret-c, which rests on ret-a, which rests on ret-b',
    'ret-c inputs: ret-c, which rests on ret-a, which rests on ret-b, which rests on ret-c',
  ])
})
