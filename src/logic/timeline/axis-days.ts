/** Which days the time axis shows: as it opens, and for what a reader has chosen. */
import { max, min } from 'd3'
import { daysOf } from './days-of.ts'
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { DateRange } from '../../model/view.ts'
import type { Days, TimelineItem } from '../../timeline/scene/item.ts'
import { spanOf } from '../../timeline/scene/time-axis.ts'

/** Behind the newest record, so that its mark is not cut off: a share of all that is shown. */
const air = 0.015

/** @param whole from the first to the newest dated record */
export function openingDays({ opening }: AtlasInfo['timeline'], whole: DateRange): Days {
  const [from, to] = opening
  if (to !== null) return daysOf({ from, to })
  const days = daysOf({ from: from < whole.to ? from : whole.from, to: whole.to })
  return { from: days.from, to: days.to + Math.ceil(air * spanOf(days)) }
}

/** From the first to the last of what stands out; null where nothing does. */
export function litDays(items: readonly TimelineItem[]): Days | null {
  const lit = items.filter(({ selected, highlighted }) => selected || highlighted)
  const [from, to] = [min(lit, ({ days }) => days.from), max(lit, ({ days }) => days.to)]
  return from === undefined || to === undefined ? null : { from, to }
}
