/** A published, derived or background number of people, with the period and what it counts. */
import * as v from 'valibot'
import { Confidence, EventId, FigureId, SeriesId, SourceId } from './ids.ts'
import { Evidence } from './root.ts'
import { Day, PartialDate } from './partial-date.ts'

export const Figure = v.strictObject({
  id: FigureId,
  series: SeriesId,
  /** null: not stated; then it is not drawn. */
  periodStart: v.nullable(Day),
  periodEnd: Day,
  value: v.number(),
  qualifier: v.picklist(['exact', 'about', 'over', 'under', 'derived', 'background']),
  unit: v.string(),
  what: v.string(),
  publishedBy: v.string(),
  publishedDate: PartialDate,
  sourceIds: v.array(SourceId),
  confidence: Confidence,
  basis: v.picklist(['source', 'derived', 'background']),
  /** Whether it may be drawn. */
  chart: v.boolean(),
  eventIds: v.optional(v.array(EventId)),
  formula: v.optional(v.string()),
  inputs: v.optional(v.array(FigureId)),
  notes: v.string(),
  /** The day on which somebody last looked for news of it. */
  lastLookedAt: v.optional(Day),
  /** Reckoned when the atlas is built. */
  evidence: v.optional(Evidence),
})
export type Figure = v.InferOutput<typeof Figure>

/** One that a chart can draw, since both ends of its period are known. */
export type FigureWithStart = Figure & { readonly periodStart: Day }

export function hasStart(figure: Figure): figure is FigureWithStart {
  return figure.periodStart !== null
}

export const FiguresFile = v.strictObject({
  figures: v.array(Figure),
  notFound: v.array(v.strictObject({ claim: v.string(), result: v.string() })),
})
