/** Marks that appear, change or go do so in a moment that the eye can follow. */
import type { ExpressionSpecification } from 'maplibre-gl'
import { marksNotIn } from '../../logic/map/marks-not-in.ts'
import type { MapScene, SceneMark } from '../../logic/map/map-scene-types.ts'

/** Milliseconds. */
const duration = 350
/** With more marks than these, working out what changed would itself be seen. */
const most = 2000

/** From 0 to 1 while it appears, back while it goes; whole otherwise. */
export const shownOpacity: ExpressionSpecification = ['coalesce', ['feature-state', 'shown'], 1]

type Moving = { readonly source: 'marks' | 'ghosts'; readonly id: string; readonly since: number }

type MarkPainter = {
  /** How much of a mark is seen: 0 to 1. */
  paint: (mark: Pick<Moving, 'source' | 'id'>, shown: number) => void
  /** Marks on their way out. */
  drawGhosts: (marks: readonly SceneMark[]) => void
}

/** To compare more stations than this takes longer than a frame: their marks just change. */
const mostStations = 4000

const stationsOf = ({ marks, clusters }: MapScene): number =>
  clusters.reduce((sum, { count }) => sum + count, marks.length)

export const createTransitions = ({ paint, drawGhosts }: MarkPainter) => {
  let moving: Moving[] = []
  let ghosts: readonly SceneMark[] = []
  let frame = 0
  const setGhosts = (next: readonly SceneMark[]): void => {
    if (ghosts.length === 0 && next.length === 0) return
    ghosts = next
    drawGhosts(ghosts)
  }
  const step = (now: number): void => {
    for (const one of moving) {
      const part = Math.min(1, Math.max(0, now - one.since) / duration)
      paint(one, one.source === 'marks' ? part : 1 - part)
    }
    moving = moving.filter(({ since }) => now - since < duration)
    if (moving.length > 0) frame = requestAnimationFrame(step)
    else setGhosts([])
  }
  return {
    show: (before: MapScene, after: MapScene): void => {
      if (before.marks.length + after.marks.length > most) return
      if (stationsOf(before) + stationsOf(after) > mostStations) return
      const entering = marksNotIn(before, after)
      const leaving = marksNotIn(after, before)
      if (entering.length === 0 && leaving.length === 0) return
      const since = performance.now()
      const gone = new Set(leaving.map(({ stationId }) => stationId))
      const started: Moving[] = [
        ...entering.map(({ stationId: id }) => ({ source: 'marks' as const, id, since })),
        ...[...gone].map((id) => ({ source: 'ghosts' as const, id, since })),
      ]
      const isFresh = ({ source, id }: Moving): boolean =>
        !started.some((one) => one.source === source && one.id === id)
      moving = [...moving.filter(isFresh), ...started]
      // Before the new marks are drawn, so that none flashes up.
      for (const one of started) paint(one, one.source === 'marks' ? 0 : 1)
      setGhosts([...ghosts.filter(({ stationId }) => !gone.has(stationId)), ...leaving])
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(step)
    },
    stop: (): void => {
      cancelAnimationFrame(frame)
      moving = []
      ghosts = []
    },
  }
}
