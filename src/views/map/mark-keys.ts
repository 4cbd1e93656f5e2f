/** The marks as buttons for the keyboard: Tab enters them, arrows lead on, Enter opens. */
import type { MapLibreMap } from 'maplibre-gl'
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

const place = (button: HTMLElement, { spot, radius }: Target): void => {
  const size = `${2 * radius}px`
  button.style.inlineSize = size
  button.style.blockSize = size
  button.style.transform = `translate(${spot.x - radius}px, ${spot.y - radius}px)`
}

const tell = (button: HTMLElement, { thing, isChosen }: Target): void => {
  if (button.ariaLabel !== thing.name) button.ariaLabel = thing.name
  button.ariaCurrent = isChosen() ? 'true' : null
}

/** The buttons that stand for what is in view, in the order in which it is drawn. */
const createButtons = (group: HTMLElement) => {
  const buttons = new Map<string, HTMLButtonElement>()
  /** The one that Tab enters at. */
  let current: string | null = null
  const create = (id: string): HTMLButtonElement => {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['key'] = id
    buttons.set(id, button)
    group.append(button)
    return button
  }
  const enterAt = (id: string | null): void => {
    current = id
    for (const [key, button] of buttons) button.tabIndex = key === id ? 0 : -1
  }
  const focus = (id: string | null): void => {
    if (id === null) return
    enterAt(id)
    buttons.get(id)?.focus({ preventScroll: true })
  }
  const removeAllBut = (wanted: ReadonlySet<string>): void => {
    for (const [id, button] of buttons) {
      if (wanted.has(id)) continue
      button.remove()
      buttons.delete(id)
    }
  }
  const show = (visible: readonly Target[]): void => {
    const hadFocus = group.contains(document.activeElement)
    const wanted = new Set(visible.map(({ spot }) => spot.id))
    removeAllBut(wanted)
    for (const one of visible) {
      const button = buttons.get(one.spot.id) ?? create(one.spot.id)
      tell(button, one)
      place(button, one)
    }
    enterAt(current !== null && wanted.has(current) ? current : (visible[0]?.spot.id ?? null))
    // What had the focus may have gone into a cluster, or out of it.
    if (hadFocus && !group.contains(document.activeElement)) focus(current)
  }
  return { show, focus }
}

const createGroup = (map: MapLibreMap, title: string): HTMLElement => {
  const group = document.createElement('div')
  group.className = 'mark-keys'
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', title)
  map.getContainer().append(group)
  return group
}

export type MarkKeys = {
  refresh: () => void
  /** Focuses the button of a station or, after the word `cluster`, of a cluster; else the first. */
  focus: (id: string) => void
}

/** Buttons over the marks in view; the mouse goes through them to the map. */
export const createMarkKeys = (map: MapLibreMap, options: Options): MarkKeys => {
  const group = createGroup(map, options.title)
  const buttons = createButtons(group)
  let visible: Target[] = []
  const refresh = (): void => {
    visible = visibleTargets(map, options)
    buttons.show(visible)
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
    buttons.focus(nextPlace(spots, from.spot, event.key))
  })
  group.addEventListener('click', ({ target }) => find(target)?.open())
  group.addEventListener('focusin', ({ target }) => {
    const one = find(target)
    if (one) options.on.hover(one.thing.name, one.spot.x, one.spot.y)
  })
  group.addEventListener('focusout', () => options.on.hover(null, 0, 0))
  map.on('moveend', refresh)
  map.on('move', () => {
    if (group.contains(document.activeElement)) refresh()
  })
  map.once('remove', () => group.remove())
  return {
    refresh,
    focus: (id) => {
      refresh()
      const one = visible.find(({ spot }) => spot.id === id) ?? visible[0]
      buttons.focus(one?.spot.id ?? null)
    },
  }
}
