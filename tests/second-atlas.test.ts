/** The second atlas is built by the same code: what it says is of its own subject. */
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { checkData } from '../pipeline/build-data.ts'
import { renderSite } from '../pipeline/pages/render-site.tsx'
import { publishedFiles } from '../pipeline/write/published-files.ts'

// Pages take their time on a machine that has other work.
vi.setConfig({ testTimeout: 60_000 })

const dataFolder = resolve(import.meta.dirname, 'second-atlas/data')
const { data, problems } = checkData(dataFolder)

describe('an atlas of another subject', () => {
  it('passes every check', () => {
    expect(problems).toEqual([])
  })

  it('has the pages that it has records for, and says nothing of any other subject', () => {
    if (!data) throw new Error('The second atlas has no data.')
    const shell = '{{title}} {{description}} {{content}}'
    const pages = renderSite(data, {
      ...{ dataFolder, base: '/' },
      shells: { explorer: shell, reading: shell },
    })
    expect([...pages.keys()].sort()).toEqual([
      '404.html',
      'about/index.html',
      'index.html',
      'table/index.html',
    ])
    for (const [path, html] of pages) {
      const words = html()
        .replaceAll(/<[^>]*(aria-label="[^"]*")[^>]*>/g, ' $1 ')
        .replaceAll(/<[^>]*>/g, ' ')
      expect(
        words.match(/China|Chinese|Fuzhou|polic\w*|overseas|linked city|stations?\b(?!\.)/gi),
        path,
      ).toBe(null)
    }
  })

  it('publishes its own properties and values', () => {
    if (!data) throw new Error('The second atlas has no data.')
    const csv = publishedFiles(data).get('stations.csv') ?? ''
    expect(csv.split('\r\n')[0]).toContain(',lamp,signals,builder,')
  })
})
