/** The same for the atlas of this repository and for another one, which the same pipeline builds. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { loadData } from '../../pipeline/load-data.ts'
import { filesIn } from '../../scripts/published/files-in.mjs'
import { serveFolder } from '../../scripts/serve.mjs'
import type { AtlasData } from '../../src/model/atlas-data.ts'
import { inSharedTab } from './browsers.ts'
import { expectAlive } from './smoke.ts'

test.use(inSharedTab)

function dataIn(folder: string): AtlasData {
  const { data, problems } = loadData(folder)
  if (!data || problems.length > 0) throw new Error(`${folder} has records that are refused.`)
  return data
}

// A phone shows one part at a time: phone.spec.ts.
test('the atlas works', { tag: '@desk' }, async ({ page, baseURL }) => {
  await expectAlive(page, baseURL ?? '', dataIn('data'))
})

/** Names of places on the earth, and of those who wrote what the site is made with, are everybody's. */
const everybodys = /^(gazetteer|tiles)\/|^third-party\.txt$|\.(woff2|bin|mvt|pbf|png)$/
const firstSubject = /Chinese|Fuzhou|\bpolice\b|overseas|linked cit(y|ies)\b|Safeguard/i

// It is built and opened once.
test('an atlas of another subject works', { tag: '@desk' }, async ({ page }) => {
  test.setTimeout(240_000)
  const folder = 'tests/second-atlas/data'
  const site = '.cache/second-atlas'
  const script =
    "import { build } from './scripts/build.mjs'; process.exitCode = await build({ onlyIfOutOfDate: true })"
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ATLAS_DATA: folder, OUT_DIR: site, BASE_PATH: '/' },
    stdio: 'ignore',
  })
  const foreign = filesIn(site).filter(
    (path) => !everybodys.test(path) && firstSubject.test(readFileSync(join(site, path), 'utf8')),
  )
  expect(foreign).toEqual([])
  const { url, close } = await serveFolder({ folder: site, port: 0 })
  try {
    await expectAlive(page, url, dataIn(folder))
  } finally {
    await close()
  }
})
