import { signal } from '@preact/signals-core'
import { expect, it, vi } from 'vitest'
import { noFilters } from '../../logic/choices/view-parts.ts'
import type { AreaDrawing, AreaDrawingOptions } from '../../views/map/area-drawing.ts'
import { createDrawing } from './create-drawing.ts'

/** A live map that makes each tool when it is told to. */
function open() {
  const tools: {
    start: AreaDrawing['start']
    come: () => void
    fail: () => void
    onCorners: AreaDrawingOptions['onCorners']
  }[] = []
  const areaDrawing = ({ onCorners }: AreaDrawingOptions): Promise<AreaDrawing> =>
    new Promise((resolve, reject) => {
      const tool = { start: vi.fn(), edit: vi.fn(), finish: vi.fn(), stop: vi.fn() }
      const fail = (): void => reject(new Error('There is no network.'))
      tools.push({ start: tool.start, come: () => resolve(tool), fail, onCorners })
    })
  const onFailed = vi.fn()
  const mount = { state: { filters: signal(noFilters) }, theme: signal('light' as const), onFailed }
  const live = signal({ areaDrawing })
  const askForLive = () => Promise.resolve(null)
  return { tools, onFailed, drawing: createDrawing({ mount, live, askForLive, keep: () => true }) }
}

it('begins the newest of two drawings that were asked for while its code came', async () => {
  const { tools, drawing } = open()
  const starts = [drawing.start('polygon'), drawing.start('circle')]
  for (const { come } of tools) come()
  await Promise.all(starts)
  expect(tools[0]?.start).not.toHaveBeenCalled()
  expect(tools[1]?.start).toHaveBeenCalledExactlyOnceWith('circle')
  expect(drawing.mode.peek()).toBe('circle')
})

it('begins nothing that was cancelled while its code came', async () => {
  const { tools, drawing } = open()
  const start = drawing.start('polygon')
  drawing.cancel()
  tools[0]?.come()
  await start
  expect(tools[0]?.start).not.toHaveBeenCalled()
  expect(drawing.mode.peek()).toBeNull()
})

it('says once that its code does not come, however often it was asked for', async () => {
  const { tools, drawing, onFailed } = open()
  const starts = [drawing.start('polygon'), drawing.start('circle')]
  for (const { fail } of tools) fail()
  await Promise.all(starts)
  expect(onFailed).toHaveBeenCalledExactlyOnceWith('There is no network.')
})

it('can finish a polygon from its third corner on, and no longer once it has ended', async () => {
  const { tools, drawing } = open()
  const start = drawing.start('polygon')
  tools[0]?.come()
  await start
  const can = [0, 1, 2, 3, 4].map((count) => {
    if (count > 0) tools[0]?.onCorners(count)
    return drawing.canFinish.peek()
  })
  expect(can).toEqual([false, false, false, true, true])
  drawing.cancel()
  expect(drawing.canFinish.peek()).toBe(false)
})
