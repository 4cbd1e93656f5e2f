/** What the drawn map and the live map are both told. */
import type { LiveMap } from '../../views/map/live-map.ts'

export type MovableMap = Pick<
  LiveMap,
  'flyTo' | 'jumpTo' | 'zoomBy' | 'fit' | 'size' | 'isVisible' | 'project'
>
