/** A picture of the present view: scene, drawing and, as PNG, the pixels. Loaded when it is asked for. */
import { citation } from '../../logic/records/citation.ts'
import { imageGround } from '../../logic/image/image-ground.ts'
import type { ImageScene, ImageWords } from '../../logic/image/image-scene.ts'
import { imageView } from '../../logic/image/image-view.ts'
import type { ImageView } from '../../logic/image/image-view-types.ts'
import { palette } from '../../logic/map/map-colours.ts'
import type { Ground } from '../../views/image/draw-ground.ts'
import { drawImage } from '../../views/image/draw-image.ts'
import type { ImageOrder } from '../../views/panels/image-dialog.tsx'
import { pngOf } from '../../views/parts/canvas.ts'
import { isCanvasReadable } from './canvas-honesty.ts'
import { paintedCanvas } from './canvas-picture.ts'
import { loadTiles } from './ground-tiles.ts'
import { pictureScene, type Shown } from './picture-scene.ts'
import { drawnGround, type PresentMap } from '../map/present-map.ts'
import { presentTheme } from '../boot/theme-button.ts'

type View = Shown & {
  readonly present: PresentMap
  readonly link: string
  /** The filters, in words. */
  readonly words: readonly string[]
  readonly section: HTMLElement
}

/** @returns null where the browser would give noise or nothing for a PNG. */
export async function exportImage(
  { format, ratio }: ImageOrder,
  shown: View,
): Promise<Blob | null> {
  if (format === 'png' && !(await isCanvasReadable())) return null
  const { context, present } = shown
  const view = imageView(present)
  const scene = pictureScene(shown, { view, scene: present.scene, words: wordsOf(shown) })
  const colours = palette(presentTheme(), [...context.index.marks.values()])
  const groundNow = (): Promise<Ground> => groundOf(view, scene, shown)
  if (format === 'svg') {
    const text = drawImage({ scene, colours, ratio, ground: await groundNow() })
    return new Blob([text], { type: 'image/svg+xml' })
  }
  const { live } = present
  const frame = drawImage({ scene, colours, ratio, ground: live ? null : await groundNow() })
  const pen = await paintedCanvas(frame, scene, ratio)
  if (live) {
    const { x, y, width, height } = scene.map
    const map = await createImageBitmap(await live.toImage(ratio))
    pen.drawImage(map, x * ratio, y * ratio, width * ratio, height * ratio)
  }
  return pngOf(pen.canvas)
}

/** As fine as the live map's, from the same tiles; without them a flat map gets the ground as served. */
async function groundOf(
  view: ImageView,
  { map }: ImageScene,
  { context, section }: View,
): Promise<Ground> {
  const tiles = await loadTiles(view.tiles, context.base).catch((error: unknown) => {
    if (!view.world) throw error
    return null
  })
  return tiles ? { kind: 'tiles', ...imageGround({ view, tiles, map }) } : drawnGround(section)
}

function wordsOf({ state, context, link, words }: View): Omit<ImageWords, 'legend'> {
  const { index, formatter, day } = context
  const { t } = formatter
  const { info } = index.data
  const shown = state.stations.peek().length
  const count = t('stations.count', { shown, total: index.data.stations.length })
  return {
    title: info.title,
    tagline: info.tagline,
    count: `${count}, ${t('map.knownOn', { date: formatter.date(day) })}`,
    filters: words,
    notes: [citation(info), link],
  }
}
