/** What the axis shows after something else has come to be shown. */
import { openingOf, reachOf, type TimelineInput } from './draw-timeline.ts'
import { sameDays, type Days, type TimelineItem } from './scene/item.ts'
import { domainAround, domainShowing } from './scene/time-axis.ts'

type Shown = {
  /** What the axis shows; null before anything is drawn. */
  readonly domain: Days | null
  /** What it turns back to once nothing is in focus any more; null where it has not turned, or was moved since. */
  readonly rest: Days | null
}
type Turned = Shown & { readonly domain: Days }

/** Nothing is shown yet. */
export const nowhere: Shown = { domain: null, rest: null }

/** As before; but it turns to what has come into focus, and back, and shows what has just been selected. */
export function turnedAxis(
  input: TimelineInput,
  shown: Shown,
  before: TimelineInput | null,
): Turned {
  const now = { ...shown, domain: shown.domain ?? openingOf(input) }
  const focus = focusOf(input)
  if (!sameDays(focus, before && focusOf(before))) return turnedTo(focus, now, input)
  const selected = selectedItem(input)
  if (!selected || (before && selectedItem(before)?.id === selected.id)) return now
  return { ...now, domain: domainShowing(now.domain, reachOf(input), selected.days.from) }
}

const focusOf = ({ focus = null }: TimelineInput): Days | null => focus

function turnedTo(focus: Days | null, { domain, rest }: Turned, input: TimelineInput): Turned {
  return focus
    ? { domain: domainAround(focus, reachOf(input)), rest: rest ?? domain }
    : { domain: rest ?? domain, rest: null }
}

function selectedItem({ items }: TimelineInput): TimelineItem | undefined {
  return items.find(({ selected }) => selected)
}
