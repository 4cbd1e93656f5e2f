import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { anAtlas } from './an-atlas.ts'
import { there } from './there.ts'
import { atlasIndex } from '../src/logic/records/atlas-index.ts'
import { publishedFiles } from '../pipeline/write/published-files.ts'
import { savedAll, savedView } from '../src/shell/files/saved-view.ts'

const data = anAtlas().station('fr-paris-1').station('de-bonn-1').event('Inquiry', '2022-10').data()
const index = atlasIndex(data)
const published = publishedFiles(data).set('LICENSE.md', '# Licence')

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => {
    const text = published.get(address.replace('/data/', ''))
    return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }))
  })
})
afterEach(() => vi.unstubAllGlobals())

const view = { link: 'https://example.org/?linked=fuzhou', words: ['Linked city: Fuzhou'] }
const shown = { index, base: '/', stations: data.stations.slice(0, 1), events: data.events, view }

async function filesOf(archive: Blob): Promise<Map<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(new Uint8Array(await archive.arrayBuffer()))))
}

function expectSums(files: ReadonlyMap<string, Uint8Array>): void {
  const sums = strFromU8(there(files.get('SHA256SUMS')))
    .trimEnd()
    .split('\n')
  expect(sums).toHaveLength(files.size - 1)
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(there(files.get(path)))
        .digest('hex'),
      path,
    ).toBe(sum)
  }
}

it('has in the archive of a view its records, schemas, licence, citation and checksums', async () => {
  const files = await filesOf(await savedView('zip', shown))
  expect([...files.keys()].sort()).toEqual(
    [
      ...[
        'LICENSE.md',
        'README.md',
        'SHA256SUMS',
        'citation.bib',
        'citation.csl.json',
        'citation.ris',
      ],
      ...['events.csv', 'events.json', 'schema/events.json', 'schema/stations.json'],
      ...['stations.csv', 'stations.geojson'],
    ].sort(),
  )
  const readme = strFromU8(there(files.get('README.md')))
  for (const said of [data.info.version, data.info.date, view.link, data.info.licence.url])
    expect(readme).toContain(said)
  expect(strFromU8(there(files.get('stations.csv'))).split('\r\n')).toHaveLength(3)
  expectSums(files)
})

it('gives the same archive for the same view, byte for byte', async () => {
  const bytes = async () => Buffer.from(await (await savedView('zip', shown)).arrayBuffer())
  const first = await bytes()
  vi.setSystemTime(new Date(2030, 5, 5))
  expect((await bytes()).equals(first)).toBe(true)
  vi.useRealTimers()
})

it('has in the archive of everything each published file as it is', async () => {
  const files = await filesOf(
    await savedAll({ index, base: '/' }, { link: view.link, holds: ['All'] }),
  )
  for (const [path, text] of published)
    expect(strFromU8(there(files.get(path))), path).toBe(text.replace(/^\uFEFF/, ''))
  expectSums(files)
})

it('gives the view as one object that says what it is', async () => {
  expect(JSON.parse(await (await savedView('json', shown)).text())).toMatchObject({
    version: data.info.version,
    licence: data.info.licence,
    view,
    stations: [{ id: 'fr-paris-1' }],
    events: [{ title: 'Inquiry' }],
  })
})

it('says which file could not be fetched', async () => {
  published.delete('LICENSE.md')
  await expect(savedView('zip', shown)).rejects.toThrow(/LICENSE\.md: the server answered 404/)
})
