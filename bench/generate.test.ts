import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { checkData } from '../pipeline/build-data.ts'
import { generate } from './generate.ts'

// The data check reads the shapes of all countries, on a machine that may have other work.
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'synthetic-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stationsOf = (name: string): string =>
  readFileSync(join(folder, name, 'stations.geojson'), 'utf8')
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

it('writes a folder that the data check takes, and the same one again', async () => {
  await generate(100, join(folder, 'once'))
  await generate(100, join(folder, 'again'))
  expect(hashOf(stationsOf('again'))).toBe(hashOf(stationsOf('once')))
  const { data, problems } = checkData(join(folder, 'once'))
  expect(problems).toEqual([])
  expect(data?.stations).toHaveLength(100)
  expect(data?.events).toHaveLength(10)
})

it('says in every title that it is synthetic, and has the gaps of the real records', async () => {
  await generate(300, join(folder, 'more'))
  const { data } = checkData(join(folder, 'more'))
  if (!data) throw new Error('The synthetic folder was refused.')
  const { info, stations, events, sources, figures } = data
  const texts = [
    info.title,
    info.tagline,
    info.caution,
    ...stations.map(({ note }) => note),
    ...events.map(({ title }) => title),
    ...sources.map(({ title }) => title),
    ...figures.map(({ what }) => what),
  ]
  expect(texts.filter((text) => !/synthetic/i.test(text))).toEqual([])
  expect(stations.some(({ city }) => city === null)).toBe(true)
  expect(stations.some(({ linkBasis }) => linkBasis === null)).toBe(true)
  expect(stations.some(({ note }) => /\p{Script=Han}/u.test(note))).toBe(true)
  const perCity = new Map<string, number>()
  for (const { citySlug = '' } of stations) perCity.set(citySlug, (perCity.get(citySlug) ?? 0) + 1)
  expect(Math.max(...perCity.values())).toBeGreaterThan(10)
})
