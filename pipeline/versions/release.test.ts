import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { readVersions, releasedFiles, versionProblems } from './read-versions.ts'
import { release } from './release.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const atlas = (version: string, date: string) =>
  anAtlas().info({ version, date }).station('fr-paris-1').station('de-bonn-1').data()
const first = atlas('2026.11.24', '2026-11-24')
const second = atlas('2026.11.29', '2026-11-29')

it('keeps the rows of a version with their number, size and checksum', async () => {
  await release(first, folder)
  await release(second, folder)
  const versions = readVersions(folder)
  expect(versions.map(({ version }) => version)).toEqual(['2026.11.24', '2026.11.29'])
  expect(versions[0]?.files.stations).toMatchObject({ rows: 2 })
  expect(versionProblems(folder)).toEqual([])
  const published = new Map(releasedFiles(second.info, folder))
  expect([...published.keys()].slice(0, 3)).toEqual([
    'versions/index.json',
    'versions/2026.11.24/stations.csv',
    'versions/2026.11.24/events.csv',
  ])
  expect(JSON.parse(published.get('versions/index.json') ?? '')).toMatchObject({
    version: '2026.11.29',
    versions,
  })
})

it('publishes nothing where nothing was released', () => {
  expect([...releasedFiles(first.info, folder)]).toEqual([])
})

it('refuses a version that is there, and one that is older', async () => {
  await release(second, folder)
  const before = readFileSync(join(folder, 'versions/index.json'), 'utf8')
  await expect(release(second, folder)).rejects.toThrow(/released and never changes/)
  await expect(release(first, folder)).rejects.toThrow(/does not come after 2026.11.29/)
  expect(readFileSync(join(folder, 'versions/index.json'), 'utf8')).toBe(before)
})

it('reports a released file that is no longer what it was', async () => {
  await release(first, folder)
  appendFileSync(join(folder, 'versions/2026.11.24/events.csv'), 'one more\n')
  rmSync(join(folder, 'versions/2026.11.24/returns.csv'))
  expect(versionProblems(folder)).toMatchObject([
    { file: 'versions/2026.11.24/events.csv', record: '2026.11.24', field: 'sha256' },
    { file: 'versions/2026.11.24/returns.csv', found: 'no such file' },
  ])
  appendFileSync(join(folder, 'versions/index.json'), 'x')
  expect(versionProblems(folder)).toMatchObject([{ file: 'versions/index.json' }])
})
