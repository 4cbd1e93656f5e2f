import { expect, it } from 'vitest'
import { acceptedCodings } from './serve-conditions.mjs'

it.each([
  [undefined, ['identity']],
  ['', ['identity']],
  ['br', ['br', 'identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['gzip;q=1.0, br;q=0.5', ['gzip', 'br', 'identity']],
  ['BR ; Q=0.5 , x-gzip', ['gzip', 'br', 'identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0.1, gzip', ['gzip', 'br', 'identity']],
  ['br, *;q=0', ['br']],
  ['gzip;q=0, *', ['br', 'identity']],
  ['identity;q=0.9, br;q=0.8', ['identity', 'br']],
  ['identity;q=0, gzip;q=0.001', ['gzip']],
  ['identity;q=0', []],
  ['br;q=2, gzip;q=x, ;q=1', ['identity']],
])('of %j it takes %j, in this order', (header, codings) => {
  expect(acceptedCodings(header)).toEqual(codings)
})
