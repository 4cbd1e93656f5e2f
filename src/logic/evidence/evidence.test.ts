import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'
import { evidenceOf } from './evidence-of.ts'
import { rootGraph } from './root-graph.ts'
import { withEvidence } from './with-evidence.ts'
import { withdraw } from './withdraw.ts'

const evidence = (atlas: AtlasBuilder, sourceIds: readonly string[], record = 'fr-paris-1') =>
  evidenceOf([{ record, sourceIds }], rootGraph(atlas.data()))

describe('the evidence of a statement', () => {
  it('counts two roots of one body as one, and each of its stances', () => {
    const atlas = anAtlas()
      .root('first', { body: 'ngo' })
      .root('second', { body: 'ngo', stance: 'denies' })
      .root('visit', { stance: 'inquires' })
      .rests('a-source', ['first', 'second', 'visit'])
    expect(evidence(atlas, ['a-source'])).toEqual({
      ...{ sources: 1, bodies: 2, asserts: 1, inquires: 1, denies: 1 },
    })
  })

  it('follows a source to what that rests on, and keeps what was said on the way', () => {
    const atlas = anAtlas()
      .source('original', { aliases: ['once'] })
      .root('answer', { stance: 'acknowledges' })
      .rests('original', ['answer'])
      .rests('a-source', [{ sourceId: 'once', stance: 'denies' }])
    expect(evidence(atlas, ['a-source'])).toEqual({ sources: 1, bodies: 1, denies: 1 })
  })

  it('leaves out what holds for other records', () => {
    const atlas = anAtlas()
      .root('here')
      .root('there')
      .rests('a-source', [
        { root: 'here', for: ['fr-*', 'DE'] },
        { root: 'there', for: ['es-madrid-1'] },
      ])
    expect(evidence(atlas, ['a-source'])).toMatchObject({ bodies: 1 })
    expect(evidence(atlas, ['a-source'], 'DE')).toMatchObject({ bodies: 1 })
    expect(evidence(atlas, ['a-source'], 'es-madrid-2')).toEqual({ sources: 1, bodies: 0 })
  })

  it('counts a source once, under whichever of its ids, and says of how many nothing is known', () => {
    const atlas = anAtlas()
      .source('dark', { aliases: ['darker'] })
      .source('copy-of-dark')
      .root('report')
      .rests('a-source', ['report'])
      .rests('dark', 'unknown')
      .rests('copy-of-dark', [{ sourceId: 'dark' }])
    expect(evidence(atlas, ['a-source', 'dark', 'darker', 'copy-of-dark'])).toEqual({
      ...{ sources: 3, bodies: 1, asserts: 1, unknown: 2 },
    })
  })

  it('has at most the roots it had and one more when a root is added, and none more with a copy', () => {
    fc.assert(
      fc.property(arbitraryGraph, fc.nat(), fc.boolean(), ({ atlas, ids }, at, isRoot) => {
        const before = evidence(atlas(), ids).bodies
        const beneath = ids[at % ids.length] ?? ''
        const more = isRoot
          ? atlas().root('added').source('more').rests('more', ['added'])
          : atlas()
              .source('more', { kind: 'copy', originalKind: 'retelling' })
              .rests('more', [{ sourceId: beneath }])
        const after = evidence(more, [...ids, 'more']).bodies
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(before + (isRoot ? 1 : 0))
      }),
    )
  })

  it('has no more bodies than roots, and none that no stance or silence explains', () => {
    fc.assert(
      fc.property(arbitraryGraph, ({ atlas, ids }) => {
        const { sources, bodies, asserts = 0, denies = 0, unknown = 0 } = evidence(atlas(), ids)
        expect(sources).toBe(ids.length)
        expect(unknown).toBeLessThanOrEqual(sources)
        expect(bodies).toBeLessThanOrEqual(asserts + denies)
      }),
    )
  })
})

/** Sources that rest on roots of a few bodies and on sources before them, some for other records only. */
const arbitraryGraph = fc
  .array(
    fc.record({
      roots: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
      beneath: fc.option(fc.nat()),
      isElsewhere: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((sources) => ({
    ids: sources.map((_, index) => `source-${index}`),
    atlas: () => {
      const atlas = anAtlas()
      for (let root = 0; root <= 5; root += 1)
        atlas.root(`root-${root}`, {
          body: `body-${root % 4}`,
          stance: root % 2 ? 'asserts' : 'denies',
        })
      for (const [index, { roots, beneath, isElsewhere }] of sources.entries()) {
        const where = isElsewhere ? { for: ['elsewhere'] } : {}
        const edges = [
          ...roots.map((root) => ({ root: `root-${root}`, ...where })),
          ...(beneath !== null && index > 0 ? [{ sourceId: `source-${beneath % index}` }] : []),
        ]
        atlas
          .source(`source-${index}`)
          .rests(`source-${index}`, edges.length > 0 ? edges : 'unknown')
      }
      return atlas
    },
  }))

it('tells what is bare without a root from what only inquiries and denials are left of', () => {
  const atlas = anAtlas()
    .source('inquiry')
    .root('report')
    .root('inquiry-root', { stance: 'inquires' })
    .rests('a-source', ['report'])
    .rests('inquiry', ['inquiry-root'])
    .station('fr-paris-1')
    .station('fr-paris-2', { reportedBy: ['a-source', 'inquiry'] })
    .event('Told', '2022-10')
    .event('Asked', '2022-11', { sourceIds: ['inquiry'] })
  expect(withdraw(new Set(['report']), atlas.data())).toMatchObject({
    stations: { bare: ['fr-paris-1'], unsaid: ['fr-paris-2'] },
    events: { bare: ['ev-told'], unsaid: [] },
    sources: ['a-source'],
  })
})

it('reckons the evidence of a station, its place, its mark and each of its statuses', () => {
  const atlas = anAtlas()
    .source('order', { aliases: ['the-order'] })
    .root('report')
    .root('ministry', { stance: 'denies' })
    .rests('a-source', ['report'])
    .rests('order', ['ministry'])
    .event('Denied', '2023-01', { sourceIds: ['order'] })
    .station('fr-paris-1', {
      status: 'denied-by-host',
      statusDate: '2023-01',
      statusHistory: [
        { status: 'reported', date: '2022-09-12', sourceId: 'a-source' },
        {
          ...{ status: 'denied-by-host', date: '2023-01', sourceId: 'the-order' },
          eventId: 'ev-denied',
        },
      ],
    })
  const { stations, events } = withEvidence(atlas.data())
  const [said, denied] = [
    { sources: 1, bodies: 1, asserts: 1 },
    { sources: 1, bodies: 1, denies: 1 },
  ]
  expect(stations[0]).toMatchObject({
    evidence: { sources: 2, bodies: 2, asserts: 1, denies: 1 },
    placeEvidence: said,
    linkEvidence: said,
    statusHistory: [{ evidence: said }, { evidence: denied }],
  })
  expect(events[0]?.evidence).toEqual(denied)
})

it('reckons nothing where nothing is known of roots', () => {
  const data = anAtlas().station('fr-paris-1').data()
  expect(withEvidence(data)).toBe(data)
})
