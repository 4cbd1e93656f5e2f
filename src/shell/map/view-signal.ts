/** The part of the world to make marks for: all of it for a small atlas, what is seen for a large one. */
import type { Bounds } from '../../logic/geo/bounds.ts'
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { seenBox } from '../../logic/geo/seen-box.ts'
import { sizeOf } from '../../logic/geo/size.ts'
import type { Camera } from '../../model/view.ts'
import type { MapRegion } from './map-region.ts'

/** @returns null for all of it */
export function viewSignal(
  { section, index, state }: MapRegion,
  camera: ReadonlySignal<Camera>,
): ReadonlySignal<Bounds | null> {
  let box: Bounds | null = null
  return computed(() => {
    // Half of the ball is in sight: no box of degrees holds it.
    if (!index.isLarge || state.projection.value === 'globe') return null
    box = seenBox(box, camera.value, sizeOf(section))
    return box
  })
}
