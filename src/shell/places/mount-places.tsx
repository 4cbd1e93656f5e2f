/** Places and areas: the search's, the details' and the map's, and drawing by hand. */
import { computed, effect, type ReadonlySignal } from '@preact/signals-core'
import { render } from 'preact'
import { areaShape, type AreaShape } from '../../logic/places/area-shape.ts'
import { circleArea } from '../../logic/places/area.ts'
import type { Place } from '../../logic/places/gazetteer.ts'
import { sizeOf } from '../../logic/geo/size.ts'
import { areaCamera, placeCamera } from '../../logic/places/place-camera.ts'
import { unplacedInArea } from '../../logic/choices/station-answer.ts'
import type { Area, AreaProblem } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import type { Camera } from '../../model/view.ts'
import {
  AreaChip,
  AreaTools,
  DrawingBar,
  type Drawing,
  type DrawingMode,
} from '../../views/panels/area-tools.tsx'
import { areaWords } from '../../views/parts/words/area-words.ts'
import { DrawnArea } from '../../views/parts/map/drawn-area.tsx'
import { createDrawing } from './create-drawing.ts'
import { element } from '../boot/element.ts'
import type { MapRegion } from '../map/map-region.ts'
import type { Places } from './places.ts'

type PlacesMount = Pick<
  MapRegion,
  | 'state'
  | 'index'
  | 'context'
  | 'theme'
  | 'notify'
  | 'section'
  | 'map'
  | 'live'
  | 'canBeLive'
  | 'askForLive'
> & {
  readonly places: Places
  /** The place that the address names does not exist. */
  readonly onUnknownPlace: (id: string) => void
}

export type KeepWithin = (position: LngLat, km: number) => void

/** @returns keeps the stations within a circle, and goes there */
export function mountPlaces(mount: PlacesMount): KeepWithin {
  const { state, theme, section, map, live, askForLive } = mount
  const { t } = mount.context.peek().formatter
  const shape = computed(() => {
    const { area } = state.filters.value
    return area && areaShape(area)
  })
  const place = computed(() => chosenPlace(mount))
  const goTo = (camera: Camera): void => {
    state.moveCamera(camera)
    map.peek().flyTo(camera)
  }
  const onFailed = (reason: string): void =>
    mount.notify({ id: 'area', text: t('notice.areaRefused', { reason }) })
  const keep = (area: Area | AreaProblem): boolean => {
    if (typeof area === 'string') onFailed(t(`area.problem.${area}`))
    else state.setArea(area)
    return typeof area !== 'string'
  }
  const keepWithin: KeepWithin = (position, km) => {
    const chosen = keep(circleArea(position, km)) ? shape.peek() : null
    if (chosen) goTo(areaCamera(chosen, sizeOf(section)))
  }
  loadWhenNeeded(mount)
  followPlace(mount, (found) => goTo(placeCamera(found, sizeOf(section))))
  const drawing = createDrawing({ mount: { state, theme, onFailed }, live, askForLive, keep })
  showOnMaps({ live, shape, place, drawing: drawing.mode })
  renderTools(mount, drawing, keepWithin)
  renderChip(mount)
  return keepWithin
}

/** Goes to a place that is chosen, or that an address names without a camera; tells of one that is none. */
function followPlace(mount: PlacesMount, goTo: (place: Place) => void): void {
  const { state, places } = mount
  let shown = state.camera.peek() ? state.selection.peek() : null
  effect(() => {
    const selection = state.selection.value
    const gazetteer = places.gazetteer.value
    if (selection?.kind !== 'place' || !gazetteer || selection === shown) return
    shown = selection
    // Back and Forward bring a camera of their own.
    const chosen = state.historyStep.peek() === 'push' || !state.camera.peek()
    const found = gazetteer.place(selection.id)
    // Afterwards: the address keeps this choice as an entry before the camera moves.
    queueMicrotask(() => {
      if (found && chosen) goTo(found)
      if (found) return
      state.restore({ ...state.view.peek(), selection: null })
      mount.onUnknownPlace(selection.id)
    })
  })
}

function chosenPlace({ state, places }: PlacesMount): LngLat | null {
  const selection = state.selection.value
  if (selection?.kind !== 'place') return null
  const place = places.gazetteer.value?.place(selection.id)
  return place && !place.box ? place.position : null
}

/** The names of the places are 250 kB: nobody fetches them who asks for none. */
function loadWhenNeeded({ state, places }: PlacesMount): void {
  effect(() => {
    const { area } = state.filters.value
    if (state.selection.value?.kind === 'place' || area?.kind === 'circle') places.load()
  })
}

type Shown = {
  readonly live: MapRegion['live']
  readonly shape: ReadonlySignal<AreaShape | null>
  readonly place: ReadonlySignal<LngLat | null>
  readonly drawing: ReadonlySignal<DrawingMode | null>
}

function showOnMaps({ live, shape, place, drawing }: Shown): void {
  effect(() => {
    render(<DrawnArea shape={shape.value} place={place.value} />, element('drawn-area'))
  })
  effect(() => {
    // What is being edited is shown by the tool that edits it.
    const area = drawing.value === null ? shape.value : null
    live.value?.showOverlay({ area, place: place.value })
  })
}

function renderTools(
  { state, places, context, index, canBeLive }: PlacesMount,
  drawing: Drawing,
  keepWithin: KeepWithin,
): void {
  const { formatter } = context.peek()
  const describe = ({ name, country }: Place): string =>
    `${name}, ${index.countryNames.get(country) ?? places.gazetteer.peek()?.place(country)?.name ?? country}`
  render(
    <AreaTools {...{ formatter, state, places, canBeLive, drawing, describe, keepWithin }} />,
    element('area-tools'),
  )
  render(<DrawingBar {...{ formatter, drawing }} />, element('area-drawing'))
}

function renderChip({ state, index, context, places }: PlacesMount): void {
  const { formatter } = context.peek()
  effect(() => {
    const { area } = state.filters.value
    const content = area && (
      <AreaChip
        formatter={formatter}
        words={areaWords(area, context.value, places.gazetteer.value)}
        unplaced={unplacedInArea(index.stationColumns, state.stationAnswer.value)}
        onClear={() => state.setArea(null)}
      />
    )
    render(content, element('area-chip'))
  })
}
