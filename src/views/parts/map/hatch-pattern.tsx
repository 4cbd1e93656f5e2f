/** What fills countries with stations that are not drawn, on every drawn map; a page has one of it. */
import { hatching, hatchSide } from '../../../logic/map/hatching.ts'
import { DrawnPaths } from '../drawn-paths.tsx'

export function HatchPattern() {
  return (
    <pattern
      id="hatch"
      class="hatch"
      width={hatchSide}
      height={hatchSide}
      patternUnits="userSpaceOnUse"
    >
      <DrawnPaths paths={[hatching]} />
    </pattern>
  )
}
