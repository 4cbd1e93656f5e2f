/** A live map in the page of a browser test, with a spy for everything that it reports. */
import { vi } from 'vitest'
import { createLiveMap, type LiveMapOptions } from '../src/views/map/live-map.ts'

type Given = Partial<Omit<LiveMapOptions, 'on'>> & {
  /** Pixels: width and height. */
  readonly size: readonly [number, number]
}

/** There are no tiles: what a test looks for must stand without the ground. */
export function aLiveMap({ size: [width, height], ...given }: Given) {
  const container = document.createElement('div')
  container.style.cssText = `width: ${width}px; height: ${height}px`
  document.body.replaceChildren(container)
  const reports = {
    live: vi.fn(),
    failed: vi.fn(),
    lost: vi.fn(),
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
    hatchedTitle: (country) => `${country}: not drawn`,
    reducedMotion: true,
    renderer: 'hardware',
    ...given,
    on: reports,
  })
  if (!live) throw new Error('This browser has no WebGL2.')
  return { live, reports, container }
}
