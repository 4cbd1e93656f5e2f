import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { explorerFiles } from '../pipeline/write/explorer-files.ts'
import { publishedFiles } from '../pipeline/write/published-files.ts'
import { serveFolder } from '../scripts/serve.mjs'
import { loadData } from '../src/shell/boot/load-data.ts'
import { anAtlas } from './an-atlas.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** The published files of an atlas with so many events, changed, behind a server. */
async function served(events: number, change: (files: Map<string, string>) => void) {
  const atlas = anAtlas().station('fr-paris-1')
  for (let event = 0; event < events; event += 1) atlas.event(`Event ${event}`, '2022-10')
  const data = atlas.data()
  const files = publishedFiles(data)
  change(files)
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'))
  for (const [name, text] of [...files, ...explorerFiles(data)]) {
    const path = join(folder, 'data', name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  const site = await serveFolder({ folder, port: 0 })
  ends.push(site.close, () => rm(folder, { recursive: true }))
  return site.url
}

type Change = { readonly name: string; readonly from: string; readonly to: string }

const changed = (files: Map<string, string>, { name, from, to }: Change): void => {
  const text = files.get(name) ?? ''
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
  files.set(name, text.replace(from, to))
}

describe('loading the published files', () => {
  it('gives every record of a long list, in its order', async () => {
    const { data } = await loadData(await served(2100, () => undefined), 1)
    expect(data.events.map(({ title }) => title)).toEqual(
      Array.from({ length: 2100 }, (_, event) => `Event ${event}`),
    )
    expect(data.sources).toHaveLength(1)
  })

  it('gives no record of an empty list', async () => {
    const { data } = await loadData(await served(0, () => undefined), 1)
    expect(data.events).toEqual([])
  })

  it('says which record of a long list is wrong, and what was expected', async () => {
    const url = await served(2100, (files) =>
      changed(files, { name: 'events.json', from: '"title":"Event 2050"', to: '"title":2050' }),
    )
    await expect(loadData(url, 1)).rejects.toThrow(
      /data\/events\.json: at events\.2050\.title found 2050, expected/,
    )
  })

  it('says so where a file holds no list, or none is there', async () => {
    const none = await served(1, (files) => files.set('sources.json', '{}'))
    await expect(loadData(none, 1)).rejects.toThrow(/data\/sources\.json: at/)
    const gone = await served(1, (files) => files.delete('events.json'))
    await expect(loadData(gone, 1)).rejects.toThrow(/data\/events\.json: the server answered 404/)
  })
})
