/** The parts of the world over the map, for an atlas that names some. */
import { computed } from '@preact/signals-core'
import { countedRegions, looksAt } from '../../logic/map/map-regions.ts'
import type { MapRegion as RegionOfWorld } from '../../model/atlas-info.ts'
import type { Camera } from '../../model/view.ts'
import { RegionChips } from '../../views/panels/region-chips.tsx'
import { mount } from '../boot/mount.ts'
import { fitCamera, goTo, openingOf } from './follow-map.ts'
import type { MapRegion } from './map-region.ts'

/** CSS pixels around a part of the world that fills the map. */
const padding = 8

/** @param reset shows what the map opened with, which is the first of them */
export function mountRegions(region: MapRegion, reset: () => void): void {
  const { state, index, context, map, camera } = region
  const all = index.data.info.mapRegions
  if (!all) return
  const cameraOf = (one: RegionOfWorld): Camera =>
    one === all[0] ? openingOf(region) : fitCamera(region, one.bounds, padding)
  const show = (id: string): void => {
    const one = all.find((other) => other.id === id)
    if (one === all[0]) reset()
    else if (one) goTo(region, cameraOf(one))
  }
  const regions = computed(() => countedRegions(index, state.answers.value.stations.shown))
  const present = computed(() => {
    const now = camera.value
    const size = map.value.size()
    return all.find((one) => looksAt(now, cameraOf(one), size))?.id ?? null
  })
  const { formatter } = context.peek()
  mount('map-regions', <RegionChips {...{ formatter, regions, present, show }} />)
}
