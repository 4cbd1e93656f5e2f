import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { mirrorsNotLinked } from './mirrors-not-linked.ts'

it('finds a link to a host that only mirrors others, or to one below it', () => {
  const atlas = anAtlas()
    .info({ mirrorHosts: ['mirror.example'] })
    .source('on-it', { url: 'https://mirror.example/page' })
    .source('below', { url: 'http://www.mirror.example/page' })
    .source('to-copy', { url: 'https://mirror.example/page', linkable: false })
    .source('another', { url: 'https://notmirror.example/mirror.example' })
  expect(findings(mirrorsNotLinked, atlas)).toEqual([
    'on-it linkable: true for https://mirror.example/page',
    'below linkable: true for http://www.mirror.example/page',
  ])
})

it('finds an original that lies on such a host', () => {
  const url = 'https://mirror.example/page'
  const original = {
    ...{ publisher: 'A paper', title: null, titleLanguage: null, date: null, language: 'en' },
    ...{ url, read: false },
  }
  const atlas = anAtlas()
    .info({ mirrorHosts: ['mirror.example'] })
    .source('copy', { cautions: ['copy'], original })
  expect(findings(mirrorsNotLinked, atlas)).toEqual([`copy original.url: ${url}`])
})
