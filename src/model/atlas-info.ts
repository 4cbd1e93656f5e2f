/** The subject: titles, vocabularies with their colours and shapes, reports and series. */
import * as v from 'valibot'
import { Accounts } from './accounts.ts'
import {
  CategoryId,
  Confidence,
  CountryCode,
  FigureId,
  ReportId,
  SeriesId,
  SourceId,
  StatusId,
} from './ids.ts'
import { Colour, Facet, MarkValue, Term, TermId } from './facet.ts'
import { Day } from './partial-date.ts'
import { SourceOrder } from './source-order.ts'
import { askedFields } from './station.ts'
import { LanguageTag, WebAddress } from './web-text.ts'

/** Whom an event concerns. */
export const Scope = v.strictObject({
  ...Term.entries,
  /** An event of this scope is one of its country and stands with it. */
  national: v.optional(v.literal(true)),
})
export const Actor = v.strictObject({
  ...Term.entries,
  /** The scope on whose behalf it acts: of a national one, the state itself. */
  speaksFor: v.optional(TermId),
})
/** What a station has a grade for: whatever is named here must be there. */
export const GradeCondition = v.strictObject({
  /** Goes on after `Met by`: `an official act or statement about this place`. */
  name: v.string(),
  /** An event that names the station, by one of these actors. */
  actors: v.optional(v.array(v.string())),
  /** A source of one of these origins that no caution lowers. */
  origins: v.optional(v.array(v.string())),
  /** So many different origins among its sources. */
  independent: v.optional(v.number()),
})
export type GradeCondition = v.InferOutput<typeof GradeCondition>

/** Of the evidence, the strongest first. */
export const Grade = v.strictObject({
  id: Confidence,
  name: v.string(),
  meaning: v.string(),
  /** Any of them is enough. */
  conditions: v.optional(v.array(GradeCondition)),
  /** Not to be given where no source was read. */
  wantsSource: v.optional(v.literal(true)),
})

export const StatusOutline = v.picklist([
  'plain',
  'dashed-ring',
  'bar',
  'full-bar',
  'hollow',
  'dotted-ring',
])
export type StatusOutline = v.InferOutput<typeof StatusOutline>

export const Status = v.strictObject({
  id: StatusId,
  name: v.string(),
  meaning: v.string(),
  outline: StatusOutline,
})
export type Status = v.InferOutput<typeof Status>

/** The position that the words of an event take. */
export const Stance = v.strictObject({
  ...Term.entries,
  /** It denies what was reported, whoever takes it. */
  denies: v.optional(v.literal(true)),
})

export const EventColour = v.strictObject({ id: TermId, light: Colour, dark: Colour })
export const Category = v.strictObject({
  id: CategoryId,
  name: v.string(),
  colour: TermId,
  /** Its events deny what was reported. */
  denies: v.optional(v.literal(true)),
})
export type Category = v.InferOutput<typeof Category>

export const Report = v.strictObject({
  id: ReportId,
  title: v.string(),
  publisher: v.string(),
  date: Day,
  published: v.strictObject({ stations: v.number(), countries: v.number() }),
  sourceIds: v.array(SourceId),
  /** False: only pages about it were read. */
  read: v.optional(v.literal(false)),
})

export const Series = v.strictObject({
  id: SeriesId,
  title: v.string(),
  unit: v.string(),
  publisher: v.string(),
  note: v.string(),
})
export type Series = v.InferOutput<typeof Series>

/** What a figure must not be shown without. */
export const FigureNote = v.strictObject({
  figure: FigureId,
  /** Sources that pass the figure on; empty: none is recorded. */
  repeatedBy: v.array(SourceId),
  /** The most important caveat, in a sentence or two; the others stand in the figure's notes. */
  caveat: v.string(),
})

/** The page on returns. In its texts `{id of a figure}` stands for the figure's number. */
export const ReturnsPageInfo = v.strictObject({
  title: v.string(),
  lead: v.string(),
  /** Totals since a first day, as they were published. */
  cumulative: SeriesId,
  /** Drawn to one scale, the largest first. */
  compared: v.pipe(v.array(FigureId), v.minLength(1)),
  comparedNote: v.string(),
  /** A figure of the comparison with the series that takes it apart; null: none is known. */
  breakdown: v.nullable(v.strictObject({ figure: FigureId, series: SeriesId })),
})

/** Which series and figure the returns panel opens with, and what stands beside a claim. */
export const Returns = v.strictObject({
  claims: SeriesId,
  /** The claims in a few words, where there is one line for them: what is claimed, and who claims it. */
  short: v.strictObject({ title: v.string(), claimant: v.string() }),
  headline: FigureId,
  annual: SeriesId,
  notes: v.array(FigureNote),
  page: ReturnsPageInfo,
})
export type Returns = v.InferOutput<typeof Returns>

/** Which events are one kind of response: all that is said must fit. */
const ResponseRule = v.strictObject({
  actors: v.pipe(v.array(v.string()), v.minLength(1, 'at least one actor')),
  categories: v.pipe(v.array(CategoryId), v.minLength(1, 'at least one category')),
  /** Without them any stance fits, and none. */
  stances: v.optional(v.array(v.string())),
})
export type ResponseRule = v.InferOutput<typeof ResponseRule>

const ColumnId = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'an id of a-z and hyphens'))

/** Something that a host state can do about the stations. */
export const ResponseStep = v.strictObject({
  id: ColumnId,
  name: v.string(),
  /** Goes on after a number of governments: `4 told China to stop`. */
  finding: v.string(),
  meaning: v.string(),
  colour: TermId,
  when: v.pipe(v.array(ResponseRule), v.minLength(1, 'at least one rule')),
})
export type ResponseStep = v.InferOutput<typeof ResponseStep>

/** Those whom the reports and the host states speak of, and who answer. */
export const ResponseAnswer = v.strictObject({
  id: ColumnId,
  name: v.string(),
  meaning: v.string(),
  actors: v.array(v.string()),
})
export type ResponseAnswer = v.InferOutput<typeof ResponseAnswer>

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const latitude = v.pipe(v.number(), v.minValue(-85), v.maxValue(85))

export const Region = v.strictObject({
  id: ColumnId,
  name: v.string(),
  countries: v.array(CountryCode),
})

/** Degrees: `[west, south, east, north]`. None runs across ±180°, and beyond 85° the map ends. */
const MapBounds = v.strictTuple([longitude, latitude, longitude, latitude])

/** A part of the world that the map can be filled with. */
export const MapRegion = v.strictObject({
  id: ColumnId,
  name: v.string(),
  /** Of `regions`, whose stations it counts; without them it counts all. */
  regions: v.optional(v.pipe(v.array(ColumnId), v.minLength(1, 'at least one region'))),
  bounds: MapBounds,
})
export type MapRegion = v.InferOutput<typeof MapRegion>

export const Responses = v.strictObject({
  /** What a response is about. */
  topic: v.string(),
  /** Topics whose cases stand apart, in row groups of their own. */
  apart: v.array(v.string()),
  /** The report that days are counted from. */
  since: ReportId,
  /** The step that the page's title counts. */
  headline: ColumnId,
  /** In the order of their columns. */
  steps: v.array(ResponseStep),
  answers: v.array(ResponseAnswer),
})
export type Responses = v.InferOutput<typeof Responses>

/** Files of records that an atlas may do without, if it says so: one that is lost is reported. */
export const optionalFiles = ['returns.json', 'claims.json', 'corrections.json'] as const

export const AtlasInfo = v.strictObject({
  title: v.string(),
  tagline: v.string(),
  description: v.string(),
  /** One plain sentence that stands wherever the records do. */
  caution: v.string(),
  /** What stands behind the caution: on whom the records rest, and what those they concern say. */
  background: v.optional(v.string()),
  language: LanguageTag,
  version: v.string(),
  date: Day,
  licence: v.strictObject({ id: v.string(), title: v.string(), url: WebAddress }),
  publisher: v.string(),
  contact: v.nullable(v.string()),
  repository: v.nullable(WebAddress),
  /** In place of messages of the interface: the subject has nouns of its own. */
  words: v.optional(v.record(v.string(), v.string())),
  without: v.optional(v.array(v.picklist(optionalFiles))),
  /** What each station says beside its facets, if only that it is not known. */
  asked: v.optional(v.array(v.picklist(askedFields))),
  /** In the order of the address; those of stations say how each is looked at. */
  facets: v.array(Facet),
  linkedCities: v.optional(v.array(MarkValue)),
  statuses: v.array(Status),
  grades: v.array(Grade),
  eventColours: v.array(EventColour),
  /** In the order of their lanes. */
  categories: v.array(Category),
  actors: v.array(Actor),
  scopes: v.array(Scope),
  topics: v.array(Term),
  stances: v.array(Stance),
  /** What is at the root of sources: who speaks there. */
  rootKinds: v.optional(v.array(Term)),
  /** What a source depends on, in a rough word. */
  origins: v.array(Term),
  /** Without it the sources of a record stand as they were written down. */
  sourceOrder: v.optional(SourceOrder),
  /** Hosts, with all below them, that only mirror others: shown as addresses to copy, never as links. */
  mirrorHosts: v.optional(v.array(v.string())),
  reports: v.array(Report),
  series: v.array(Series),
  /** Without it there is no panel and no page on returns. */
  returns: v.optional(Returns),
  /** The text whose claims are checked. */
  claimsOf: v.optional(SourceId),
  /** Whether story.json tells the subject in steps; without it there is no such page. */
  story: v.optional(v.literal(true)),
  /** What the time axis shows before the reader zooms; null: up to the newest dated record. */
  timeline: v.strictObject({ opening: v.strictTuple([Day, v.nullable(Day)]) }),
  /** How events are read as what host states did; without it there is no page on responses. */
  responses: v.optional(Responses),
  /** Without it the pages of countries have no accounts side by side. */
  accounts: v.optional(Accounts),
  /** Each host country is in one of them. */
  regions: v.array(Region),
  /** The first is what the map opens with; without them it opens with the whole world. */
  mapRegions: v.optional(v.pipe(v.array(MapRegion), v.minLength(1, 'at least one region'))),
  /** Countries that events name but that host no station. */
  otherCountries: v.array(v.strictObject({ code: CountryCode, name: v.string() })),
})
export type AtlasInfo = v.InferOutput<typeof AtlasInfo>
