import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Table } from '../files/table.ts'
import { canonicalText, parseCanonical, toCanonical } from './canonical-table.ts'

type Named = { readonly id: string; readonly name: string | null }
const table: Table<Named> = {
  path: 'named.csv',
  title: 'Named',
  columns: [
    { name: 'id', type: 'string', description: '', value: ({ id }) => id },
    { name: 'name', type: 'string', description: '', value: ({ name }) => name },
  ],
}

it('writes the header, then the records by their ids, with LF and quotes as needed', () => {
  const records = [
    { id: 'b', name: 'a, "b"' },
    { id: 'a-1', name: null },
    { id: 'B', name: '海外' },
  ]
  expect(toCanonical(table, records)).toBe('id,name\nB,海外\na-1,\nb,"a, ""b"""\n')
})

it('refuses a text in another form', () => {
  for (const text of ['id,name\r\nb,c\r\n', '\uFEFFid,name\n', 'id,name\n"b",c\n', 'id\nb', ''])
    expect(() => parseCanonical(text)).toThrow(/not in canonical form/)
})

const cell = fc.string({ unit: 'grapheme' })

it('reads every table back as it was', () => {
  const rows = fc.array(fc.tuple(fc.uuid(), cell, cell))
  fc.assert(
    fc.property(rows, (given) => {
      const written = { columns: ['id', 'a', 'b'], rows: given }
      expect(parseCanonical(canonicalText(written))).toEqual(written)
    }),
  )
})
