/** A mark of the map for tests, of which a test says only what matters. */
import type { StatusOutline } from '../src/model/atlas-info.ts'
import type { SceneMark } from '../src/logic/map/map-scene-types.ts'

export const aMark = (stationId: string, outline: StatusOutline = 'plain'): SceneMark => ({
  stationId,
  position: [0, 0],
  offset: [0, 0],
  value: 'one',
  shape: 'circle',
  outline,
  uncertain: false,
  name: stationId,
})
