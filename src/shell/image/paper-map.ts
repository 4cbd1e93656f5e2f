/**
 * The map on paper: drawn anew as lines when the page is printed, since a canvas keeps the colours
 * and the pixels of the screen. Loaded ahead, because printing does not wait.
 */
import type { ReadonlySignal } from '@preact/signals-core'
import { flatCamera } from '../../logic/geo/globe.ts'
import { imageMargin } from '../../logic/image/image-scene.ts'
import { imageView } from '../../logic/image/image-view.ts'
import { palette } from '../../logic/map/map-colours.ts'
import { paperCamera } from '../../logic/geo/paper-camera.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { drawImage } from '../../views/image/draw-image.ts'
import type { PartsContext } from '../../views/parts/context.ts'
import { element } from '../boot/element.ts'
import { pictureScene } from './picture-scene.ts'
import { drawnGround, type PresentMap } from '../map/present-map.ts'

type Printed = {
  readonly state: AtlasState
  readonly context: ReadonlySignal<PartsContext>
  readonly present: () => PresentMap
}

/** As wide as A4 within its margins (CSS pixels); with what stands around it, it fills a first page. */
const paper = { width: 688, height: 520 }

export function startPaperMap(printed: Printed): void {
  const section = element('map')
  const place = document.createElement('div')
  place.className = 'paper-map'
  addEventListener('beforeprint', () => {
    place.innerHTML = drawingOf(printed, section)
    place.querySelector('svg')?.setAttribute('role', 'img')
    section.append(place)
  })
  addEventListener('afterprint', () => place.remove())
}

/** The globe is printed flat: the ground that is there without waiting is. */
function drawingOf({ state, context, present }: Printed, section: HTMLElement): string {
  const { camera, size, projection, sceneAt } = present()
  const { formatter, index } = context.peek()
  const onPaper = paperCamera({ camera: flatCamera(camera, projection), size }, paper)
  const scene = pictureScene(
    { state, context: context.peek() },
    {
      view: imageView({ size: paper, camera: onPaper, projection: 'mercator' }),
      scene: sceneAt(onPaper.zoom),
      // What stands above the map is said by the page: it names the drawing and is cut off.
      words: {
        title: formatter.t('map.drawn'),
        ...{ tagline: '', count: '', filters: [], notes: [] },
      },
    },
  )
  const { map, width, height } = scene
  const viewBox = [imageMargin, map.y, width - 2 * imageMargin, height - map.y - imageMargin]
  return drawImage({
    scene,
    // Paper is light, whatever the screen is.
    colours: palette('light', [...index.marks.values()]),
    ratio: 1,
    ground: drawnGround(section),
  }).replace(/viewBox="[^"]*"/, `viewBox="${viewBox.join(' ')}"`)
}
