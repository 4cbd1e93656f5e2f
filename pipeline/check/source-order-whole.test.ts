import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import type { SourceClass } from '../../src/model/source-order.ts'
import { sourceOrderWhole } from './source-order-whole.ts'

const found = (...classes: SourceClass[]) =>
  findings(sourceOrderWhole, anAtlas().info({ sourceOrder: { classes, ownWords: [] } }))

const official: SourceClass = { id: 'official', name: 'Official', kinds: ['official-document'] }
const other: SourceClass = { id: 'other', name: 'Others' }
const copy: SourceClass = { id: 'copy', name: 'Copies', cautions: ['copy'] }

it('finds nothing where an atlas has no order, or a whole one', () => {
  expect(findings(sourceOrderWhole, anAtlas())).toEqual([])
  expect(found(official, other, copy)).toEqual([])
})

it('finds an order that has no place for some sources', () => {
  expect(found(official, copy)).toEqual([
    ' sourceOrder.classes.official: no class for any other source',
  ])
})

it('finds a class that no source can be of', () => {
  expect(found(other, official, copy)).toEqual([
    ' sourceOrder.classes.official: a class behind the one for any source',
  ])
})

it('finds a caution in two classes, and one beside a kind', () => {
  expect(found(other, copy, { ...copy, id: 'again', kinds: ['agency'] })).toEqual([
    ' sourceOrder.classes.again: the caution copy again',
    ' sourceOrder.classes.again: cautions beside kinds',
  ])
})
