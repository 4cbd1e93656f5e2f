/** Each table of the data package, read again by a reader of others and held against its own description. */
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { realData } from '../../tests/real-data.ts'
import { publishedFiles } from './published-files.ts'

const files = publishedFiles(realData())
const Described = v.object({
  resources: v.array(
    v.object({
      path: v.string(),
      schema: v.optional(
        v.object({
          fields: v.array(v.object({ name: v.string(), type: v.string() })),
          primaryKey: v.array(v.string()),
          missingValues: v.array(v.string()),
        }),
      ),
    }),
  ),
})
const { resources } = v.parse(Described, JSON.parse(files.get('datapackage.json') ?? ''))
const tables = resources.flatMap(({ path, schema }) => (schema ? [{ path, schema }] : []))

/** As Table Schema has them. */
const fits: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}

it('describes the four tables, each exact and for table programs', () => {
  expect(tables).toHaveLength(8)
})

it.each(tables)('has in $path what its description says', ({ path, schema }) => {
  const { fields, primaryKey, missingValues } = schema
  const rows = v.parse(
    v.array(v.array(v.string())),
    parse(files.get(path) ?? '', { bom: true, record_delimiter: '\r\n' }),
  )
  const [header, ...records] = rows
  expect(header).toEqual(fields.map(({ name }) => name))
  const wrong = records.flatMap((record) =>
    fields.flatMap(({ name, type }, place) => {
      const cell = record[place] ?? ''
      return missingValues.includes(cell) || fits[type]?.test(cell) ? [] : [`${name}: ${cell}`]
    }),
  )
  expect(wrong).toEqual([])
  const keys = records.map((record) =>
    primaryKey.map((key) => record[fields.findIndex(({ name }) => name === key)]).join(),
  )
  expect(new Set(keys).size).toBe(records.length)
  expect(keys).not.toContain('')
})
