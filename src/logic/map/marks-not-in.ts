/** What differs between two scenes for whoever watches the marks. */
import type { MapScene, SceneMark } from './map-scene-types.ts'

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

/**
 * The marks of a scene whose stations the other has not, or has looking different. A station that joins or
 * leaves a cluster was and is there.
 */
export function marksNotIn(other: MapScene, { marks }: MapScene): SceneMark[] {
  const stations = stationsIn(other)
  const others = new Map(other.marks.map((mark) => [mark.stationId, mark]))
  return marks.filter((mark) => {
    const its = others.get(mark.stationId)
    return !stations.has(mark.stationId) || (its !== undefined && !looksLike(mark, its))
  })
}
