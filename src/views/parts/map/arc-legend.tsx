/** What the lines on the map say, and what they do not: there while there are any. */
import type { ArcScene } from '../../../logic/map/arcs.ts'
import type { Formatter } from '../../i18n/formatter.ts'

type Props = { readonly arcs: ArcScene; readonly formatter: Formatter }

/** In sentences, for the map and for a picture of it; none without lines. */
export function arcSentences({ origins, arcs, left }: ArcScene, { t, list }: Formatter): string[] {
  if (origins.length === 0) return []
  const cities = list(origins.map(({ name }) => name))
  return [
    t('arcs.legend', { cities, count: arcs.length }),
    ...(arcs.some(({ uncertain }) => uncertain) ? [t('arcs.uncertain')] : []),
    ...(left > 0 ? [t('arcs.left', { count: left })] : []),
  ]
}

export function ArcLegend({ arcs, formatter }: Props) {
  const sentences = arcSentences(arcs, formatter)
  if (sentences.length === 0) return null
  return <p class="arc-legend">{sentences.join(' ')}</p>
}
