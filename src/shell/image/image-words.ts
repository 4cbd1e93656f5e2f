/** What a picture of the map says below it, in a file and on paper. */
import type { ImageWords } from '../../logic/image/image-scene.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { arcSentences } from '../../views/parts/map/arc-legend.tsx'
import type { PartsContext } from '../../views/parts/context.ts'

type Shown = {
  readonly state: AtlasState
  readonly context: PartsContext
}

export function imageWords({ state, context }: Shown): Pick<ImageWords, 'legend' | 'notes'> {
  const { index, formatter } = context
  const { t } = formatter
  const unplaced = state.stations.peek().filter(({ position }) => !position).length
  return {
    legend: {
      uncertain: t('image.legendUncertain'),
      hatched: t('image.legendHatched'),
      cluster: t('image.legendCluster'),
    },
    notes: [
      `${index.data.info.caution} ${t('map.notPlaced', { count: unplaced })}`,
      ...arcSentences(state.lines.peek(), formatter),
      `${t('map.attribution')}. ${t('map.origins')}.`,
    ],
  }
}
