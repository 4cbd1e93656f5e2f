/** The map region: the drawn map made movable, and which of the two maps the reader sees. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { chosenCamera } from '../../logic/geo/globe.ts'
import { openingFrame } from '../../logic/geo/drawn-view.ts'
import type { Box } from '../../logic/geo/room.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import type { Renderer } from '../../logic/map/software-renderer.ts'
import type { Camera, Theme } from '../../model/view.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { MapFailure } from '../../views/map/failure.ts'
import type { LiveMap } from '../../views/map/live-map.ts'
import type { Notice } from '../../views/panels/notices.tsx'
import type { PartsContext } from '../../views/parts/context.ts'
import { element } from '../boot/element.ts'
import type { Turns } from '../boot/turns.ts'
import { createDrawnZoom } from './drawn-zoom.ts'

export type LiveMapFailure =
  | MapFailure
  /** The live map's own code could not be fetched. */
  | 'code'
  /** The browser lets no canvas be read, or adds noise: marks and names are made that way. */
  | 'canvas'

/** What the drawn map and the live map are both told. */
export type MovableMap = Pick<
  LiveMap,
  'flyTo' | 'jumpTo' | 'zoomBy' | 'size' | 'isVisible' | 'project'
>

export type LiveInSight = {
  readonly kind: 'live'
  readonly map: LiveMap
  readonly scene: ReadonlySignal<MapScene>
  readonly camera: ReadonlySignal<Camera>
}

/** The page says the kind in `data-map`. */
export type MapInSight =
  /** As it was served, until the live map takes its place. */
  | { readonly kind: 'drawn' }
  | LiveInSight
  /** The live map cannot be, or be any longer: the drawn one is shown. */
  | { readonly kind: 'fallback'; readonly reason: LiveMapFailure }

type Options = {
  readonly state: AtlasState
  readonly index: AtlasIndex
  readonly turns: Turns
  readonly context: ReadonlySignal<PartsContext>
  readonly theme: ReadonlySignal<Theme>
  readonly base: string
  readonly notify: (notice: Notice) => void
  /** Takes a notice away that no longer holds. */
  readonly withdraw: (id: string) => void
  /** What draws the live map: told as soon as it is known. */
  readonly renderer: Signal<Renderer>
}

export function createMapRegion(options: Options) {
  const { state } = options
  const frame = openingFrame(options.index.data.info.mapRegions?.[0]?.bounds)
  const drawn = createDrawnZoom(element('drawn-map'), {
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    frame,
    projection: () => state.projection.peek(),
    onMoved: state.moveCamera,
  })
  const opening = state.camera.peek()
  if (opening) drawn.jumpTo(opening)
  const inSight = signal<MapInSight>({ kind: 'drawn' })
  const live = computed(() => (inSight.value.kind === 'live' ? inSight.value.map : null))
  const canBeLive = computed(() => inSight.value.kind !== 'fallback')
  const isAsked = signal(false)
  return {
    ...options,
    section: element('map'),
    /** What the map opens with. */
    frame,
    /** What lies over the map, as soon as that has been measured. */
    over: signal<readonly Box[]>([]),
    drawn,
    inSight,
    /** Where the one in sight looks. */
    camera: computed(() => {
      const now = inSight.value
      return now.kind === 'live'
        ? now.camera.value
        : chosenCamera(drawn.camera.value, state.projection.value)
    }),
    /** null unless it is the one in sight. */
    live,
    /** It is, or may come yet. */
    canBeLive,
    /** Whether something has been asked for that it alone can do. */
    isAsked,
    /** @returns it, once it is in sight; null where it cannot be */
    askForLive: async (): Promise<LiveMap | null> => {
      isAsked.value = true
      if (inSight.peek().kind === 'drawn') await next(inSight)
      return live.peek()
    },
    /** The one in sight. */
    map: computed((): MovableMap => live.value ?? drawn),
  }
}
export type MapRegion = Readonly<ReturnType<typeof createMapRegion>>

const next = (changing: ReadonlySignal<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const now = changing.peek()
    const end = changing.subscribe((value) => {
      if (value === now) return
      end()
      resolve()
    })
  })
