/** Drawing an area with the pointer or a finger: a chunk of its own, loaded when a reader starts. */
import { geoCentroid } from 'd3'
import type { MapLibreMap } from 'maplibre-gl'
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  ValidateNotSelfIntersecting,
} from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { circleArea, drawnPolygon } from '../../logic/places/area.ts'
import { unwrapped } from '../../logic/geo/area-ring.ts'
import { areaShape } from '../../logic/places/area-shape.ts'
import { placeAt, worldPoint } from '../../logic/geo/mercator.ts'
import { kilometres } from '../../logic/geo/near.ts'
import type { Area, AreaProblem } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import { mapColours } from '../../logic/map/map-colours.ts'
import type { Theme } from '../../model/view.ts'

export type AreaDrawingOptions = {
  readonly theme: Theme
  /** After drawing, and after each change while editing. */
  readonly onArea: (area: Area | AreaProblem) => void
  /** How many corners a polygon has so far. */
  readonly onCorners: (count: number) => void
}

/** The id under which the adapter keeps its layers on the map. */
export const drawingLayerPrefix = 'drawing'

const anyFeature = (): { valid: true } => ({ valid: true })

// What is shown comes from a checked area, and its longitudes may run on beyond ±180°.
class AnyPolygonMode extends TerraDrawPolygonMode {
  override validateFeature = anyFeature
}
class AnyCircleMode extends TerraDrawCircleMode {
  override validateFeature = anyFeature
}

/** A hand is no more exact than this. */
const roundedByHand = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km))

/** From the centre to the ring, on the average (kilometres). */
const radiusOf = (centre: LngLat, ring: readonly LngLat[]): number =>
  roundedByHand(
    ring.reduce((sum, point) => sum + kilometres(centre, point), 0) / Math.max(1, ring.length),
  )

const drawnArea = (mode: unknown, ring: readonly LngLat[]): Area | AreaProblem => {
  if (mode !== 'circle') return drawnPolygon(ring)
  const centre = geoCentroid({ type: 'MultiPoint', coordinates: ring.map((point) => [...point]) })
  return circleArea(centre, radiusOf(centre, ring))
}

type Change = { readonly before: Area; readonly old: readonly LngLat[]; readonly action: string }

/** The library moves and stretches a circle's picture on the map; what is kept is one on the sphere. */
const editedArea = (ring: readonly LngLat[], { before, old, action }: Change) => {
  if (before.kind === 'polygon') return drawnPolygon(ring)
  const { centre, km } = before
  if (action !== 'dragFeature') return circleArea(centre, radiusOf(centre, ring))
  const [from, to] = [worldPoint(old[0] ?? centre), worldPoint(ring[0] ?? centre)]
  const [x, y] = worldPoint(centre)
  return circleArea(placeAt([x + to[0] - from[0], y + to[1] - from[1]]), km)
}

const toLngLat = ([lng = 0, lat = 0]: readonly number[]): LngLat => [lng, lat]

/** At the turn of the earth that the map shows. */
const ringOf = (area: Area, map: MapLibreMap): LngLat[] => {
  const plane =
    area.kind === 'polygon' ? unwrapped(area.ring) : (areaShape(area).fill[0] ?? []).slice(0, -1)
  const [first] = plane
  if (!first) return []
  const turn = 360 * Math.round((map.getCenter().lng - first[0]) / 360)
  return [...plane, first].map(([lng, lat]) => [lng + turn, lat])
}

/** Corners of a drawn circle between two of its handles. */
const handleStep = 16

/** @param ofCircle whether a circle is edited, whose corners are too many to be handles all */
const createModes = (theme: Theme, ofCircle: () => boolean) => {
  const { accent, panel } = mapColours(theme)
  const colour: `#${string}` = `#${accent.slice(1)}`
  const ground: `#${string}` = `#${panel.slice(1)}`
  const styles = {
    fillColor: colour,
    fillOpacity: 0.12,
    outlineColor: colour,
    outlineWidth: 2,
    closingPointColor: colour,
    closingPointOutlineColor: ground,
    closingPointWidth: 8,
    closingPointOutlineWidth: 2,
  }
  const onHandles =
    (width: number) =>
    ({ properties }: { properties: Record<string, unknown> }): number =>
      ofCircle() && Number(properties['index']) % handleStep !== 0 ? 0 : width
  const movable = { draggable: true, validation: ValidateNotSelfIntersecting }
  return [
    new AnyPolygonMode({ styles, pointerDistance: 24 }),
    // Dragging works with a finger too; on the sphere, as the area is measured.
    new AnyCircleMode({ styles, drawInteraction: 'click-move-or-drag', projection: 'globe' }),
    new TerraDrawSelectMode({
      allowManualDeselection: false,
      pointerDistance: 24,
      keyEvents: null,
      flags: {
        polygon: {
          feature: {
            ...movable,
            coordinates: { midpoints: { draggable: true }, draggable: true, deletable: true },
          },
        },
        circle: { feature: { draggable: true, coordinates: { resizable: 'center-fixed' } } },
      },
      styles: {
        selectedPolygonColor: colour,
        selectedPolygonFillOpacity: 0.12,
        selectedPolygonOutlineColor: colour,
        selectedPolygonOutlineWidth: 2,
        selectionPointColor: colour,
        selectionPointOutlineColor: ground,
        selectionPointOutlineWidth: onHandles(2),
        selectionPointWidth: onHandles(7),
        midPointColor: ground,
        midPointOutlineColor: colour,
        midPointOutlineWidth: 2,
        midPointWidth: 5,
      },
    }),
  ]
}

/** While drawing, a click is a corner and opens nothing. */
const keepClicks = (event: Event): void => event.stopPropagation()

type Edited = { readonly area: Area; readonly ring: readonly LngLat[] }

export const createAreaDrawing = (map: MapLibreMap, options: AreaDrawingOptions) => {
  const canvas = map.getCanvas()
  let edited: Edited | null = null
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: drawingLayerPrefix }),
    modes: createModes(options.theme, () => edited?.area.kind === 'circle'),
  })
  const begin = (): void => {
    if (!draw.enabled) draw.start()
    draw.clear()
    canvas.addEventListener('click', keepClicks)
  }
  const edit = (area: Area): void => {
    begin()
    draw.setMode('select')
    const ring = ringOf(area, map)
    edited = { area, ring }
    const id = draw.getFeatureId()
    const geometry = { type: 'Polygon' as const, coordinates: [ring.map((corner) => [...corner])] }
    draw.addFeatures([{ id, type: 'Feature', properties: { mode: area.kind }, geometry }])
    draw.selectFeature(id)
  }
  draw.on('change', (ids) => {
    for (const id of ids) {
      const corners = draw.getSnapshotFeature(id)?.properties['committedCoordinateCount']
      if (typeof corners === 'number') options.onCorners(corners)
    }
  })
  draw.on('finish', (id, { action }) => {
    const feature = draw.getSnapshotFeature(id)
    if (feature?.geometry.type !== 'Polygon') return
    const ring = (feature.geometry.coordinates[0] ?? []).slice(0, -1).map(toLngLat)
    const area = edited
      ? editedArea(ring, { before: edited.area, old: edited.ring, action })
      : drawnArea(feature.properties['mode'], ring)
    options.onArea(area)
    // After the library has ended the drag: a circle is put back into its shape.
    if (edited && typeof area !== 'string')
      queueMicrotask(() => {
        if (edited) edit(area)
      })
  })
  return {
    /** Draws a new area. */
    start: (mode: 'polygon' | 'circle'): void => {
      begin()
      edited = null
      draw.setMode(mode)
    },
    /** Makes the corners of an area movable. */
    edit,
    /** Takes what has been drawn so far for the whole. */
    finish: (): void => {
      // The library ends a drawing at this key, and offers no other way.
      canvas.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter' }))
    },
    /** Ends drawing and takes everything drawn off the map. */
    stop: (): void => {
      edited = null
      canvas.removeEventListener('click', keepClicks)
      if (draw.enabled) draw.stop()
    },
  }
}
export type AreaDrawing = ReturnType<typeof createAreaDrawing>
