/** The live map: told a scene, it draws; touched by the reader, it reports. It knows no state. */
import type { LngLat } from '../../model/ids.ts'
import type { Projection } from '../../model/view.ts'
import { GPUInitializationError, type MapLibreMap } from 'maplibre-gl'
import { sizeOf } from '../../logic/geo/size.ts'
import type { MarkColour } from '../../logic/map/map-colours.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import { createArcDrawing } from './arc-layer.ts'
import type { AreaDrawing, AreaDrawingOptions } from './area-drawing.ts'
import { createBlockers } from './blockers.ts'
import { sceneSources, showGround } from './map-style.ts'
import type { Theme } from '../../model/view.ts'
import './map.css'
import { pictureOf } from './map-picture.ts'
import { createMovement, type MovementOptions } from './movement.ts'
import { openMap, type Opening } from './open-map.ts'
import type { MapFailure } from './failure.ts'
import { retryGround, type GroundReports } from './ground.ts'
import { keepNewest } from './watch-style.ts'
import { createMarkKeys } from './mark-keys.tsx'
import { isFaced, pickAt, spotOf } from './pick.ts'
import { createOverlay } from './overlay.ts'
import { reportPointer, type PointerReports } from './pointer.ts'
import { watchHealth, type HealthReports } from './readiness.ts'
import { createSceneDrawing, emptyScene } from './scene-drawing.ts'

export type LiveMapOptions = Opening & {
  colours: readonly MarkColour[]
  on: HealthReports & PointerReports & GroundReports & { camera: MovementOptions['onCamera'] }
  /** Accessible name of the marks that the keyboard reaches. */
  marksTitle: string
  /** Hover text of a country with stations that are not drawn. */
  hatchedTitle: (country: string) => string
}

type Draw = {
  /** Told once a frame with the scene has been painted. */
  painted?: () => void
  /** Marks come and go in a moment that the eye can follow, unless the reader wants no motion. */
  eased?: boolean
}

const maybeOpen = (container: HTMLElement, options: LiveMapOptions): MapLibreMap | null => {
  try {
    return openMap(container, options)
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error
    options.on.failed('no-webgl')
    return null
  }
}

const none = (): void => undefined

/**
 * The container says in `data-placed` how many stations the painted map shows: it lags the scene.
 * @param given the scene that the map holds
 * @returns takes what follows once the newest scene has been painted
 */
const createPainted = (
  map: MapLibreMap,
  given: () => MapScene | null,
): ((scene: MapScene, then: readonly (() => void)[]) => void) => {
  let tell = none
  return (scene, then) => {
    const { marks, clusters } = scene
    map.off('render', tell)
    const placed = clusters.reduce((sum, { count }) => sum + count, marks.length)
    tell = (): void => {
      const isLoaded = (name: string): boolean =>
        Boolean(map.getSource(name) && map.isSourceLoaded(name))
      if (given() !== scene || !sceneSources.every(isLoaded)) return
      map.off('render', tell)
      map.getContainer().dataset['placed'] = String(placed)
      for (const next of then) next()
    }
    map.on('render', tell)
    // Where nothing of the scene looks different no frame comes by itself.
    map.triggerRepaint()
  }
}

/**
 * Opens the live map in a container that has a size.
 * @returns null where the browser has no WebGL2; `on.failed` has then been told.
 */
export const createLiveMap = (container: HTMLElement, options: LiveMapOptions) => {
  const map = maybeOpen(container, options)
  if (!map) return null
  const drawing = createSceneDrawing(map, options)
  const sceneNow = (): MapScene => drawing.scene() ?? emptyScene
  reportPointer(map, { ...options, sceneNow })
  retryGround(map, options.on)
  const keys = createMarkKeys(map, { title: options.marksTitle, sceneNow, on: options.on })
  const destroy = (): void => {
    endWatch()
    map.remove()
  }
  const fail = (failure: MapFailure): void => {
    options.on.failed(failure)
    destroy()
  }
  const whenPainted = createPainted(map, drawing.given)
  const endWatch = watchHealth(map, drawing.given, { ...options.on, failed: fail })
  return {
    ...createMovement(map, { reducedMotion: options.reducedMotion, onCamera: options.on.camera }),
    draw: (scene: MapScene, { painted, eased = true }: Draw = {}): void => {
      drawing.draw(scene, eased)
      // Names take a while: not before what they stand for is seen.
      const then = [() => showGround(map), keys.refresh, painted ?? none]
      whenPainted(scene, then)
    },
    drawArcs: createArcDrawing(map, options.colours),
    setTheme: (theme: Theme): void => drawing.lookLike({ theme }),
    /** The scripts in which cities are called by their own names; none: all by the page's. */
    setOwnNames: (scripts: readonly string[]): void => drawing.lookLike({ scripts }),
    /** The chosen area and place. */
    showOverlay: createOverlay(map),
    /** What lies over the map, in CSS pixels from its left and upper edge: no name stands below it. */
    keepNamesOff: createBlockers(map),
    /** Loads what is needed to draw an area by hand. */
    areaDrawing: async (options: AreaDrawingOptions): Promise<AreaDrawing> =>
      (await import('./area-drawing.ts')).createAreaDrawing(map, options),
    setProjection: keepNewest(map, (type: Projection) => map.setProjection({ type })),
    resize: () => void map.resize(),
    /** Focuses the map itself or, by its key, what stands for a station or a cluster. */
    takeFocus: (key: string | null): void =>
      key === null ? map.getCanvas().focus() : keys.focus(key),
    /** CSS pixels. */
    size: () => sizeOf(map.getContainer()),
    /** Not behind the globe. */
    isVisible: (place: LngLat): boolean => isFaced(map, place),
    /** CSS pixels from the map's left and upper edge. */
    project: (place: LngLat): [x: number, y: number] => {
      const { x, y } = spotOf(map, place)
      return [x, y]
    },
    /** The map as it stands, as a picture of so many device pixels for each CSS pixel. */
    toImage: (ratio: number): Promise<Blob> => pictureOf(map, ratio),
    destroy,
    /** The station whose mark lies at these CSS pixels: for tests. */
    markAt: (x: number, y: number): string | null => {
      const picked = pickAt(map, sceneNow(), { x, y })
      return picked?.kind === 'mark' ? picked.mark.stationId : null
    },
    /** The stations whose marks are drawn, by query: for tests. */
    queryMarks: (): string[] =>
      map
        .queryRenderedFeatures({ layers: map.getLayer('marks') ? ['marks'] : [] })
        .map(({ properties }) => String(properties['id'])),
  }
}
export type LiveMap = NonNullable<ReturnType<typeof createLiveMap>>
