import { describe, expect, it } from 'vitest'
import { realData } from '../../../tests/real-data.ts'
import { toFeature } from '../../model/station.ts'
import { createStationDetails, type LoadFile } from './station-details.ts'
import * as v from 'valibot'

const [station] = realData().stations

/** A server with one station in each shard, which may be down. */
function aServer() {
  const asked: string[] = []
  const server = { asked, isDown: false }
  const load: LoadFile = async (name, schema) => {
    asked.push(name)
    if (server.isDown) throw new Error('down')
    const head = { formatVersion: 1, version: '1', date: '2026-11-01', citation: '' }
    const licence = { id: 'a', title: 'a', url: 'https://example.org' }
    const features = station ? [toFeature(station)] : []
    return Promise.resolve(v.parse(schema, { ...head, licence, features }))
  }
  return { server, load }
}

describe('the details of stations', () => {
  it('of a small atlas come all at once', async () => {
    const { server, load } = aServer()
    const details = createStationDetails(load, 300)
    await details.first
    expect(server.asked).toEqual(['explorer/details/0.json', 'explorer/details/1.json'])
    expect(details.has([0])).toBe(true)
  })

  it('of a large one come when they are asked for, each file once', async () => {
    const { server, load } = aServer()
    const details = createStationDetails(load, 100_000)
    await details.first
    expect([server.asked, details.has([256])]).toEqual([[], false])
    await Promise.all([details.load([256, 300]), details.load([256])])
    expect(server.asked).toEqual(['explorer/details/1.json'])
    expect(await details.whole([256])).toEqual([station])
  })

  it('are asked for again after they could not be had', async () => {
    const { server, load } = aServer()
    const details = createStationDetails(load, 100_000)
    server.isDown = true
    await expect(details.load([0])).rejects.toThrow('down')
    server.isDown = false
    await details.load([0])
    expect(details.has([0])).toBe(true)
  })
})
