/** The map before, or without, the live one: the world as paths, marks and labels of constant size. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { MapScene, SceneCluster, SceneMark } from '../../../logic/map/map-scene-types.ts'
import type { Frame } from '../../../logic/geo/drawn-view.ts'
import { worldPixels } from '../../../logic/geo/mercator.ts'
import { clusterDrawing } from '../../../logic/map/cluster-drawing.ts'
import {
  drawnLabels,
  type FreeOfControls,
  type PlacedLabel,
} from '../../../logic/map/drawn-labels.ts'
import { labelText } from '../../../logic/map/look.ts'
import {
  ringDrawing,
  selectionRings,
  type SelectionRing,
} from '../../../logic/map/selection-rings.ts'
import { DrawnPaths } from '../drawn-paths.tsx'
import { MarkPaths } from '../station-mark.tsx'
import { drawnPlace } from './drawn-frame.tsx'
import { HatchPattern } from './hatch-pattern.tsx'

type WorldProps = {
  /** What the map opens with. */
  readonly frame: Frame
  readonly land: string
  readonly borders: string
  readonly lakes: string
  readonly hatched: readonly {
    readonly iso2: string
    readonly title: string
    readonly path: string
  }[]
}

/** The ground: it never changes, so scripts leave it as it was served. */
export function DrawnWorldMap({ frame, land, borders, lakes, hatched }: WorldProps) {
  return (
    <svg
      class="drawn-world"
      viewBox={[frame.x, frame.y, frame.width, frame.height]
        .map((unit) => unit.toFixed(4))
        .join(' ')}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <defs>
        <HatchPattern />
      </defs>
      <path class="land" d={land} fill-rule="evenodd" />
      <path class="lakes" d={lakes} fill-rule="evenodd" />
      {hatched.map(({ iso2, title, path }) => (
        <path
          key={iso2}
          class="hatched"
          data-iso={iso2}
          d={path}
          fill="url(#hatch)"
          fill-rule="evenodd"
        >
          <title>{title}</title>
        </path>
      ))}
      <path class="borders" d={borders} />
    </svg>
  )
}

type MarksProps = {
  readonly scene: MapScene
  /** The zoom that the scene was made for: the world is drawn at it, or a little larger. */
  readonly zoom: number
  /** Number of the grouping among those served; the style sheet shows the one that fits. */
  readonly served?: number
  /** The whole world, in pixels of a drawing that holds this one; without it the style sheet says. */
  readonly frame?: Frame
  /** Where a mark leads; without it to the station, opened on the page itself. */
  readonly linkOf?: (stationId: string) => string
  /** As served, little lies over the map. */
  readonly isFree?: FreeOfControls
  /** Only scripts can open a cluster. */
  readonly onOpenCluster?: (cluster: SceneCluster) => void
}

const selecting = (stationId: string): string => linkTo(`sel=station:${stationId}`)

/**
 * Marks, clusters and labels over the ground. The frame is as large as the whole world drawn to
 * cover the box, so that percentages of it are places and pixels stay pixels at every size.
 */
export function DrawnMarks(props: MarksProps) {
  const { scene, zoom, served, frame, isFree, onOpenCluster } = props
  const linkOf = props.linkOf ?? selecting
  return (
    <svg class={served === undefined ? 'drawn-frame' : `drawn-frame served-${served}`} {...frame}>
      {drawnLabels(scene, worldPixels(zoom), isFree).map((placed) => (
        <DrawnLabel key={placed.label.id} {...placed} />
      ))}
      {selectionRings(scene).map((ring) => (
        <PlacedRing key={`${ring.position.join()} ${ring.offset.join()}`} {...ring} />
      ))}
      {scene.clusters.map((cluster) => (
        <PlacedCluster key={cluster.id} cluster={cluster} onOpen={onOpenCluster} />
      ))}
      {scene.marks.map((mark) => (
        <PlacedMark
          key={mark.stationId}
          mark={mark}
          href={linkOf(mark.stationId)}
          selected={scene.selectedStationIds.includes(mark.stationId)}
        />
      ))}
    </svg>
  )
}

function PlacedRing({ position, offset: [dx, dy], radius }: SelectionRing) {
  return (
    <svg {...drawnPlace(position)}>
      <g class="selected-ring" transform={`translate(${dx} ${dy})`}>
        <DrawnPaths paths={ringDrawing(radius)} />
      </g>
    </svg>
  )
}

type MarkProps = {
  readonly mark: SceneMark
  readonly href: string
  readonly selected: boolean
}

function PlacedMark({ mark, href, selected }: MarkProps) {
  const [dx, dy] = mark.offset
  return (
    <svg {...drawnPlace(mark.position)}>
      <a
        href={href}
        aria-label={mark.name}
        aria-current={selected ? 'true' : undefined}
        data-mark-id={mark.stationId}
      >
        <title>{mark.name}</title>
        <g transform={`translate(${dx} ${dy})`}>
          <circle class="hit" r="12" />
          <MarkPaths {...mark} />
        </g>
      </a>
    </svg>
  )
}

type ClusterProps = {
  readonly cluster: SceneCluster
  readonly onOpen: ((cluster: SceneCluster) => void) | undefined
}

function PlacedCluster({ cluster, onOpen }: ClusterProps) {
  const opens = onOpen && {
    // In SVG, as it is written: the name of the property is no attribute there.
    tabindex: 0,
    onClick: () => onOpen(cluster),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onOpen(cluster)
    },
  }
  return (
    <svg {...drawnPlace(cluster.position)}>
      <g
        class="cluster"
        role={opens ? 'button' : 'img'}
        aria-label={cluster.name}
        data-cluster-id={cluster.id}
        {...opens}
      >
        <title>{cluster.name}</title>
        <DrawnPaths paths={clusterDrawing(cluster)} />
        <text class="cluster-count">{cluster.count}</text>
      </g>
    </svg>
  )
}

function DrawnLabel({ label, side }: PlacedLabel) {
  const away = label.offset + labelText.gap
  return (
    <svg {...drawnPlace(label.position)}>
      <text
        class={`drawn-label on-${side}`}
        x={side === 'end' ? away : -away}
        y="4"
        aria-hidden="true"
      >
        {label.text}
      </text>
    </svg>
  )
}
