import { afterEach, expect, it, vi } from 'vitest'
import { createLiveMap } from './live-map.ts'
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
  const container = document.createElement('div')
  container.style.cssText = 'width: 320px; height: 240px'
  document.body.replaceChildren(container)
  const reports = {
    live: vi.fn(),
    failed: vi.fn(),
    camera: vi.fn(),
    selectStation: vi.fn(),
    selectCluster: vi.fn(),
    selectCountry: vi.fn(),
    hover: vi.fn(),
    groundMissing: vi.fn(),
    groundBack: vi.fn(),
  }
  const live = createLiveMap(container, {
    tilesUrl: '/no-tiles/{z}/{x}/{y}.pbf',
    colours: [],
    theme: 'light',
    camera: { zoom: 1, lng: 0, lat: 0 },
    title: 'Interactive map canvas',
    marksTitle: 'Stations on the map',
    reducedMotion: true,
    on: reports,
  })
  live?.draw(emptyScene)
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
