/** A picture of the present view: scene, drawing and, as PNG, the pixels. Loaded when it is asked for. */
import { citation } from '../../logic/records/citation.ts'
import { imageGround } from '../../logic/image/image-ground.ts'
import { imageScene, type ImageScene, type ImageWords } from '../../logic/image/image-scene.ts'
import { imageView } from '../../logic/image/image-view.ts'
import type { ImageView } from '../../logic/image/image-view-types.ts'
import { palette } from '../../logic/map/map-colours.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Ground } from '../../views/image/draw-ground.ts'
import { drawImage } from '../../views/image/draw-image.ts'
import type { ImageOrder } from '../../views/panels/image-dialog.tsx'
import type { PartsContext } from '../../views/parts/context.ts'
import { marksToExplain } from '../../views/parts/map/legend.tsx'
import { isCanvasReadable } from './canvas-honesty.ts'
import { paintedCanvas, pngOf } from './canvas-picture.ts'
import { loadTiles } from './ground-tiles.ts'
import { imageWords } from './image-words.ts'
import { drawnGround, type PresentMap } from '../map/present-map.ts'
import { presentTheme } from '../boot/theme-button.ts'

type View = {
  readonly state: AtlasState
  readonly context: PartsContext
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
  const { state, context, present, section } = shown
  const { info } = context.index.data
  const view = imageView(present)
  const scene = imageScene({
    view,
    scene: present.scene,
    area: state.filters.peek().area,
    arcs: state.lines.peek(),
    words: wordsOf(shown),
    linkedCities: marksToExplain(context),
    statuses: info.statuses,
  })
  const colours = palette(presentTheme(), [...context.index.marks.values()])
  const groundNow = (): Promise<Ground> => groundOf(view, scene, { base: context.base, section })
  if (format === 'svg') {
    const text = drawImage({ scene, colours, ratio, ground: await groundNow() })
    return new Blob([text], { type: 'image/svg+xml' })
  }
  const { live } = present
  const frame = drawImage({ scene, colours, ratio, ground: live ? null : await groundNow() })
  const map = live ? await createImageBitmap(await live.toImage(ratio)) : null
  return composed(scene, { frame, map, ratio })
}

/** As fine as the live map's, from the same tiles; without them a flat map gets the ground as served. */
async function groundOf(
  view: ImageView,
  scene: ImageScene,
  { base, section }: { readonly base: string; readonly section: HTMLElement },
): Promise<Ground> {
  const tiles = await loadTiles(view.tiles, base).catch((error: unknown) => {
    if (!view.world) throw error
    return null
  })
  return tiles
    ? { kind: 'tiles', ...imageGround({ view, tiles, map: scene.map }) }
    : drawnGround(section)
}

function wordsOf({ state, context, link, words }: View): ImageWords {
  const { index, formatter, day } = context
  const { t } = formatter
  const { info } = index.data
  const stations = state.stations.peek()
  const { legend, notes } = imageWords({ state, context })
  const count = t('stations.count', { shown: stations.length, total: index.data.stations.length })
  return {
    title: info.title,
    tagline: info.tagline,
    count: `${count}, ${t('map.knownOn', { date: formatter.date(day) })}`,
    filters: words,
    legend,
    notes: [...notes, citation(info), link],
  }
}

type Parts = {
  /** An SVG file. */
  readonly frame: string
  /** The live map, which the frame leaves out; null where the frame has the drawn one. */
  readonly map: ImageBitmap | null
  readonly ratio: number
}

async function composed({ width, height, map: box }: ImageScene, parts: Parts): Promise<Blob> {
  const { frame, map, ratio } = parts
  const { canvas, pen } = await paintedCanvas(frame, { width, height }, ratio)
  if (map) {
    pen.drawImage(map, box.x * ratio, box.y * ratio, box.width * ratio, box.height * ratio)
  }
  return pngOf(canvas)
}
