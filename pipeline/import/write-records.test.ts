import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { toFeature } from '../../src/model/station.ts'
import { anAtlas } from '../../tests/an-atlas.ts'
import type { NewRecord } from './parse-rows.ts'
import { withRecords, writeRecords } from './write-records.ts'

const { stations, events } = anAtlas().station('fr-paris-1').event('Inquiry', '2022').data()
const newStations = stations.map((record): NewRecord => {
  return { kind: 'stations', row: 2, id: record.id, written: toFeature(record), record }
})
const newEvents = events.map((record): NewRecord => {
  return { kind: 'events', row: 2, id: record.id, written: record, record }
})

it('adds records at the end and changes nothing else', () => {
  const collection = { type: 'FeatureCollection', features: [{ id: 'a' }] }
  const text = `${JSON.stringify(collection, null, 2)}\n`
  const features = [{ id: 'a' }, ...newStations.map(({ written }) => written)]
  expect(withRecords(text, 'stations', newStations)).toBe(
    `${JSON.stringify({ ...collection, features }, null, 2)}\n`,
  )
  expect(withRecords('[{ "id": "a" }]\n', 'events', newEvents)).toMatch(
    /^\[\{ "id": "a" \},\n {2}\{\n/,
  )
})

it('adds to a list that is empty', () => {
  expect(JSON.parse(withRecords('[]\n', 'events', newEvents))).toEqual([events[0]])
})

it('leaves the file as it was and nothing beside it where it cannot be written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-'))
  try {
    cpSync('data/events.json', join(folder, 'events.json'))
    const before = readFileSync(join(folder, 'events.json'), 'utf8')
    const broken = newEvents.map((one) => ({ ...one, written: { too: 1n } }))
    expect(() => writeRecords(folder, 'events', broken)).toThrow('BigInt')
    expect(readFileSync(join(folder, 'events.json'), 'utf8')).toBe(before)
    expect(existsSync(join(folder, 'stations.geojson'))).toBe(false)
    writeRecords(folder, 'events', newEvents)
    expect(readFileSync(join(folder, 'events.json'), 'utf8')).toContain('"ev-inquiry"')
    expect(readdirSync(folder)).toEqual(['events.json'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
