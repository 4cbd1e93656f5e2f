import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aMark } from '../../../tests/a-mark.ts'
import type { MapScene, SceneMark } from '../../logic/map/map-scene-types.ts'
import { createTransitions } from './transitions.ts'

const sceneOf = (...marks: SceneMark[]): MapScene => ({
  marks,
  clusters: [],
  labels: [],
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
})

// Node has no frames: one every 16 milliseconds of the clock that the test moves.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) =>
    setTimeout(() => step(performance.now()), 16),
  )
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const watch = () => {
  const shown = new Map<string, number>()
  const ghosts: string[][] = []
  const transitions = createTransitions({
    paint: ({ source, id }, part) => void shown.set(`${source} ${id}`, part),
    drawGhosts: (marks) => void ghosts.push(marks.map(({ outline }) => outline)),
  })
  return { shown, ghosts, transitions }
}

it('lets a new mark appear from nothing within 600 milliseconds', () => {
  const { shown, transitions } = watch()
  transitions.show(sceneOf(), sceneOf(aMark('new')))
  expect(shown.get('marks new')).toBe(0)
  vi.advanceTimersByTime(150)
  expect(shown.get('marks new')).toBeGreaterThan(0.1)
  expect(shown.get('marks new')).toBeLessThan(0.9)
  vi.advanceTimersByTime(450)
  expect(shown.get('marks new')).toBe(1)
})

it('shows the old status going while the new one comes, then only the new one', () => {
  const { shown, ghosts, transitions } = watch()
  transitions.show(sceneOf(aMark('a', 'dashed-ring')), sceneOf(aMark('a', 'full-bar')))
  expect(ghosts).toEqual([['dashed-ring']])
  vi.advanceTimersByTime(100)
  expect((shown.get('marks a') ?? 0) + (shown.get('ghosts a') ?? 0)).toBeCloseTo(1)
  vi.advanceTimersByTime(500)
  expect(shown.get('marks a')).toBe(1)
  expect(ghosts.at(-1)).toEqual([])
})

it('carries on with one mark while the next appears', () => {
  const { shown, transitions } = watch()
  transitions.show(sceneOf(), sceneOf(aMark('a')))
  vi.advanceTimersByTime(150)
  const before = shown.get('marks a') ?? 0
  transitions.show(sceneOf(aMark('a')), sceneOf(aMark('a'), aMark('b')))
  expect(shown.get('marks a')).toBe(before)
  vi.advanceTimersByTime(600)
  expect([shown.get('marks a'), shown.get('marks b')]).toEqual([1, 1])
})
