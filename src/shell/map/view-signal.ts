/** The part of the world to make marks for: all of it for a small atlas, what is seen for a large one. */
import type { Bounds } from '../../logic/geo/bounds.ts'
import { signal, type ReadonlySignal } from '@preact/signals-core'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { seenBox } from '../../logic/geo/seen-box.ts'
import type { Camera } from '../../model/view.ts'

export type SeenView = {
  readonly box: ReadonlySignal<Bounds | null>
  readonly moved: (camera: Camera) => void
}

export function viewSignal(section: HTMLElement, index: AtlasIndex, start: Camera): SeenView {
  const boxFor = (camera: Camera, before: Bounds | null): Bounds | null =>
    index.isLarge
      ? seenBox(before, camera, { width: section.clientWidth, height: section.clientHeight })
      : null
  const box = signal(boxFor(start, null))
  return {
    box,
    moved: (camera) => {
      box.value = boxFor(camera, box.peek())
    },
  }
}
