/** The subject of a synthetic atlas: the vocabularies of the real one, under titles that nobody mistakes. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { AboutSection } from '../../src/model/about.ts'
import { AtlasInfo } from '../../src/model/atlas-info.ts'
import { Country } from '../../src/model/country.ts'
import { ReportId } from '../../src/model/ids.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'))

/** Without totals and notes, which are facts of the real atlas. */
export function hostCountries(): readonly Country[] {
  return v
    .parse(v.array(Country), read('countries.json'))
    .map((country) => ({ ...country, counts: [], stationsTotal: 0, notes: '' }))
}

export const claimsSeries = 'synthetic-claims'
export const annualSeries = 'synthetic-annual'
export const headlineFigure = 'syn-figure-claims-1'
export const reportIds = ['synthetic-list-1', 'synthetic-list-2'] as const

/** The subject as it stands in a data folder: not yet parsed, since the pipeline does that. */
export function syntheticInfo(stations: number): Record<string, unknown> {
  // The vocabularies stay as they are; what states a fact of the real atlas is replaced.
  const real = v.parse(AtlasInfo, read('atlas.json'))
  const series = (id: string, title: string): Record<string, string> => ({
    id,
    title,
    unit: 'people',
    publisher: 'Synthetic',
    note: 'Synthetic numbers, not facts.',
  })
  return {
    ...real,
    responses: syntheticResponses(real),
    regions: [],
    // They name records of the real atlas.
    accounts: undefined,
    claimsOf: undefined,
    story: undefined,
    // They are made of those.
    mapRegions: undefined,
    title: `Synthetic atlas of ${stations} stations`,
    tagline: 'Synthetic test data: nothing in it is a fact',
    description:
      'Synthetic records for measuring the atlas. No station, event or figure here is real.',
    caution: 'Synthetic test data: nothing here has been reported by anyone.',
    version: 'synthetic',
    publisher: 'Synthetic',
    contact: null,
    repository: null,
    reports: reportIds.map((id, i) => ({
      id,
      title: `Synthetic list ${i + 1}`,
      publisher: 'Synthetic',
      date: `2022-0${i + 1}-01`,
      published: { stations, countries: 1 },
      sourceIds: ['syn-source-0'],
    })),
    series: [
      series(claimsSeries, 'Synthetic overlapping counts'),
      series(annualSeries, 'Synthetic yearly counts'),
    ],
    returns: {
      short: { title: 'Synthetic counts', claimant: 'says nobody' },
      claims: claimsSeries,
      headline: headlineFigure,
      annual: annualSeries,
      notes: [{ figure: headlineFigure, repeatedBy: [], caveat: 'Synthetic numbers, not facts.' }],
      page: returnsPage,
    },
  }
}

/** The sections of the real page about the atlas, so that links to them lead somewhere. */
export function syntheticAbout(): readonly AboutSection[] {
  return v
    .parse(v.array(AboutSection), read('about.json'))
    .map((section) => ({ ...section, paragraphs: ['Synthetic text: this atlas is test data.'] }))
}

const returnsPage = {
  title: 'Synthetic returns',
  lead: 'Synthetic text: this atlas is test data.',
  cumulative: claimsSeries,
  compared: [headlineFigure],
  comparedNote: 'Synthetic numbers, not facts.',
  breakdown: null,
}

/** One step that takes every act of a host state, since the acts are made up. */
function syntheticResponses({ responses, categories }: AtlasInfo): AtlasInfo['responses'] {
  if (!responses) return undefined
  const actors = responses.steps.flatMap(({ when }) => when.flatMap((rule) => rule.actors))
  const steps = responses.steps.slice(0, 1).map((step) => ({
    ...step,
    when: [{ actors: [...new Set(actors)], categories: categories.map(({ id }) => id) }],
  }))
  const headline = steps[0]?.id ?? responses.headline
  return { ...responses, steps, headline, since: v.parse(ReportId, reportIds[0]) }
}
