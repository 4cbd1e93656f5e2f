/** Pieces of the map beside words that say how to read them. */
import { clusterDrawing } from '../../../logic/map/cluster-drawing.ts'
import { DrawnPaths } from '../drawn-paths.tsx'

type RingProps = {
  readonly values: readonly string[]
  /** CSS pixels. */
  readonly size: number
  /** With its count in the middle, where there is room for it. */
  readonly counted?: boolean
}

/** A ring of one station of each value. */
export function RingSample({ values, size, counted = false }: RingProps) {
  const shares = values.map((value) => ({ value, count: 1 }))
  return (
    <svg viewBox="-13 -13 26 26" width={size} height={size} aria-hidden="true">
      <g class="cluster">
        <DrawnPaths paths={clusterDrawing({ count: values.length, shares })} />
      </g>
      {counted && <text class="cluster-count">{values.length}</text>}
    </svg>
  )
}

/** A piece of a hatched country. */
export function HatchSample() {
  return (
    <svg class="hatch-sample" width="22" height="15" viewBox="0 0 22 15" aria-hidden="true">
      <path d="M-2 7L7 -2M-2 17L17 -2M8 17L24 1M18 17L24 11" />
    </svg>
  )
}
