/** Which days the axis shows when the input changes. */
import { openingOf, reachOf, type TimelineInput } from './draw-timeline.ts'
import type { Days, TimelineItem } from './scene/item.ts'
import { domainShowing } from './scene/time-axis.ts'

/** As before; but an item that has just been selected, wherever that was done, comes into view. */
export function domainFor(
  input: TimelineInput,
  domain: Days | null,
  before: TimelineInput | null,
): Days {
  const shown = domain ?? openingOf(input)
  const selected = selectedItem(input)
  if (!selected || (before && selectedItem(before)?.id === selected.id)) return shown
  return domainShowing(shown, reachOf(input), selected.days.from)
}

function selectedItem({ items }: TimelineInput): TimelineItem | null {
  return items.find(({ selected }) => selected) ?? null
}
