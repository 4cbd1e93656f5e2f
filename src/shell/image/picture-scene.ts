/** A picture of the map as the reader has it, in a file and on paper. */
import { imageScene, type ImageScene, type ImageWords } from '../../logic/image/image-scene.ts'
import type { ImageView } from '../../logic/image/image-view-types.ts'
import { wholeCaution } from '../../logic/records/whole-caution.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { arcSentences } from '../../views/parts/map/arc-legend.tsx'
import type { PartsContext } from '../../views/parts/context.ts'
import { marksToExplain } from '../../views/parts/map/legend.tsx'

export type Shown = {
  readonly state: AtlasState
  readonly context: PartsContext
}

type Wanted = {
  readonly view: ImageView
  readonly scene: MapScene
  /** What stands above the map, and below what every picture says. */
  readonly words: Omit<ImageWords, 'legend'>
}

export function pictureScene({ state, context }: Shown, wanted: Wanted): ImageScene {
  const { index, formatter } = context
  const { t } = formatter
  const { info } = index.data
  const unplaced = state.stations.peek().filter(({ position }) => !position).length
  const legend = {
    uncertain: t('image.legendUncertain'),
    hatched: t('image.legendHatched'),
    cluster: t('image.legendCluster'),
  }
  const notes = [
    `${wholeCaution(info)} ${t('map.notPlaced', { count: unplaced })}`,
    ...arcSentences(state.lines.peek(), formatter),
    `${t('map.attribution')}. ${t('map.origins')}.`,
    ...wanted.words.notes,
  ]
  return imageScene({
    ...wanted,
    ...{ area: state.filters.peek().area, arcs: state.lines.peek() },
    words: { ...wanted.words, legend, notes },
    ...{ statuses: info.statuses, values: marksToExplain(context) },
  })
}
