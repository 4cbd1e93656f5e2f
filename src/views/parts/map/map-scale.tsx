/** How far a length on the map is: near, where it is about the same everywhere in sight. */
import type { ReadonlySignal } from '@preact/signals-core'
import { scaleBar } from '../../../logic/geo/scale-bar.ts'
import type { Camera } from '../../../model/view.ts'
import type { Formatter } from '../../i18n/formatter.ts'

/** Further out a pixel is much wider at the equator than in the north. */
const from = 4
/** CSS pixels. */
const longest = 100

type Props = { readonly camera: ReadonlySignal<Camera>; readonly formatter: Formatter }

export function MapScale({ camera, formatter }: Props) {
  const now = camera.value
  if (now.zoom < from) return null
  const { km, pixels } = scaleBar(now, longest)
  return (
    <>
      <span class="map-scale-bar" style={{ inlineSize: `${Math.round(pixels)}px` }} />
      {formatter.t('map.scale', { km })}
    </>
  )
}
