/** The marks as buttons for the keyboard: Tab enters them, arrows lead on, Enter opens. */
import type { MapLibreMap } from 'maplibre-gl'
import { render } from 'preact'
import { clusterRadius } from '../../logic/map/cluster.ts'
import { markReach } from '../../logic/map/look.ts'
import type { MapScene, SceneCluster, SceneMark } from '../../logic/map/map-scene-types.ts'
import { isStepKey, nextPlace, type Spot } from '../../logic/map/next-place.ts'
import { isFaced, isInBox, spotOf } from './pick.ts'
import type { PointerReports } from './pointer.ts'

type Options = {
  /** Accessible name of the group. */
  title: string
  sceneNow: () => MapScene
  on: Pick<PointerReports, 'selectStation' | 'selectCluster' | 'hover'>
}

/** More than these in one view are for the list, not for stepping through. */
const most = 400
/** WCAG asks for 24 pixels. */
const leastRadius = 12

/** What a button stands for. */
type Target = {
  readonly spot: Spot
  /** CSS pixels. */
  readonly radius: number
  /** Its name is made when it is asked for, which is for what is in view alone. */
  readonly thing: SceneMark | SceneCluster
  /** What is open in the details is, or is among, what it stands for. */
  readonly isChosen: () => boolean
  readonly open: () => void
}

const isInView = (map: MapLibreMap, { spot, thing }: Target): boolean =>
  isInBox(map, spot) && isFaced(map, thing.position)

const visibleTargets = (map: MapLibreMap, { sceneNow, on }: Options): Target[] => {
  const { marks, clusters, selectedStationIds } = sceneNow()
  const selected = new Set(selectedStationIds)
  const ofMarks = marks.map((mark): Target => {
    const { stationId: id, position, offset } = mark
    const { x, y } = spotOf(map, position)
    return {
      spot: { id, x: x + offset[0], y: y + offset[1] },
      radius: Math.max(leastRadius, markReach),
      thing: mark,
      isChosen: () => selected.has(id),
      open: () => on.selectStation(id),
    }
  })
  const ofClusters = clusters.map((cluster): Target => ({
    spot: { id: `cluster ${cluster.id}`, ...spotOf(map, cluster.position) },
    radius: Math.max(leastRadius, clusterRadius(cluster.count)),
    thing: cluster,
    isChosen: () => selected.size > 0 && cluster.stationIds.some((id) => selected.has(id)),
    open: () => on.selectCluster(cluster),
  }))
  return [...ofMarks, ...ofClusters].filter((target) => isInView(map, target)).slice(0, most)
}

type ButtonsProps = {
  readonly targets: readonly Target[]
  /** The one that Tab enters at. */
  readonly entry: string | null
}

/** What is in view, in the order in which it is drawn. */
function Buttons({ targets, entry }: ButtonsProps) {
  return targets.map(({ spot: { id, x, y }, radius, thing, isChosen }) => (
    <button
      key={id}
      type="button"
      data-key={id}
      tabIndex={id === entry ? 0 : -1}
      aria-label={thing.name}
      aria-current={isChosen() ? 'true' : undefined}
      style={{
        inlineSize: `${2 * radius}px`,
        blockSize: `${2 * radius}px`,
        transform: `translate(${x - radius}px, ${y - radius}px)`,
      }}
    />
  ))
}

const createGroup = (map: MapLibreMap, title: string): HTMLElement => {
  const group = document.createElement('div')
  group.className = 'mark-keys'
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', title)
  map.getContainer().append(group)
  return group
}

/** Buttons over the marks in view; the mouse goes through them to the map. */
export const createMarkKeys = (map: MapLibreMap, options: Options) => {
  const group = createGroup(map, options.title)
  let visible: Target[] = []
  let entry: string | null = null
  const show = (): void => render(<Buttons targets={visible} entry={entry} />, group)
  const hasFocus = (): boolean => group.contains(document.activeElement)
  const focus = (id: string | null): void => {
    if (id === null) return
    entry = id
    show()
    const button = [...group.querySelectorAll('button')].find(
      ({ dataset }) => dataset['key'] === id,
    )
    button?.focus({ preventScroll: true })
  }
  const refresh = (): void => {
    visible = visibleTargets(map, options)
    const hadFocus = hasFocus()
    if (!visible.some(({ spot }) => spot.id === entry)) entry = visible[0]?.spot.id ?? null
    show()
    // What had the focus may have gone into a cluster, or out of it.
    if (hadFocus && !hasFocus()) focus(entry)
  }
  const find = (target: EventTarget | null): Target | null => {
    const id = target instanceof HTMLElement ? target.dataset['key'] : undefined
    return visible.find(({ spot }) => spot.id === id) ?? null
  }
  group.addEventListener('keydown', (event) => {
    const from = find(event.target)
    if (!from || !isStepKey(event.key)) return
    event.preventDefault()
    const spots = visible.map(({ spot }) => spot)
    focus(nextPlace(spots, from.spot, event.key))
  })
  group.addEventListener('click', ({ target }) => find(target)?.open())
  group.addEventListener('focusin', ({ target }) => {
    const one = find(target)
    if (one) options.on.hover(one.thing.name, one.spot.x, one.spot.y)
  })
  group.addEventListener('focusout', () => options.on.hover(null, 0, 0))
  map.on('moveend', refresh)
  map.on('move', () => {
    if (hasFocus()) refresh()
  })
  map.once('remove', () => group.remove())
  return {
    refresh,
    /** Focuses the button of a station or, after the word `cluster`, of a cluster; else the first. */
    focus: (id: string): void => {
      refresh()
      const one = visible.find(({ spot }) => spot.id === id) ?? visible[0]
      focus(one?.spot.id ?? null)
    },
  }
}
