/** Drawing an area by hand: which tool is at work, and what becomes of what it draws. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Area, AreaProblem } from '../../model/area.ts'
import type { Theme } from '../../model/view.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { AreaDrawing } from '../../views/map/area-drawing.ts'
import type { LiveMap } from '../../views/map/live-map.ts'
import type { Drawing, DrawingMode } from '../../views/panels/area-tools.tsx'
import { reasonOf } from '../boot/fetched.ts'

type CanDraw = Pick<LiveMap, 'areaDrawing'>

type DrawingOptions = {
  readonly mount: {
    readonly state: Pick<AtlasState, 'filters'>
    readonly theme: ReadonlySignal<Theme>
    readonly onFailed: (reason: string) => void
  }
  readonly live: ReadonlySignal<CanDraw | null>
  /** Where it has not come yet. */
  readonly askForLive: () => Promise<CanDraw | null>
  readonly keep: (area: Area | AreaProblem) => boolean
}

/** Of a polygon. */
const leastCorners = 3

export function createDrawing({ mount, live, askForLive, keep }: DrawingOptions): Drawing {
  const { state } = mount
  const mode = signal<DrawingMode | null>(null)
  const corners = signal(0)
  let tool: AreaDrawing | null = null
  let edited: Area | null = null
  /** Of the starts: one that is overtaken while its code loads begins nothing. */
  let newest = 0
  const end = (): void => {
    newest += 1
    tool?.stop()
    tool = null
    mode.value = null
    corners.value = 0
  }
  const onArea = (area: Area | AreaProblem): void => {
    const editing = mode.peek() === 'edit'
    if (editing && typeof area !== 'string') edited = area
    keep(area)
    if (!editing) end()
  }
  const start = async (next: DrawingMode): Promise<void> => {
    end()
    const turn = newest
    const { area } = state.filters.peek()
    try {
      const map = live.peek() ?? (await askForLive())
      const made = await map?.areaDrawing({
        theme: mount.theme.peek(),
        onArea,
        onCorners: (count) => (corners.value = count),
      })
      if (!made || turn !== newest) return
      tool = made
      mode.value = next
      if (next === 'edit' && area) {
        edited = area
        made.edit(area)
      } else if (next !== 'edit') made.start(next)
    } catch (error) {
      // The start that overtook this one tells of the same.
      if (turn !== newest) return
      end()
      mount.onFailed(reasonOf(error))
    }
  }
  // Back, Reset and the like change the area under the hands of who edits it.
  effect(() => {
    if (state.filters.value.area !== edited && mode.peek() === 'edit') end()
  })
  effect(() => {
    void mount.theme.value
    if (mode.peek() === 'edit') void start('edit')
  })
  return {
    mode,
    canFinish: computed(() => mode.value === 'edit' || corners.value >= leastCorners),
    start,
    finish: () => (mode.peek() === 'edit' ? end() : tool?.finish()),
    cancel: end,
  }
}
