/** Places and areas: the search's, the details' and the map's, and drawing by hand. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { render } from 'preact'
import { areaShape, reachesPole, type AreaShape } from '../../logic/places/area-shape.ts'
import { circleArea } from '../../logic/places/area.ts'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import type { Place } from '../../logic/places/gazetteer.ts'
import { areaCamera, placeCamera, type Size } from '../../logic/places/place-camera.ts'
import { unplacedInArea } from '../../logic/choices/station-answer.ts'
import type { Area, AreaProblem } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import type { Camera, Theme } from '../../model/view.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { Formatter } from '../../views/i18n/formatter.ts'
import type { LiveMap } from '../../views/map/live-map.ts'
import { AreaChip, AreaTools, type DrawingMode } from '../../views/panels/area-tools.tsx'
import { areaWords } from '../../views/parts/words/area-words.ts'
import type { PartsContext } from '../../views/parts/context.ts'
import { DrawnArea } from '../../views/parts/map/drawn-area.tsx'
import { createDrawing, type Drawing } from './create-drawing.ts'
import { element } from '../boot/element.ts'
import type { Places } from './places.ts'

export type PlacesMount = {
  readonly state: AtlasState
  readonly index: AtlasIndex
  readonly context: ReadonlySignal<PartsContext>
  readonly formatter: Formatter
  readonly places: Places
  readonly theme: ReadonlySignal<Theme>
  readonly onRefused: (problem: AreaProblem) => void
  readonly onFailed: (reason: string) => void
  /** The place that the address names does not exist. */
  readonly onUnknownPlace: (id: string) => void
}

export type MountedPlaces = {
  /** Where the live map is to fly next. */
  readonly flight: ReadonlySignal<Camera | null>
  readonly keepWithin: (position: LngLat, km: number) => void
  /** The live map, as soon as it is seen; null when it is no longer. */
  readonly setLive: (live: LiveMap | null) => void
}

export function mountPlaces(mount: PlacesMount): MountedPlaces {
  const { state } = mount
  const flight = signal<Camera | null>(null)
  const live = signal<LiveMap | null>(null)
  const shape = computed(() => maybeShape(state.filters.value.area))
  const place = computed(() => chosenPlace(mount))
  const size = (): Size => {
    const { clientWidth, clientHeight } = element('map')
    return { width: clientWidth, height: clientHeight }
  }
  const goTo = (camera: Camera): void => {
    state.moveCamera(camera)
    flight.value = camera
  }
  const keep = (area: Area | AreaProblem): boolean => {
    if (typeof area === 'string') mount.onRefused(area)
    else state.setArea(area)
    return typeof area !== 'string'
  }
  const keepWithin = (position: LngLat, km: number): void => {
    if (keep(circleArea(position, km)) && shape.peek()) {
      const chosen = shape.peek()
      if (chosen) goTo(areaCamera(chosen, size()))
    }
  }
  loadWhenNeeded(mount)
  followPlace(mount, (found) => goTo(placeCamera(found, size())))
  const drawing = createDrawing({ mount, live, keep })
  showOnMaps({ live, shape, place, drawing: drawing.mode })
  renderTools({ mount, live, drawing, keepWithin })
  renderChip(mount)
  return {
    flight,
    keepWithin,
    setLive: (next) => (live.value = next),
  }
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

const maybeShape = (area: Area | null): AreaShape | null => area && areaShape(area)

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

type LiveSignal = ReadonlySignal<LiveMap | null>

type Shown = {
  readonly live: LiveSignal
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

/** Cities alone: a circle around a whole country would be one around its largest city. */
const isCity = ({ box }: Place): boolean => box === null

/** Wider circles are drawn by their edge so poorly that they are better changed by number (kilometres). */
const widestEdited = 5000

/** A circle around a pole has no edge on the map that runs around it. */
const canEdit = (area: Area | null): boolean =>
  area !== null && (area.kind === 'polygon' || (area.km <= widestEdited && !reachesPole(area)))

type Tools = {
  readonly mount: PlacesMount
  readonly live: LiveSignal
  readonly drawing: Drawing
  readonly keepWithin: (position: LngLat, km: number) => void
}

function renderTools({ mount, live, drawing, keepWithin }: Tools): void {
  const { state, places, formatter, index } = mount
  const describe = ({ name, country }: Place): string =>
    `${name}, ${index.countryNames.get(country) ?? places.gazetteer.peek()?.place(country)?.name ?? country}`
  effect(() => {
    const { area } = state.filters.value
    const gazetteer = places.gazetteer.value
    render(
      <AreaTools
        {...{ formatter, area, describe }}
        canDraw={live.value !== null}
        canEdit={canEdit(area)}
        drawing={drawing.mode.value}
        canFinish={drawing.canFinish.value}
        find={(text) => gazetteer?.find(text, 20).filter(isCity).slice(0, 6) ?? null}
        onFocusPlace={places.load}
        onWithin={(place, km) => keepWithin(place.position, km)}
        onRadius={(km) => area?.kind === 'circle' && keepWithin(area.centre, km)}
        onDraw={(mode) => void drawing.start(mode)}
        onFinish={drawing.finish}
        onCancel={drawing.cancel}
        onClear={() => state.setArea(null)}
      />,
      element('area-tools'),
    )
  })
}

function renderChip({ state, index, context, formatter, places }: PlacesMount): void {
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
