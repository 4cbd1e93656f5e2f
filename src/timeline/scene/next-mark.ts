/** Which mark the arrow keys lead to: along a lane, or to the nearest mark of another lane. */
import { least } from 'd3'

/** Pixels from the start and top of the plot; `lane` is any name that a lane's marks share. */
export type Stop = {
  readonly id: string
  readonly lane: string
  readonly x: number
  readonly y: number
}
const steps = {
  ArrowLeft: { along: -1, across: 0 },
  ArrowRight: { along: 1, across: 0 },
  ArrowUp: { along: 0, across: -1 },
  ArrowDown: { along: 0, across: 1 },
  Home: { along: -Infinity, across: 0 },
  End: { along: Infinity, across: 0 },
} as const
export type MarkKey = keyof typeof steps

export function isMarkKey(key: string): key is MarkKey {
  return Object.hasOwn(steps, key)
}

/** `stops` in reading order, `lanes` from top to bottom; null where there is no further mark. */
export function nextMark(
  stops: readonly Stop[],
  lanes: readonly string[],
  { from, key }: { from: Stop; key: MarkKey },
): string | null {
  const { along, across } = steps[key]
  if (along === 0) return acrossLanes(stops, lanes, { from, across })
  const lane = stops.filter((stop) => stop.lane === from.lane)
  const at = lane.findIndex((stop) => stop.id === from.id) + along
  if (!Number.isFinite(at)) return lane.at(along < 0 ? 0 : -1)?.id ?? null
  return lane[at]?.id ?? null
}

/** The nearest mark of the next lane that has any. */
function acrossLanes(
  stops: readonly Stop[],
  lanes: readonly string[],
  { from, across }: { from: Stop; across: number },
): string | null {
  for (let i = lanes.indexOf(from.lane) + across; i >= 0 && i < lanes.length; i += across) {
    const lane = stops.filter((stop) => stop.lane === lanes[i])
    const nearest = least(lane, ({ x }) => Math.abs(x - from.x))
    if (nearest) return nearest.id
  }
  return null
}
