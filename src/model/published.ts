/** The published files, version 1 of the format: what the pipeline writes and the browser parses. */
import * as v from 'valibot'
import { AtlasInfo } from './atlas-info.ts'
import { Claim } from './claim.ts'
import { Correction } from './correction.ts'
import { Country } from './country.ts'
import { AtlasEvent } from './event.ts'
import { FiguresFile } from './figure.ts'
import { Day } from './partial-date.ts'
import { Reply } from './reply.ts'
import { Body, Root, SourceRoots } from './root.ts'
import { Source } from './source.ts'
import { PublishedFeature } from './station.ts'
import { WithheldRecord } from './withheld.ts'

/** Raised when a reader of the older files would misread the newer ones; see docs/data-format.md. */
export const formatVersion = 1

const headEntries = {
  formatVersion: v.literal(formatVersion),
  /** Of the records, not of the format. */
  version: v.string(),
  date: Day,
  licence: AtlasInfo.entries.licence,
  citation: v.string(),
}

/** What every published JSON file says about itself, beside its records. */
export const PublishedHead = v.object(headEntries)
export type PublishedHead = v.InferOutput<typeof PublishedHead>

export const PublishedAtlas = v.object({ ...headEntries, atlas: AtlasInfo })
export const PublishedStations = v.object({
  ...headEntries,
  type: v.literal('FeatureCollection'),
  features: v.array(PublishedFeature),
})
export const PublishedEvents = v.object({ ...headEntries, events: v.array(AtlasEvent) })
export const PublishedReturns = v.object({
  ...headEntries,
  returns: FiguresFile.entries.figures,
  notFound: FiguresFile.entries.notFound,
})
export const PublishedCountries = v.object({ ...headEntries, countries: v.array(Country) })
export const PublishedClaims = v.object({ ...headEntries, claims: v.array(Claim) })
export const PublishedReplies = v.object({
  ...headEntries,
  replies: v.array(Reply),
  withheld: v.array(WithheldRecord),
})
export const PublishedCorrections = v.object({
  ...headEntries,
  corrections: v.array(Correction),
})
export const PublishedSources = v.object({ ...headEntries, sources: v.array(Source) })
/** What the sources rest on, apart from them: whoever only cites them need not load it. */
export const PublishedRoots = v.object({
  ...headEntries,
  bodies: v.array(Body),
  roots: v.array(Root),
  sources: v.array(SourceRoots),
})
