/** The served parts with the state behind them: each reads what it shows and calls what the reader did. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { FreeOfControls } from '../../logic/map/drawn-labels.ts'
import { withOriginNames } from '../../logic/map/place-drawing.ts'
import type { MapScene, SceneCluster } from '../../logic/map/map-scene-types.ts'
import type { Search } from '../../logic/search/search.ts'
import { rowsInDoubt } from '../../logic/records/in-doubt.ts'
import { detailRows } from '../../logic/records/detail-rows.ts'
import { countriesShown, unplacedShown } from '../../logic/choices/station-answer.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Shown } from '../../state/shown.ts'
import type { PartsContext } from '../parts/context.ts'
import { Details, type NearProps } from '../parts/details/details.tsx'
import type { RecordTools } from '../parts/details/record-actions.tsx'
import { DrawnArcs } from '../parts/map/drawn-arcs.tsx'
import { DrawnMarks } from '../parts/map/drawn-map.tsx'
import { FilterChips } from '../parts/filters/filter-chips.tsx'
import { FilterPanel } from '../parts/filters/filter-panel.tsx'
import { MapCount } from '../parts/map/map-strip.tsx'
import { StationsStatus } from '../parts/list/stations-status.tsx'

export type Live = {
  readonly state: AtlasState
  readonly search: Search
  /** What this part shows: the present choices, or for parts that take longer those before them. */
  readonly shown: Shown
  /** For the same dates. */
  readonly context: ReadonlySignal<PartsContext>
  /** Whether the details of these rows of stations are there. */
  readonly details: { readonly has: (rows: readonly number[]) => boolean }
}

export function LiveFilters({
  state,
  context,
  folded,
}: Live & { readonly folded: ReadonlySignal<boolean> }) {
  return (
    <FilterPanel
      context={context.value}
      folded={folded.value}
      filters={state.filters.value}
      hasRange={state.chosenRange.value !== null}
      counts={state.counts.value}
      onToggle={state.toggle}
      onReset={state.resetFilters}
      lines={{ shown: state.arcs.value, toggle: state.toggleArcs, scene: state.lines.value }}
    />
  )
}

export function LiveChips({ state, context }: Live) {
  return (
    <FilterChips
      context={context.value}
      filters={state.filters.value}
      counts={state.counts.value}
      onToggle={state.toggle}
    />
  )
}

export function LiveStatus({ shown, context }: Live) {
  const { index } = context.value
  const { stations } = shown.answers.value
  return (
    <StationsStatus
      context={context.value}
      shown={stations.shown.length}
      countries={countriesShown(index.stationColumns, stations)}
      inDoubt={rowsInDoubt(index, stations.shown)}
    />
  )
}

type CountProps = Live & {
  /** Leads to these stations, which stand nowhere on the map. */
  readonly onUnplaced: (ids: readonly string[]) => void
}

export function LiveMapCount({ shown, context, onUnplaced }: CountProps) {
  const { stationColumns } = context.value.index
  const { stations } = shown.answers.value
  return (
    <MapCount
      context={context.value}
      shown={stations.shown.length}
      unplaced={unplacedShown(stationColumns, stations)}
      onUnplaced={() =>
        onUnplaced(shown.stations.peek().flatMap(({ id, position }) => (position ? [] : [id])))
      }
    />
  )
}

type LiveDetailsProps = Live & { readonly near: Near; readonly tools: RecordTools }

export function LiveDetails({ near, tools, ...live }: LiveDetailsProps) {
  const { state, shown, context, details } = live
  const { index, formatter } = context.value
  if (!details.has(detailRows(state.selection.value, index)))
    return <p class="quiet">{formatter.t('details.loading')}</p>
  return (
    <Details
      context={context.value}
      selection={state.selection.value}
      onClose={() => state.select(null)}
      tools={tools}
      near={{ ...near, gazetteer: near.gazetteer.value, stations: shown.stations.value }}
    />
  )
}

type Near = Pick<NearProps, 'onWithin'> & {
  readonly gazetteer: ReadonlySignal<NearProps['gazetteer']>
}

export function LiveArcs({ state }: Pick<Live, 'state'>) {
  return <DrawnArcs arcs={state.lines.value} />
}

type MarksProps = Pick<Live, 'state'> & {
  readonly scene: ReadonlySignal<MapScene>
  /** The zoom that the scene is made for. */
  readonly zoom: ReadonlySignal<number>
  readonly isFree: ReadonlySignal<FreeOfControls>
  readonly onOpenCluster: (cluster: SceneCluster) => void
}

export function LiveMarks({ state, scene, zoom, isFree, onOpenCluster }: MarksProps) {
  return (
    <DrawnMarks
      {...{ onOpenCluster }}
      scene={withOriginNames(scene.value, state.lines.value)}
      zoom={zoom.value}
      isFree={isFree.value}
    />
  )
}
