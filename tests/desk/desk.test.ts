import { describe, expect, it } from 'vitest'
import { allRules } from '../../pipeline/desk/all-rules.ts'
import { cleanFiles, deskOf } from './clean-atlas.ts'
import { faults } from './faults.ts'
import { harmless } from './harmless.ts'
import { withFault } from './with-fault.ts'

it('finds nothing in an atlas in which all is well', () => {
  expect(deskOf(cleanFiles()).findings).toEqual([])
})

describe('a fault that was put in', () => {
  it.each(faults)('is found by $rule and by no other rule: $what', (fault) => {
    const { findings } = deskOf(withFault(cleanFiles(), fault))
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([fault.rule])
    expect(findings.map(({ record }) => record)).toContain(fault.record)
  })
})

describe('what looks like a fault and is none', () => {
  it.each(harmless)('passes: %s', (_, change) => {
    expect(deskOf(withFault(cleanFiles(), { change })).findings).toEqual([])
  })
})

it('has sixty faults, and at least one for every rule', () => {
  expect(faults.length).toBeGreaterThanOrEqual(60)
  expect(new Set(faults.map(({ what }) => what)).size).toBe(faults.length)
  expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual(
    allRules.map(({ id }) => id).sort(),
  )
})

describe('a data folder that cannot be read whole', () => {
  it('says what could not be read, as an error, and looks at the rest', () => {
    const change = { 'claims.json/claim-1/status': 'true', 'corrections.json/0/reason': '' }
    const { findings } = deskOf(withFault(cleanFiles(), { change }))
    expect(findings.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
      ['unreadable', 'error', 'claims.json'],
      ['bare-correction', 'warning', 'corrections.json'],
    ])
  })

  it('says what is wrong with what the desk keeps', () => {
    const { findings } = deskOf(withFault(cleanFiles(), { change: { 'desk.json/names': 'none' } }))
    expect(findings[0]).toMatchObject({ rule: 'unreadable', file: 'desk.json', field: 'names' })
  })

  it('does without what the desk keeps', () => {
    const files = withFault(cleanFiles(), { change: { 'desk.json': undefined } })
    expect(deskOf(files).findings).toEqual([])
  })
})

it('counts how far the upkeep has got', () => {
  const { coverage } = deskOf(
    withFault(cleanFiles(), { change: { 'sources.json/court/archived': undefined } }),
  )
  expect(coverage).toContainEqual({
    ...{ what: 'archived copies', done: 5, of: 6, newest: '2026-11-01' },
  })
  expect(coverage).toContainEqual({ what: 'checksums of what was read', done: 0, of: 6 })
})
