/** Keeps the keyboard's focus on a mark over a new drawing. */
import { markKey } from './draw-lanes.ts'
import { elementOf } from './lane-marks.ts'
import type { TimelineItem } from './scene/item.ts'
import type { TimelineScene } from './scene/timeline-scene.ts'
import type { TimelineFrame } from './timeline-frame.ts'

/** Its key; null where no mark has the focus. */
export function focusedMark({ lanes }: TimelineFrame): string | null {
  const { activeElement } = lanes.ownerDocument
  const isMark = activeElement !== null && lanes.contains(activeElement)
  return isMark ? activeElement.getAttribute('data-mark') : null
}

/** A mark that has become part of a bin, or come out of one, hands the focus on. */
export function focusAgain<Item extends TimelineItem>(
  frame: TimelineFrame,
  scene: TimelineScene<Item>,
  key: string,
): void {
  if (focusedMark(frame) === key) return
  const id = key.replace(/^bin /, '')
  const mark = scene.marks.find(({ items }) => items.some((item) => item.id === id))
  if (!mark || mark.outside) return
  elementOf(frame.lanes, markKey(mark))?.focus({ preventScroll: true })
}
