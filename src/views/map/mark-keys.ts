/** The marks as buttons for the keyboard: Tab enters them, arrows lead on, Enter opens. */
import type { LngLat } from '../../model/ids.ts'
import type { MapLibreMap } from 'maplibre-gl'
import { clusterRadius } from '../../logic/map/cluster.ts'
import { markReach } from '../../logic/map/look.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import { isStepKey, nextPlace, type Spot } from '../../logic/map/next-place.ts'
import { isFaced, spotOf } from './pick.ts'
import type { PointerReports } from './pointer.ts'

type Options = {
  /** Accessible name of the group. */
  title: string
  sceneNow: () => MapScene
  on: Pick<PointerReports, 'selectStation' | 'selectCluster' | 'hover'>
}

/** What a button stands for. */
type Target = {
  id: string
  readonly name: string
  position: LngLat
  offset: readonly [x: number, y: number]
  /** CSS pixels. */
  radius: number
  /** What is open in the details is, or is among, what it stands for. */
  readonly chosen: boolean
  open: () => void
}

/** More than these in one view are for the list, not for stepping through. */
const most = 400
/** WCAG asks for 24 pixels. */
const leastRadius = 12

const targetsOf = ({ sceneNow, on }: Options): Target[] => {
  const { marks, clusters, selectedStationIds } = sceneNow()
  const selected = new Set(selectedStationIds)
  return [
    ...marks.map((mark) => ({
      id: mark.stationId,
      // Names are made when they are asked for, which is for what is in view alone.
      get name() {
        return mark.name
      },
      position: mark.position,
      offset: mark.offset,
      radius: Math.max(leastRadius, markReach),
      chosen: selected.has(mark.stationId),
      open: () => on.selectStation(mark.stationId),
    })),
    ...clusters.map((cluster) => ({
      id: `cluster ${cluster.id}`,
      get name() {
        return cluster.name
      },
      position: cluster.position,
      offset: [0, 0] as const,
      radius: Math.max(leastRadius, clusterRadius(cluster.count)),
      get chosen() {
        return selected.size > 0 && cluster.stationIds.some((id) => selected.has(id))
      },
      open: () => on.selectCluster(cluster),
    })),
  ]
}

const placedSpot = (map: MapLibreMap, { id, position, offset: [dx, dy] }: Target): Spot => {
  const { x, y } = spotOf(map, position)
  return { id, x: x + dx, y: y + dy }
}

const visibleTargets = (map: MapLibreMap, options: Options) => {
  const { clientWidth, clientHeight } = map.getContainer()
  return targetsOf(options)
    .map((target) => ({ target, spot: placedSpot(map, target) }))
    .filter(
      ({ target, spot: { x, y } }) =>
        x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight && isFaced(map, target.position),
    )
    .slice(0, most)
}
type Visible = ReturnType<typeof visibleTargets>[number]

const place = (button: HTMLElement, { target, spot }: Visible): void => {
  const size = `${2 * target.radius}px`
  button.style.inlineSize = size
  button.style.blockSize = size
  button.style.transform = `translate(${spot.x - target.radius}px, ${spot.y - target.radius}px)`
}

const tell = (button: HTMLElement, { name, chosen }: Target): void => {
  if (button.ariaLabel !== name) button.ariaLabel = name
  button.ariaCurrent = chosen ? 'true' : null
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
  const show = (visible: readonly Visible[]): void => {
    const hadFocus = group.contains(document.activeElement)
    const wanted = new Set(visible.map(({ target }) => target.id))
    removeAllBut(wanted)
    for (const one of visible) {
      const button = buttons.get(one.target.id) ?? create(one.target.id)
      tell(button, one.target)
      place(button, one)
    }
    enterAt(current !== null && wanted.has(current) ? current : (visible[0]?.target.id ?? null))
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
  let visible: Visible[] = []
  const refresh = (): void => {
    visible = visibleTargets(map, options)
    buttons.show(visible)
  }
  const find = (target: EventTarget | null): Visible | null => {
    const id = target instanceof HTMLElement ? target.dataset['key'] : undefined
    return visible.find((one) => one.target.id === id) ?? null
  }
  group.addEventListener('keydown', (event) => {
    const from = find(event.target)
    if (!from || !isStepKey(event.key)) return
    event.preventDefault()
    const spots = visible.map(({ spot }) => spot)
    buttons.focus(nextPlace(spots, from.spot, event.key))
  })
  group.addEventListener('click', ({ target }) => find(target)?.target.open())
  group.addEventListener('focusin', ({ target }) => {
    const one = find(target)
    if (one) options.on.hover(one.target.name, one.spot.x, one.spot.y)
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
      const one = visible.find(({ target }) => target.id === id) ?? visible[0]
      buttons.focus(one?.target.id ?? null)
    },
  }
}
