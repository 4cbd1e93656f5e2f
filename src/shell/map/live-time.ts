/** When the live map comes: to fetch it and to set it up takes a while, and the drawn one answers already. */
import { computed, effect } from '@preact/signals-core'
import { smallScreen } from '../panels/small-screen.ts'
import { nearest } from './drawn-zoom.ts'
import type { MapRegion } from './map-region.ts'

type Due = Pick<MapRegion, 'section' | 'state' | 'isAsked'>

/** What a reader turns to the map with. */
const touches = ['pointerdown', 'wheel', 'keydown'] as const

/**
 * At rest; on a phone, or where each byte counts, not before the map is touched, or something is chosen that
 * the drawn map cannot show.
 */
export function whenLiveIsDue({ section, state, isAsked }: Due, open: () => void): void {
  const ends: (() => void)[] = []
  let isDue = false
  const come = (): void => {
    if (isDue) return
    isDue = true
    for (const end of ends.splice(0)) end()
    open()
  }
  for (const touch of touches) {
    section.addEventListener(touch, come, { passive: true })
    ends.push(() => section.removeEventListener(touch, come))
  }
  const isNeeded = computed(
    () =>
      isAsked.value ||
      state.projection.value === 'globe' ||
      state.labels.value === 'local' ||
      (state.camera.value?.zoom ?? 0) > nearest,
  )
  if (!comesOnDemand()) ends.push(whenAtRest(come))
  ends.push(effect(() => void (isNeeded.value && setTimeout(come, 0))))
}

function comesOnDemand(): boolean {
  const queries = [`${smallScreen} and (pointer: coarse)`, '(prefers-reduced-data: reduce)']
  return savesData() || queries.some((query) => matchMedia(query).matches)
}

/** Not every browser tells. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return (
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true
  )
}

const inputs = ['pointerdown', 'wheel', 'keydown', 'input'] as const
/** Milliseconds without any of them. */
const rest = 300

/** @returns gives the wait up */
function whenAtRest(then: () => void): () => void {
  let last = -Infinity
  let timer = 0
  const note = (): void => {
    last = performance.now()
  }
  for (const input of inputs) addEventListener(input, note, { passive: true, capture: true })
  const end = (): void => {
    clearTimeout(timer)
    for (const input of inputs) removeEventListener(input, note, { capture: true })
  }
  const look = (): void => {
    if (performance.now() - last >= rest) then()
    else wait()
  }
  const wait = (): void => {
    timer = window.setTimeout(() => whenIdle(look), rest)
  }
  wait()
  return end
}

/** Some browsers do not say when they have nothing to do. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 1000 })
  else then()
}
