/**
 * Minimal valid data for tests, of which a test says only what matters:
 * `anAtlas().station('fr-paris-1').event('Inquiry', '2022-10').data()`.
 * Every record is parsed by its schema, so a test cannot rely on data that could not exist.
 */
import * as v from 'valibot'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import { AtlasInfo, type ReturnsPageInfo } from '../src/model/atlas-info.ts'
import { Claim } from '../src/model/claim.ts'
import { Correction } from '../src/model/correction.ts'
import { Country } from '../src/model/country.ts'
import { AtlasEvent } from '../src/model/event.ts'
import { Figure } from '../src/model/figure.ts'
import { Reply } from '../src/model/reply.ts'
import { Body, type Edge, Root, SourceRoots } from '../src/model/root.ts'
import { Source } from '../src/model/source.ts'
import { StationFeature, type StationCore, toStation } from '../src/model/station.ts'

type Input<T extends v.GenericSchema> = v.InferInput<T>
type StationGiven = Partial<Input<typeof StationCore>> & {
  /** null: none. */
  linkedCity?: string | null
  /** What the subject of the test adds. */
  traits?: Readonly<Record<string, string | string[]>>
  /** `[lng, lat]`; Paris unless said; null with `drawn: false`. */
  position?: [number, number] | null
}

const sourceId = 'a-source'

/** The claims in a few words. */
const short = { title: '“Came back”', claimant: 'a ministry' }

/** A feature before it is parsed. */
type StationRecord = {
  readonly [member in 'type' | 'id' | 'geometry']: unknown
} & { readonly properties: Input<typeof StationCore> }

export const anAtlas = (): AtlasBuilder => new AtlasBuilder()

export class AtlasBuilder {
  private readonly stations: StationRecord[] = []
  private readonly events: Input<typeof AtlasEvent>[] = []
  private readonly figures: Input<typeof Figure>[] = []
  private readonly replies: Input<typeof Reply>[] = []
  private readonly claims: Input<typeof Claim>[] = []
  private readonly corrections: Input<typeof Correction>[] = []
  private readonly sources: Input<typeof Source>[] = [aSource(sourceId)]
  private readonly bodies: Input<typeof Body>[] = []
  private readonly roots: Input<typeof Root>[] = []
  private readonly sourceRoots: Input<typeof SourceRoots>[] = []
  private readonly countries: Input<typeof Country>[] = []
  private changed: Partial<Input<typeof AtlasInfo>> = {}
  private changedPage: Partial<Input<typeof ReturnsPageInfo>> = {}
  private changedReturns: Partial<Input<typeof AtlasInfo>['returns']> = {}

  info(given: Partial<Input<typeof AtlasInfo>>): this {
    this.changed = { ...this.changed, ...given }
    return this
  }

  returnsPage(given: Partial<Input<typeof ReturnsPageInfo>>): this {
    this.changedPage = { ...this.changedPage, ...given }
    return this
  }

  returns(given: Partial<Input<typeof AtlasInfo>['returns']>): this {
    this.changedReturns = { ...this.changedReturns, ...given }
    return this
  }

  /** In Paris, on both lists, linked to Fuzhou, unless said; the history follows from the status. */
  station(id: string, given: StationGiven = {}): this {
    this.stations.push(aStation(id, given))
    return this
  }

  /** Its id follows from the title: `Inquiry opened` gives `ev-inquiry-opened`. */
  event(title: string, date: string, given: Partial<Input<typeof AtlasEvent>> = {}): this {
    this.events.push({
      id: `ev-${slugOf(title)}`,
      date,
      precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day',
      scope: 'host',
      country: 'FR',
      actor: 'host-government',
      about: 'stations',
      category: 'report',
      title,
      summary: `${title}, in our words.`,
      stationIds: [],
      sourceIds: [sourceId],
      confidence: 'high',
      basis: 'source',
      ...given,
    })
    return this
  }

  /** A figure of the year 2020, unless said. */
  figure(id: string, value: number, given: Partial<Input<typeof Figure>> = {}): this {
    this.figures.push({
      id,
      series: 'claims',
      periodStart: '2020-01-01',
      periodEnd: '2020-12-31',
      value,
      qualifier: 'exact',
      unit: 'people',
      what: 'People who came back',
      publishedBy: 'A ministry',
      publishedDate: '2021-01-15',
      sourceIds: [sourceId],
      confidence: 'high',
      basis: 'source',
      chart: true,
      notes: '',
      ...given,
    })
    return this
  }

  reply(id: string, about: string[], given: Partial<Input<typeof Reply>> = {}): this {
    const said = { kind: 'denial' as const, actor: 'host-government', speaker: 'A ministry' }
    this.replies.push({
      ...said,
      ...{ id, about, date: '2022-10', text: 'They said that it is none.', sourceIds: [sourceId] },
      ...given,
    })
    return this
  }

  claim(id: string, given: Partial<Input<typeof Claim>> = {}): this {
    this.claims.push({
      id,
      claim: 'There is a station.',
      attribution: 'A newspaper',
      eventIds: [],
      returnIds: [],
      status: 'corroborated',
      why: 'A source says so.',
      sourceIds: [sourceId],
      ...given,
    })
    return this
  }

  /** Of its note, unless said. */
  correction(record: string, given: Partial<Input<typeof Correction>> = {}): this {
    this.corrections.push({
      record,
      field: 'note',
      was: 'As it was.',
      now: 'As it is.',
      reason: 'A source says so.',
      sourceIds: [sourceId],
      date: '2026-11-24',
      ...given,
    })
    return this
  }

  source(id: string, given: Partial<Input<typeof Source>> = {}): this {
    this.sources.push(aSource(id, given))
    return this
  }

  /** By a body of its own, unless said. */
  root(id: string, given: Partial<Input<typeof Root>> = {}): this {
    const body = given.body ?? `body-of-${id}`
    if (!this.bodies.some((one) => one.id === body)) this.bodies.push({ id: body, name: body })
    const said = { kind: 'state-body', date: '2022-09-12', stance: 'asserts' as const, note: null }
    this.roots.push({ id, name: id, body, ...said, ...given })
    return this
  }

  /** What a source rests on: ids of roots, whole edges, or `unknown`. */
  rests(id: string, on: 'unknown' | readonly (string | Input<typeof Edge>)[]): this {
    const edges = (given: readonly (string | Input<typeof Edge>)[]) =>
      given.map((edge) => (typeof edge === 'string' ? { root: edge } : edge))
    const restsOn = on === 'unknown' ? on : edges(on)
    this.sourceRoots.push({ id, restsOn, why: 'It says so', sure: 'high' })
    return this
  }

  /** Instead of the one that follows from the stations. */
  country(code: string, given: Partial<Input<typeof Country>> = {}): this {
    this.countries.push({ ...this.countryOf(code), ...given })
    return this
  }

  data(): AtlasRecords {
    // The returns panel opens with a figure, so valid data has one.
    if (this.figures.length === 0) this.figure('ret-headline', 230_000, { qualifier: 'about' })
    const headline = this.figures[0]?.id ?? 'ret-headline'
    const page = { ...aReturnsPage(headline), ...this.changedPage }
    const returns = {
      claims: 'claims',
      short,
      headline,
      annual: 'annual',
      notes: [],
      page,
      ...this.changedReturns,
    }
    const given = new Set(this.countries.map(({ code }) => code))
    const codes = new Set([
      ...this.stations.map((station) => station.properties.country),
      ...this.events.flatMap((event) => event.country ?? []),
    ])
    const others = [...codes].filter((code) => !given.has(code) && code !== 'CN')
    const countries = [...this.countries, ...others.map((code) => this.countryOf(code))]
    return {
      info: v.parse(AtlasInfo, { ...anInfo(), returns, ...this.changed }),
      stations: v.parse(v.array(StationFeature), this.stations).map(toStation),
      events: v.parse(v.array(AtlasEvent), this.events),
      figures: v.parse(v.array(Figure), this.figures),
      notFound: [],
      countries: v.parse(v.array(Country), countries),
      claims: v.parse(v.array(Claim), this.claims),
      corrections: v.parse(v.array(Correction), this.corrections),
      sources: v.parse(v.array(Source), this.sources),
      story: null,
      replies: v.parse(v.array(Reply), this.replies),
      bodies: v.parse(v.array(Body), this.bodies),
      roots: v.parse(v.array(Root), this.roots),
      sourceRoots: v.parse(v.array(SourceRoots), this.sourceRoots),
      withheld: [],
    }
  }

  private countryOf(code: string): Input<typeof Country> {
    const here = this.stations.filter(({ properties }) => properties.country === code)
    return {
      code,
      name: new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
      counts: ['first-list', 'second-list'].map((report) => ({
        report,
        count: here.filter(({ properties }) => properties.inReports.includes(report)).length,
        qualifier: 'exact' as const,
        sourceIds: [sourceId],
      })),
      stationsTotal: here.length,
      notes: '',
    }
  }
}

function aStation(
  id: string,
  { position = [2.35, 48.85], linkedCity = 'fuzhou', traits = {}, ...given }: StationGiven,
): StationRecord {
  const status = given.status ?? 'reported'
  const statusDate = given.statusDate ?? '2022-09-12'
  const statusSourceId = given.statusSourceId ?? sourceId
  return {
    type: 'Feature',
    id,
    geometry: position && { type: 'Point', coordinates: position },
    properties: {
      country: 'FR',
      city: { name: 'Paris', canonical: 'Paris', geonamesId: 2988507 },
      citySlug: 'paris',
      precision: 'city',
      drawn: true,
      linkBasis: 'source',
      agency: null,
      agencyBasis: null,
      firstReported: { date: '2022-09-12', report: 'First list', sourceId },
      inReports: ['first-list', 'second-list'],
      countedAs: 'one station',
      reportedBy: [sourceId],
      status,
      statusDate,
      statusSourceId,
      statusHistory: [{ status, date: statusDate, sourceId: statusSourceId }],
      confidence: 'medium',
      basis: 'source',
      note: '',
      ...given,
      ...(linkedCity !== null && { linkedCity }),
      ...traits,
    },
  }
}

function aSource(id: string, given: Partial<Input<typeof Source>> = {}): Input<typeof Source> {
  return {
    id,
    title: 'A page',
    titleLanguage: 'en',
    publisher: 'A newspaper',
    date: '2022-09-12',
    url: `https://example.org/${id}`,
    language: 'en',
    type: 'news',
    cautions: [],
    cautionNote: null,
    linkable: true,
    origin: 'own-reporting',
    aliases: [],
    ...given,
  }
}

const slugOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

const terms = (...ids: string[]): { id: string; name: string }[] =>
  ids.map((id) => ({ id, name: id }))

const aReport = (
  id: string,
  title: string,
  date: string,
): Input<typeof AtlasInfo>['reports'][number] => ({
  id,
  title,
  publisher: 'An NGO',
  date,
  published: { stations: 54, countries: 30 },
  sourceIds: [sourceId],
})

type FacetInput = Input<typeof AtlasInfo>['facets'][number]

/** Of stations, without a look, unless said. */
export const aFacet = (
  id: string,
  name: string,
  given: Partial<FacetInput> & Pick<FacetInput, 'field' | 'values'>,
): FacetInput => ({ id, name, of: 'stations', look: 'plain', ...given })

/** The statuses and categories of the interface; two linked cities, two lists, two series. */
function anInfo(): Input<typeof AtlasInfo> {
  const statuses = [
    'reported',
    'under-investigation',
    'ordered-closed',
    'reported-closed',
    'denied-by-host',
    'inquiry-ended',
  ]
  const colours = { light: '#1f6fb4', dark: '#5aa7e6' }
  const series = { unit: 'people', publisher: 'A ministry', note: '' }
  return {
    title: 'An Atlas',
    tagline: 'For tests',
    description: 'An atlas for tests.',
    caution: 'Reported is not proven.',
    language: 'en',
    version: '1',
    date: '2026-11-24',
    licence: { id: 'CC-BY-4.0', title: 'Attribution', url: 'https://example.org/licence' },
    publisher: 'An Atlas',
    contact: null,
    repository: null,
    facets: [
      aFacet('linked', 'Linked city', {
        field: 'linkedCity',
        look: 'mark',
        values: 'linkedCities',
      }),
      aFacet('country', 'Country', { field: 'country', values: 'countries' }),
      aFacet('status', 'Status', { field: 'status', look: 'outline', values: 'statuses' }),
      aFacet('confidence', 'Confidence', { field: 'confidence', values: 'grades' }),
      aFacet('category', 'Category', { of: 'events', field: 'category', values: 'categories' }),
    ],
    linkedCities: [
      {
        id: 'fuzhou',
        name: 'Fuzhou',
        shape: 'circle',
        ...colours,
        position: [119.3, 26.06],
        geonamesId: 1810821,
      },
      {
        id: 'unknown',
        name: 'Not stated',
        shape: 'cross',
        ...colours,
        position: null,
        geonamesId: null,
        stated: false,
      },
    ],
    statuses: statuses.map((id) => ({ id, name: id, meaning: id, outline: 'plain' as const })),
    eventColours: [{ id: 'grey', ...colours }],
    categories: ['report', 'investigation-opened', 'closed'].map((id) => ({
      id,
      name: id,
      colour: 'grey',
    })),
    grades: [
      { id: 'high', name: 'High', meaning: 'Two origins.', wantsSource: true },
      { id: 'medium', name: 'Medium', meaning: 'One origin.' },
      { id: 'low', name: 'Low', meaning: 'An aggregate only.' },
    ],
    actors: [
      { id: 'host-government', name: 'host-government', speaksFor: 'host' },
      ...terms('china', 'ngo', 'media'),
    ],
    scopes: [
      { id: 'host', name: 'host', national: true },
      ...terms('china', 'eu', 'international'),
    ],
    topics: terms('stations', 'return-drive', 'law'),
    stances: [...terms('concerned', 'acts'), { id: 'denies', name: 'denies', denies: true }],
    rootKinds: terms('state-body', 'newsroom'),
    origins: terms('own-reporting', 'government', 'court'),
    reports: [
      aReport('first-list', 'First list', '2022-09-12'),
      aReport('second-list', 'Second list', '2022-12-05'),
    ],
    series: [
      { id: 'claims', title: 'Claims', ...series },
      { id: 'annual', title: 'By year', ...series },
      { id: 'cumulative', title: 'Since the start', ...series },
    ],
    returns: {
      claims: 'claims',
      short,
      headline: 'ret-headline',
      annual: 'annual',
      notes: [],
      page: aReturnsPage('ret-headline'),
    },
    timeline: { opening: ['2021-01-01', '2023-12-31'] },
    responses: aReading(),
    regions: [],
    otherCountries: [{ code: 'CN', name: 'China' }],
  }
}

function aReturnsPage(headline: string): Input<typeof ReturnsPageInfo> {
  return {
    title: `What {${headline}} counts`,
    lead: 'A ministry said so.',
    cumulative: 'cumulative',
    compared: [headline],
    comparedNote: 'For size only.',
    breakdown: null,
  }
}

/** What host governments can do, in two steps, and what China can answer. */
function aReading(): Input<typeof AtlasInfo>['responses'] {
  const host = ['host-government']
  const step = { meaning: 'In words', colour: 'grey' }
  return {
    topic: 'stations',
    apart: ['return-drive'],
    since: 'first-list',
    headline: 'inquiry',
    steps: [
      {
        id: 'spoke',
        name: 'Spoke',
        finding: 'spoke',
        ...step,
        when: [{ actors: host, categories: ['report'] }],
      },
      {
        id: 'inquiry',
        name: 'Opened an inquiry',
        finding: 'opened an inquiry',
        ...step,
        when: [{ actors: host, categories: ['investigation-opened'] }],
      },
      {
        id: 'closed',
        name: 'Said closed',
        finding: 'said closed',
        ...step,
        when: [{ actors: host, categories: ['closed'] }],
      },
    ],
    answers: [{ id: 'china', name: 'China answered', meaning: 'In words', actors: ['china'] }],
  }
}
