/** The live map as a picture. */
import type { MapLibreMap } from 'maplibre-gl'
import { pngOf } from '../parts/canvas.ts'

const next = (map: MapLibreMap, event: 'idle' | 'render'): Promise<void> =>
  new Promise((resolve) => {
    void map.once(event, () => resolve())
    map.triggerRepaint()
  })

/** The drawing buffer is empty again after a frame: read it in the frame it is drawn in. */
const readFrame = (map: MapLibreMap): Promise<Blob> =>
  new Promise((resolve, reject) => {
    void map.once('render', () => void pngOf(map.getCanvas()).then(resolve, reject))
    map.triggerRepaint()
  })

/** @param ratio device pixels for each CSS pixel, whatever the screen has */
export const pictureOf = async (map: MapLibreMap, ratio: number): Promise<Blob> => {
  const before = map.getPixelRatio()
  if (before !== ratio) map.setPixelRatio(ratio)
  try {
    // Labels fade and tiles arrive: a picture waits for them.
    await next(map, 'idle')
    return await readFrame(map)
  } finally {
    if (before !== ratio) map.setPixelRatio(before)
  }
}
