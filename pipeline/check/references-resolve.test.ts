import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { referencesResolve } from './references-resolve.ts'

it('takes an earlier id of a source for the source', () => {
  const atlas = anAtlas()
    .source('le-monde', { aliases: ['lemonde-2022'] })
    .station('fr-paris-1', { reportedBy: ['lemonde-2022'] })
  expect(findings(referencesResolve, atlas)).toEqual([])
})

describe('finds a name of nothing', () => {
  const station = (given: Parameters<ReturnType<typeof anAtlas>['station']>[1]): string[] =>
    findings(referencesResolve, anAtlas().station('fr-paris-1', given))
  const event = (given: Parameters<ReturnType<typeof anAtlas>['event']>[2]): string[] =>
    findings(referencesResolve, anAtlas().event('Inquiry', '2022', given))

  it.each([
    ['reportedBy', station({ reportedBy: ['nowhere'] })],
    ['linkSourceIds', station({ linkSourceIds: ['nowhere'] })],
    ['statusHistory.0.sourceId', station({ statusSourceId: 'nowhere' }).slice(1)],
    ['inReports', station({ inReports: ['nowhere'] }).slice(0, 1)],
    ['listedAs', station({ listedAs: 'nowhere' })],
  ])('in %s of a station', (field, found) => {
    expect(found).toEqual([`fr-paris-1 ${field}: "nowhere"`])
  })

  it.each([
    ['stationIds', event({ stationIds: ['nowhere'] })],
    ['sourceIds', event({ sourceIds: ['nowhere'] })],
    ['category', event({ category: 'nowhere' })],
    ['actor', event({ actor: 'nowhere' })],
    ['about', event({ about: 'nowhere' })],
    ['stance', event({ stance: 'nowhere' })],
    ['closedSaidBy', event({ closedSaidBy: 'nowhere' })],
  ])('in %s of an event', (field, found) => {
    expect(found).toEqual([`ev-inquiry ${field}: "nowhere"`])
  })

  it('in the event of a status', () => {
    const statusHistory = [
      { status: 'reported', date: '2022-09-12', sourceId: 'a-source', eventId: 'nowhere' },
    ]
    expect(station({ statusHistory })).toEqual(['fr-paris-1 statusHistory.0.eventId: "nowhere"'])
  })

  it('in a figure, a claim, the atlas and a correction', () => {
    const atlas = anAtlas()
      .figure('ret-a', 5, { series: 'nowhere', eventIds: ['nowhere'], inputs: ['nowhere'] })
      .claim('claim-1', { eventIds: ['nowhere'], returnIds: ['nowhere'] })
      .returns({
        headline: 'nowhere',
        notes: [{ figure: 'nowhere', repeatedBy: ['nowhere'], caveat: 'Not audited.' }],
      })
      .returnsPage({
        title: 'What {nowhere} is',
        compared: ['nowhere'],
        breakdown: { figure: 'nowhere', series: 'nowhere' },
      })
    const correction = { record: 'nowhere', sourceIds: ['nowhere'] }
    expect(findings(referencesResolve, atlas, { correction })).toEqual([
      'ret-a series: "nowhere"',
      'ret-a eventIds: "nowhere"',
      'ret-a inputs: "nowhere"',
      'claim-1 eventIds: "nowhere"',
      'claim-1 returnIds: "nowhere"',
      ' returns.headline: "nowhere"',
      ' returns.notes.0.figure: "nowhere"',
      ' returns.notes.0.repeatedBy: "nowhere"',
      ' returns.page.title: "nowhere"',
      ' returns.page.compared: "nowhere"',
      ' returns.page.breakdown.figure: "nowhere"',
      ' returns.page.breakdown.series: "nowhere"',
      'nowhere record: "nowhere"',
      'nowhere sourceIds: "nowhere"',
    ])
  })
})

it('wants a country of stations in countries.json, and lets events be in another one', () => {
  const atlas = anAtlas()
    .station('de-berlin-1', { country: 'DE' })
    .country('FR')
    .event('Law', '2022', { country: 'CN', scope: 'china' })
  const data = { ...atlas.data(), countries: [] }
  expect(findings(referencesResolve, atlas, { data })).toEqual(['de-berlin-1 country: "DE"'])
})

it('lets a report list a station under a city of GeoNames without a station', () => {
  const atlas = anAtlas().station('fr-paris-1', { listedAs: 'lyon' })
  expect(findings(referencesResolve, atlas)).toEqual([])
})

it('finds a slug that stands for two cities', () => {
  const lyon = { name: 'Lyon', canonical: 'Lyon', geonamesId: 2996944 }
  const atlas = anAtlas().station('fr-paris-1').station('fr-lyon-1', { city: lyon })
  expect(findings(referencesResolve, atlas)).toEqual([
    'fr-lyon-1 citySlug: "paris" for Lyon (GeoNames 2996944)',
  ])
})

it('does not call a record lost that its schema refused', () => {
  const atlas = anAtlas().event('Inquiry', '2022', { stationIds: ['fr-paris-1'] })
  expect(findings(referencesResolve, atlas, { refused: new Set(['fr-paris-1']) })).toEqual([])
})
