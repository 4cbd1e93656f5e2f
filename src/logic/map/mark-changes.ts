/** What differs between two scenes for whoever watches the marks. */
import type { MapScene, SceneMark } from './map-scene-types.ts'

export type MarkChanges = {
  /** Stations whose marks appear, or look different from before. */
  readonly entering: ReadonlySet<string>
  /** Marks as they were, that go or look different now. */
  readonly leaving: readonly SceneMark[]
}

const stationsIn = ({ marks, clusters }: MapScene): Set<string> =>
  new Set([
    ...marks.map(({ stationId }) => stationId),
    ...clusters.flatMap(({ stationIds }) => stationIds),
  ])

const looksLike = (a: SceneMark, b: SceneMark): boolean =>
  a.shape === b.shape &&
  a.outline === b.outline &&
  a.uncertain === b.uncertain &&
  a.value === b.value

/** A mark that joins or leaves a cluster neither appears nor goes: its station was and is there. */
export function markChanges(before: MapScene, after: MapScene): MarkChanges {
  const [known, kept] = [stationsIn(before), stationsIn(after)]
  const marksAfter = new Map(after.marks.map((mark) => [mark.stationId, mark]))
  const marksBefore = new Map(before.marks.map((mark) => [mark.stationId, mark]))
  const differs = (mark: SceneMark, other: SceneMark | undefined): boolean =>
    other !== undefined && !looksLike(mark, other)
  return {
    entering: new Set(
      after.marks
        .filter(
          (mark) => !known.has(mark.stationId) || differs(mark, marksBefore.get(mark.stationId)),
        )
        .map(({ stationId }) => stationId),
    ),
    leaving: before.marks.filter(
      (mark) => !kept.has(mark.stationId) || differs(mark, marksAfter.get(mark.stationId)),
    ),
  }
}
