/** What the returns panel is asked and the pieces that its scene is made of. */
import type { ChartText } from '../text/chart-text.ts'
import type { AtlasInfo } from '../../model/atlas-info.ts'
import { hasStart, type Figure, type FigureWithStart } from '../../model/figure.ts'
import type { FigureId, SeriesId, SourceId } from '../../model/ids.ts'
import type { Day, PartialDate } from '../../model/partial-date.ts'
import type { DateRange } from '../../model/view.ts'

export type ReturnsWords = {
  readonly date: (date: PartialDate | Day) => string
  /** Both ends are included: `Apr 2021 – Jul 2022`. */
  readonly period: (from: Day | null, to: Day) => string
  /** The number with its qualifier: `≈ 230,000`, `511 (derived)`. */
  readonly value: (figure: Figure) => string
  readonly number: (value: number) => string
  /** Who published it and when: `Published 17 Aug 2022 by a ministry`. */
  readonly published: (figure: Figure) => string
  /** Who repeats it, or that nobody is recorded as doing so. */
  readonly repeated: (sourceIds: readonly SourceId[]) => string
  /** That overlapping claims are not to be added. */
  readonly overlap: string
  /** The same in a few words, and in fewer. */
  readonly neverAdd: string
  readonly neverAddShort: string
  /** As {@link period}, without what is said twice: `1 May – 26 Oct 2021`. */
  readonly shortPeriod: (from: Day, to: Day) => string
  /** Who makes the claims: `says a ministry`. */
  readonly says: (claimant: string) => string
  /** That all claims lie before what the axis shows, or after it; null: some each. */
  readonly noneShown: (side: 'before' | 'after' | null) => string
  /** Names the link to the page on figures. */
  readonly whatItCounts: string
  /** For a year without a figure. */
  readonly noFigure: string
}
export type ReturnsQuestion = {
  readonly info: Pick<AtlasInfo, 'returns' | 'series'>
  readonly figures: readonly Figure[]
  readonly selectedId: FigureId | null
  readonly domain: DateRange
  /** null: the whole, which is not shaded. */
  readonly range: DateRange | null
  /** Figures published later are faded. */
  readonly knownOn: Day
  /** Pixels of the whole panel. */
  readonly width: number
  /** Pixels before the plot; the scale of the yearly bars stands there, or within the plot if 0. */
  readonly labelWidth: number
  /** One low row above the lanes, a panel that grows with its words, or a page that has room for larger letters. */
  readonly place: 'row' | 'dock' | 'page'
  readonly words: ReturnsWords
}

/** Pixels from the start and top of the plot. */
export type SceneText = ChartText<'headline' | 'value' | 'detail'> & {
  /** Font size. */
  readonly size: number
}
/** Font size of everything but values, in pixels; the larger one where there is room. */
export const detailSize = 11.5
export const largeSize = 13

/** Figures of a series that may be drawn; of no series none. */
export function drawable(
  figures: readonly Figure[],
  series: SeriesId | undefined,
): FigureWithStart[] {
  return figures.filter(hasStart).filter((figure) => figure.series === series && figure.chart)
}
