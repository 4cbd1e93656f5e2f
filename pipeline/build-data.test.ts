import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkData } from './build-data.ts'
import { siteFaults } from './output/check-site.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-build-'))
  cpSync('data', join(folder, 'data'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

type Run = { status: number | null; stdout: string; stderr: string }

function runData(...given: readonly string[]): Run {
  return spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/data.ts', ...given], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ATLAS_DATA: join(folder, 'data'),
      OUT_DIR: join(folder, 'out'),
    },
  })
}

function replaceIn(file: string, was: string, now: string): void {
  const path = join(folder, 'data', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(was)
  writeFileSync(path, text.replace(was, now))
}

it('finds no problem in the real data', { timeout: 30_000 }, () => {
  expect(checkData('data').problems).toEqual([])
})

describe('the program', { timeout: 30_000 }, () => {
  it('writes the published files and says what they hold', () => {
    const { status, stdout, stderr } = runData()
    expect(stderr).toMatch(/^\[1\/2\] Reading .*\n\[2\/2\] Writing .*\n$/)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Built \d+ stations \(\d+ drawn\) in \d+ countries, \d+ events/)
    expect(existsSync(join(folder, 'out/data/stations.geojson'))).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['data', 'out'])
  })

  it('only checks when asked to', () => {
    const { status, stdout } = runData('--check')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Checked \d+ stations/)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('reports all broken records at once, ends with 1 and writes nothing', () => {
    replaceIn('stations.geojson', '-79.38,', '79.38,')
    replaceIn('events.json', '"precision": "month"', '"precision": "day"')
    replaceIn('events.json', '"2015-03-26"', '"2015-02-30"')
    replaceIn('returns.json', '"value": 511', '"value": 512')
    replaceIn('countries.json', '"stationsTotal": 11', '"stationsTotal": 12')
    replaceIn('claims.json', '"article-20minutes"', '"no-such-source"')
    const { status, stdout, stderr } = runData()
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(existsSync(join(folder, 'out'))).toBe(false)
    for (const part of [
      'stations.geojson · ca-toronto-1 · geometry.coordinates: found [79.38, 43.65]',
      'events.json · ev-2014-fox-hunt-launch · precision: found "day" for 2014-07, expected "month"',
      'events.json · ev-2015-sky-net-launch · date: found "2015-02-30", expected a real date',
      'returns.json · ret-skynet-2014 · value: found 512, expected 511',
      'claims.json · claim-01 · sourceIds: found "no-such-source", expected the id of a source',
    ]) {
      expect(stderr).toContain(part)
    }
    expect(stderr).toMatch(/\d+ problems in the data\n$/)
  })

  it('counts stations where no record was refused', () => {
    replaceIn('countries.json', '"stationsTotal": 11', '"stationsTotal": 12')
    const { status, stderr } = runData('--check')
    expect(status).toBe(1)
    expect(stderr).toBe(
      '[1/1] Reading and checking the records …\n' +
        'countries.json · IT · stationsTotal: found 12, expected 11, the number of its stations\n' +
        '\n1 problem in the data\n',
    )
  })

  it('never empties a folder that is not its own', () => {
    mkdirSync(join(folder, 'out/data'), { recursive: true })
    writeFileSync(join(folder, 'out/data/mine.txt'), 'mine')
    const { status, stderr } = runData()
    expect(status).toBe(1)
    expect(stderr).toMatch(/out: found a folder that no build .* \(data\), expected .* OUT_DIR/)
    expect(readFileSync(join(folder, 'out/data/mine.txt'), 'utf8')).toBe('mine')
  })

  it('says in a line what the system refuses, without a stack', () => {
    writeFileSync(join(folder, 'out'), 'a file')
    const { status, stderr } = runData()
    expect(status).toBe(1)
    expect(stderr).toMatch(/^\S+out: found a file in the place of a folder, expected a folder\n$/)
  })

  it('begins with a file that cannot be read, and counts what follows from it', () => {
    replaceIn('sources.json', '"publisher":', '"publisher"')
    replaceIn('events.json', '"precision": "month"', '"precision": "day"')
    const { status, stderr } = runData('--check')
    expect(status).toBe(1)
    const [, cause, count, other] = stderr.split('\n')
    expect(cause).toMatch(/^sources\.json:\d+:\d+ · 0\.publisher: found .*, expected a colon$/)
    expect(count).toMatch(/^… and \S*\d+ more that follow from it/)
    expect(other).toMatch(/^events\.json · \S+ · precision: found "day"/)
    expect(stderr).toMatch(/\n2 problems in the data\n$/)
  })

  it('is killed at any time and leaves files that fit together', () => {
    expect(runData().status).toBe(0)
    for (const after of [300, 600, 900, 1200, 1500]) {
      spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/data.ts'], {
        env: { ...process.env, ATLAS_DATA: join(folder, 'data'), OUT_DIR: join(folder, 'out') },
        timeout: after,
        killSignal: 'SIGKILL',
      })
      writeFileSync(join(folder, 'out/index.html'), '')
      writeFileSync(join(folder, 'out/404.html'), '')
      expect(siteFaults(join(folder, 'out'), '/')).toEqual([])
    }
    expect(runData().status).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['data', 'out'])
  })
})
