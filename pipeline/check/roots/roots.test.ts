import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { referencesResolve } from '../references-resolve.ts'
import { copiesHaveKinds } from './copies-have-kinds.ts'
import { evidenceNotWritten } from './evidence-not-written.ts'
import { rootsAcyclic } from './roots-acyclic.ts'
import { rootsHoldForRecords } from './roots-hold-for-records.ts'
import { rootsReached } from './roots-reached.ts'
import { sourcesTraced } from './sources-traced.ts'

const kind = 'own-reporting' as const

it('finds an edge to a root or a source that is nowhere, and a root of nobody', () => {
  const atlas = anAtlas()
    .root('report', { readsTextsOf: ['nobody'], kind: 'ghost' })
    .rests('a-source', ['lost', { sourceId: 'gone' }, 'report'])
    .rests('not-there', 'unknown')
  expect(findings(referencesResolve, atlas)).toEqual([
    'report kind: "ghost"',
    'report readsTextsOf: "nobody"',
    'a-source restsOn.0.root: "lost"',
    'a-source restsOn.1.sourceId: "gone"',
    'not-there id: "not-there"',
  ])
})

it('finds sources that rest on themselves by way of others, under an earlier id too', () => {
  const atlas = anAtlas()
    .source('retold', { aliases: ['retold-once'] })
    .source('apart')
    .rests('a-source', [{ sourceId: 'retold-once' }])
    .rests('retold', [{ sourceId: 'a-source' }])
    .rests('apart', [{ sourceId: 'a-source' }])
  expect(findings(rootsAcyclic, atlas)).toEqual([
    'a-source restsOn: a-source → retold → a-source',
    'retold restsOn: retold → a-source → retold',
  ])
})

it('finds records that are not there, but for beginnings of ids and codes of countries', () => {
  const atlas = anAtlas()
    .station('fr-paris-1')
    .root('report')
    .rests('a-source', [
      { root: 'report', for: ['fr-*', 'FR', 'fr-paris-1', 'de-*', 'fr-paris-9'] },
    ])
  expect(findings(rootsHoldForRecords, atlas)).toEqual([
    'a-source restsOn.0.for: "de-*"',
    'a-source restsOn.0.for: "fr-paris-9"',
  ])
})

it('finds a root on which nothing rests', () => {
  const atlas = anAtlas().root('report').root('other').rests('a-source', ['report'])
  expect(findings(rootsReached, atlas)).toEqual(['other id: no source that rests on it'])
})

it('asks every source for its kind and its roots once any has them', () => {
  expect(findings(sourcesTraced, anAtlas())).toEqual([])
  const atlas = anAtlas().source('silent').source('told', { kind }).root('report')
  expect(findings(sourcesTraced, atlas.rests('told', ['report']))).toEqual([
    'a-source kind: nothing',
    'a-source restsOn: nothing',
    'silent kind: nothing',
    'silent restsOn: nothing',
  ])
})

it('asks a copy, and nothing else, for the kind of its original', () => {
  const atlas = anAtlas()
    .source('bare', { kind: 'copy' })
    .source('good', { kind: 'copy', originalKind: kind })
    .source('odd', { kind, originalKind: kind })
  expect(findings(copiesHaveKinds, atlas)).toEqual([
    'bare originalKind: nothing',
    'odd originalKind: own-reporting',
  ])
})

it('refuses evidence that somebody wrote down', () => {
  const evidence = { sources: 1, bodies: 1 }
  const atlas = anAtlas()
    .station('fr-paris-1', { evidence })
    .event('Inquiry', '2022-10', { evidence })
  expect(findings(evidenceNotWritten, atlas)).toEqual([
    'fr-paris-1 evidence: numbers',
    'ev-inquiry evidence: numbers',
  ])
})
