import { afterEach, expect, it, vi } from 'vitest'
import { aLiveMap } from '../../../tests/a-live-map.ts'
import { emptyScene } from './scene-drawing.ts'

/** A map whose workers are kept. */
const openMap = () => {
  const workers: Worker[] = []
  vi.stubGlobal(
    'Worker',
    class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        workers.push(this)
      }
    },
  )
  const { live, reports, container } = aLiveMap({ size: [320, 240] })
  live.draw(emptyScene)
  return { reports, container, workers }
}

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['breaks down', () => new ErrorEvent('error')],
  ['says what cannot be read', () => new MessageEvent('messageerror')],
])(
  'fails when its worker %s, though it was live already',
  async (_, event) => {
    const { reports, container, workers } = openMap()
    await vi.waitFor(() => expect(reports.live).toHaveBeenCalledOnce(), { timeout: 25_000 })
    expect(workers).toHaveLength(1)
    workers[0]?.dispatchEvent(event())
    expect(reports.failed).toHaveBeenCalledExactlyOnceWith('worker')
    expect(container.querySelector('canvas')).toBeNull()
  },
  40_000,
)
