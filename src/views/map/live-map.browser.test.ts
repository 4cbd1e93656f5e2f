import { afterEach, expect, it, vi } from 'vitest'
import { greatCircle } from '../../logic/map/arcs.ts'
import { imageView } from '../../logic/image/image-view.ts'
import type { MapScene, SceneMark } from '../../logic/map/map-scene-types.ts'
import { openingCameraOf } from '../../logic/geo/drawn-view.ts'
import { drawnWorldSize, worldPoint } from '../../logic/geo/mercator.ts'
import { aLiveMap } from '../../../tests/a-live-map.ts'
import type { LiveMap } from './live-map.ts'

const mark = (stationId: string, position: [number, number], x = 0): SceneMark => ({
  stationId,
  position,
  offset: [x, 0],
  value: 'one',
  shape: 'circle',
  outline: 'plain',
  uncertain: false,
  name: `Mark ${stationId}`,
})
const scene: MapScene = {
  marks: [mark('left', [0, 0], -10), mark('right', [0, 0], 10), mark('far', [60, 40])],
  clusters: [
    {
      id: 'group',
      position: [-60, 30],
      count: 5,
      shares: [
        { value: 'one', count: 3 },
        { value: 'two', count: 2 },
      ],
      stationIds: ['a', 'b', 'c', 'd', 'e'],
      name: 'Five',
      opensAtZoom: 4,
      bounds: [0, 0, 0, 0],
    },
  ],
  labels: [{ id: 'null', position: [0, 0], text: 'Null Island', offset: 18 }],
  hatched: [],
  selectedStationIds: ['far'],
  selectedCountry: null,
}

const world = openingCameraOf({ width: 640, height: 480 })

type Opened = {
  readonly first?: MapScene
  readonly projection?: 'mercator' | 'globe'
  readonly reducedMotion?: boolean
}

const openMap = async ({
  first = scene,
  projection = 'mercator',
  reducedMotion = true,
}: Opened = {}) => {
  const { live, reports, container } = aLiveMap({
    size: [640, 480],
    colours: [
      { id: 'one', light: '#1f6fb4', dark: '#5aa7e6' },
      { id: 'two', light: '#d1570a', dark: '#f08a3c' },
    ],
    camera: world,
    reducedMotion,
  })
  opened = live
  live.draw(first)
  live.setProjection(projection)
  await vi.waitFor(() => expect(reports.live).toHaveBeenCalled(), { timeout: 25_000 })
  const canvas = container.querySelector('canvas')
  if (!canvas) throw new Error('The map has no canvas.')
  const clickAt = (x: number, y: number): void => {
    const box = canvas.getBoundingClientRect()
    const at = { clientX: box.left + x, clientY: box.top + y, bubbles: true }
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) {
      canvas.dispatchEvent(new MouseEvent(type, at))
    }
  }
  return { live, reports, canvas, clickAt }
}

let opened: LiveMap | null = null
afterEach(() => {
  opened?.destroy()
  opened = null
})

const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))

/** The colour at a pixel: red, green, blue. */
const pixels = async (picture: Blob): Promise<(x: number, y: number) => readonly number[]> => {
  const bitmap = await createImageBitmap(picture)
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  pen?.drawImage(bitmap, 0, 0)
  return (x, y) => [...(pen?.getImageData(x, y, 1, 1).data ?? [])]
}

/** How many colours the picture has. */
const colourCount = async (picture: Blob): Promise<number> => {
  const bitmap = await createImageBitmap(picture)
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  pen?.drawImage(bitmap, 0, 0)
  const data = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
  const colours = new Set<number>()
  for (let i = 0; i < data.length; i += 4) {
    colours.add((data[i] ?? 0) * 65_536 + (data[i + 1] ?? 0) * 256 + (data[i + 2] ?? 0))
  }
  return colours.size
}

it('draws its marks with WebGL, finds them and says that it is live', async () => {
  const { live, reports } = await openMap()
  expect(new Set(live.queryMarks())).toEqual(new Set(['left', 'right', 'far']))
  expect(reports.failed).not.toHaveBeenCalled()
  expect(await colourCount(await live.toImage(1))).toBeGreaterThan(10)
}, 40_000)

it('gives a picture of itself in any size, and stays as it was', async () => {
  const { live } = await openMap()
  const [once, twice] = [await live.toImage(1), await live.toImage(2)]
  const sizeOf = async (blob: Blob): Promise<number[]> => {
    const { width, height } = await createImageBitmap(blob)
    return [width, height]
  }
  expect(await sizeOf(once)).toEqual([640, 480])
  expect(await sizeOf(twice)).toEqual([1280, 960])
  expect(await colourCount(twice)).toBeGreaterThan(10)
  expect(live.size()).toEqual({ width: 640, height: 480 })
}, 40_000)

it('draws a line across ±180° without a break, below its marks', async () => {
  const { live } = await openMap()
  const value = 'two'
  const line = greatCircle([119.3, 26.06], [-123.1, 49.28])
  live.drawArcs({
    origins: [],
    arcs: [{ value, to: [-123.1, 49.28], uncertain: false, line }],
    left: 0,
  })
  const worldPixels = 512 * 2 ** world.zoom
  const points = line
    .filter((_, i) => i % 5 === 0)
    .map((place) => worldPoint(place))
    .map(([x, y]) => {
      const across = 320 + ((x - 500) / 1000) * worldPixels
      return [across > 640 ? across - worldPixels : across, 240 + ((y - 437) / 1000) * worldPixels]
    })
  const isDrawn = async (): Promise<boolean> => {
    const colourAt = await pixels(await live.toImage(1))
    // Orange on the pale sea: much red, little blue.
    return points.every(([x = 0, y = 0]) =>
      around.some(([dx, dy]) => {
        const [red = 0, , blue = 0] = colourAt(Math.round(x) + dx, Math.round(y) + dy)
        return red - blue > 60
      }),
    )
  }
  await expect.poll(isDrawn, { timeout: 20_000, interval: 500 }).toBe(true)
  expect(new Set(live.queryMarks())).toEqual(new Set(['left', 'right', 'far']))
}, 40_000)

it('keeps names from under what lies over the map', async () => {
  const { live } = await openMap()
  const [x, y] = live.project([0, 0])
  /** Pixels of ink within the width of a name, from one edge of the marks. */
  const inkFrom = async (left: number): Promise<number> => {
    const colourAt = await pixels(await live.toImage(1))
    let ink = 0
    for (let dx = 0; dx < 60; dx += 1) {
      for (let dy = -6; dy <= 6; dy += 1) {
        const [red = 255] = colourAt(Math.round(left) + dx, Math.round(y) + dy)
        if (red < 100) ink += 1
      }
    }
    return ink
  }
  await expect.poll(() => inkFrom(x + 22), { timeout: 20_000 }).toBeGreaterThan(20)
  live.keepNamesOff([{ left: x + 40, top: y - 20, right: x + 90, bottom: y + 20 }])
  await expect.poll(() => inkFrom(x + 22), { timeout: 20_000 }).toBe(0)
  expect(await inkFrom(x - 82)).toBeGreaterThan(20)
}, 60_000)

it('opens with every place where the drawn map has it', async () => {
  const { live } = await openMap()
  const scale = Math.max(640 / drawnWorldSize.width, 480 / drawnWorldSize.height)
  for (const place of [
    [0, 0],
    [-79.38, 43.65],
    [151.2, -33.87],
    [18.07, 59.33],
  ] as const) {
    const [x, y] = worldPoint(place)
    const [liveX, liveY] = live.project(place)
    expect(liveX).toBeCloseTo(320 + (x - drawnWorldSize.width / 2) * scale, 0)
    expect(liveY).toBeCloseTo(240 + (y - drawnWorldSize.height / 2) * scale, 0)
  }
}, 40_000)

it('reports the mark that was clicked among those of its city', async () => {
  const { live, reports, clickAt } = await openMap()
  const [x, y] = live.project([0, 0])
  expect(live.markAt(x - 10, y)).toBe('left')
  clickAt(x + 10, y)
  expect(reports.selectStation).toHaveBeenCalledExactlyOnceWith('right')
  expect(reports.hover).toHaveBeenLastCalledWith('Mark right', x + 10, Math.floor(y))
}, 40_000)

it('reports the cluster that was clicked', async () => {
  const { live, reports, clickAt } = await openMap()
  clickAt(...live.project([-60, 30]))
  expect(reports.selectCluster).toHaveBeenCalledExactlyOnceWith(scene.clusters[0])
}, 40_000)

it('follows a new scene and a new theme', async () => {
  const { live } = await openMap()
  live.setTheme('dark')
  live.draw({ ...scene, marks: [mark('only', [10, 10])] })
  await vi.waitFor(() => expect(live.queryMarks()).toEqual(['only']), { timeout: 10_000 })
}, 40_000)

it('tells once the newest scene has been painted, and no other', async () => {
  const { live } = await openMap()
  const [before, painted] = [vi.fn(), vi.fn(() => live.queryMarks())]
  live.draw({ ...scene, marks: [mark('before', [10, 10])] }, { painted: before })
  live.draw({ ...scene, marks: [mark('newest', [10, 10])] }, { painted })
  await vi.waitFor(() => expect(painted).toHaveReturnedWith(['newest']), { timeout: 10_000 })
  expect(before).not.toHaveBeenCalled()
}, 40_000)

it('tells moves of the reader from moves that it was told to make', async () => {
  const { live, reports } = await openMap()
  live.flyTo({ zoom: 3, lng: 20, lat: 20 })
  expect(reports.camera.mock.lastCall?.[1]).toBe(false)
  live.zoomBy(1)
  await vi.waitFor(() => expect(reports.camera.mock.lastCall?.[1]).toBe(true))
  expect(reports.camera.mock.lastCall?.[0]).toMatchObject({ zoom: 4 })
}, 40_000)

it('takes a step that it is told to break off for no move of the reader', async () => {
  const { live, reports } = await openMap({ reducedMotion: false })
  for (const tell of [
    () => live.flyTo({ zoom: 3, lng: 20, lat: 20 }),
    () => live.jumpTo({ zoom: 4, lng: 0, lat: 0 }),
    () => live.flyTo({ zoom: 3, lng: 10, lat: 10 }),
  ]) {
    live.zoomBy(1)
    await vi.waitFor(() => expect(reports.camera).toHaveBeenCalled())
    reports.camera.mockClear()
    tell()
    live.jumpTo({ zoom: 2, lng: 0, lat: 0 })
    expect(reports.camera).toHaveBeenCalled()
    expect(reports.camera.mock.calls.filter(([, byReader]) => byReader === true)).toEqual([])
    reports.camera.mockClear()
  }
}, 40_000)

it('gives its canvas another name than the region around it', async () => {
  const { canvas } = await openMap()
  expect(canvas.getAttribute('aria-label')).toBe('Interactive map canvas')
  expect(canvas.getAttribute('role')).not.toBe('region')
}, 40_000)

it('shows and hits nothing through the earth', async () => {
  const { live, reports, clickAt } = await openMap()
  live.draw({
    ...scene,
    clusters: scene.clusters.map((cluster) => ({ ...cluster, position: [170, 30] as const })),
    marks: [mark('before', [10, 10]), mark('behind', [185, -5])],
  })
  live.setProjection('globe')
  live.jumpTo({ zoom: 0.5, lng: 0, lat: 0 })
  await vi.waitFor(() => expect(live.queryMarks()).toEqual(['before']), { timeout: 10_000 })
  expect(live.isVisible([10, 10])).toBe(true)
  expect(live.isVisible([185, -5])).toBe(false)
  expect(live.markAt(...live.project([185, -5]))).toBeNull()
  expect(live.markAt(...live.project([10, 10]))).toBe('before')
  for (const behind of [
    [185, -5],
    [170, 30],
  ] as const)
    clickAt(...live.project(behind))
  clickAt(3, 3)
  expect(reports.selectStation).not.toHaveBeenCalled()
  expect(reports.selectCluster).not.toHaveBeenCalled()
  expect(reports.selectCountry).not.toHaveBeenCalled()
  clickAt(...live.project([10, 10]))
  expect(reports.selectStation).toHaveBeenCalledExactlyOnceWith('before')
  live.jumpTo({ zoom: 0.5, lng: 180, lat: 0 })
  await vi.waitFor(() => expect(live.queryMarks()).toEqual(['behind']), { timeout: 10_000 })
}, 40_000)

it('has each place on the globe where a picture of it has it', async () => {
  const { live } = await openMap()
  live.setProjection('globe')
  const places = [-170, -120, -60, -20, 0, 30, 90, 150].flatMap((lng) =>
    [-70, -35, 0, 20, 55, 80].map((lat) => [lng, lat] as const),
  )
  for (const camera of [
    { zoom: 0.6, lng: 12, lat: 22 },
    { zoom: 2, lng: -100, lat: 45 },
    { zoom: 3.5, lng: 178, lat: -30 },
  ]) {
    live.jumpTo(camera)
    // MapLibre draws once before its projection is the new one.
    await vi.waitFor(() => expect(live.isVisible([camera.lng, camera.lat])).toBe(true))
    const { seen } = imageView({ size: live.size(), camera, projection: 'globe' })
    const found = places.flatMap((place) => seen(place).map((at) => ({ place, at })))
    expect(found).not.toEqual([])
    for (const { place, at } of found) {
      const [x, y] = live.project(place)
      expect(Math.hypot(x - at[0], y - at[1]), `${place.join()} at ${camera.zoom}`).toBeLessThan(1)
    }
  }
}, 40_000)

it('is live though all of its marks are behind the earth', async () => {
  const behind = { ...scene, clusters: [], marks: [mark('behind', [185, -5])] }
  const { live } = await openMap({ first: behind, projection: 'globe' })
  expect(live.queryMarks()).toEqual([])
}, 40_000)

it('has buttons over marks of the next world, and knows where they are', async () => {
  const { live } = await openMap({ first: { ...scene, marks: [mark('east', [-170, 20])] } })
  live.jumpTo({ zoom: 2, lng: 179, lat: 20 })
  expect(live.project([-170, 20])[0]).toBeCloseTo(320 + (11 / 360) * 2048)
  expect(document.querySelector('[data-key="east"]')).not.toBeNull()
}, 40_000)

it('takes the focus on a mark, on another where that is gone, or on the map', async () => {
  const { live, canvas } = await openMap()
  live.takeFocus('far')
  expect(document.activeElement?.ariaLabel).toBe('Mark far')
  live.takeFocus('cluster group')
  expect(document.activeElement?.ariaLabel).toBe('Five')
  live.takeFocus('gone')
  expect(document.activeElement?.ariaLabel).toBe('Mark left')
  live.takeFocus(null)
  expect(document.activeElement).toBe(canvas)
}, 40_000)

it('takes what it is told while it has no WebGL, and shows it afterwards', async () => {
  const { live, canvas, clickAt } = await openMap()
  const colourAt = async ([x, y]: readonly [number, number]): Promise<readonly number[]> =>
    (await pixels(await live.toImage(1)))(Math.round(x), Math.round(y))
  const [x, y] = live.project([20, 5])
  // A place is shown by a ring around it.
  const ring = [x + 8, y] as const
  const before = await colourAt(ring)
  const gpu = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
  gpu?.loseContext()
  await vi.waitFor(() => expect(live.queryMarks()).toEqual([]))
  live.draw({ ...scene, marks: [mark('new', [10, 10])] })
  live.showOverlay({ area: null, place: [20, 5] })
  clickAt(5, 5)
  expect(live.isVisible([10, 10])).toBe(true)
  gpu?.restoreContext()
  await vi.waitFor(() => expect(live.queryMarks()).toEqual(['new']), { timeout: 20_000 })
  await expect.poll(() => colourAt(ring), { timeout: 10_000 }).not.toEqual(before)
}, 40_000)

it('comes back with the same view when the browser takes WebGL away for a while', async () => {
  const { live, reports, canvas } = await openMap()
  live.jumpTo({ zoom: 2, lng: 30, lat: 20 })
  const before = live.project([60, 40])
  const gpu = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
  gpu?.loseContext()
  await vi.waitFor(() => expect(live.queryMarks()).toEqual([]))
  gpu?.restoreContext()
  await vi.waitFor(() => expect(live.queryMarks()).toContain('far'), { timeout: 20_000 })
  expect(live.project([60, 40])).toEqual(before)
  expect(await colourCount(await live.toImage(1))).toBeGreaterThan(10)
  expect(reports.failed).not.toHaveBeenCalled()
}, 40_000)

it('tells of each scene that came in its turn, whatever the theme does meanwhile', async () => {
  const { live } = await openMap()
  const told: string[][] = []
  const show = (name: string): void =>
    live.draw(
      { ...scene, marks: [mark(name, [10, 10])], clusters: [] },
      { painted: () => told.push([name, ...live.queryMarks()]) },
    )
  for (const name of ['first', 'second', 'third', 'fourth']) {
    show(name)
    if (name === 'second') live.setTheme('dark')
    await new Promise(requestAnimationFrame)
  }
  live.setTheme('light')
  await vi.waitFor(() => expect(told.at(-1)?.[0]).toBe('fourth'), { timeout: 10_000 })
  // Some may be overtaken; none is told of while another is seen.
  for (const [name, ...seen] of told) expect(seen).toEqual([name])
}, 40_000)

it.each([
  ['before', 'it has a style'],
  ['while', 'its style is being set up'],
])(
  'shows its scene though WebGL goes for a while %s %s',
  async (when) => {
    let settle = (): void => undefined
    const settled = () => new Promise<void>((resolve) => (settle = resolve))
    const { live, reports, container } = aLiveMap({ size: [320, 240], settled })
    live.draw(scene)
    live.setTheme('dark')
    live.setProjection('globe')
    const gpu = container
      .querySelector('canvas')
      ?.getContext('webgl2')
      ?.getExtension('WEBGL_lose_context')
    if (when === 'before') gpu?.loseContext()
    settle()
    await Promise.resolve()
    if (when === 'while') gpu?.loseContext()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(reports.live).not.toHaveBeenCalled()
    gpu?.restoreContext()
    await vi.waitFor(() => expect(reports.live).toHaveBeenCalledOnce(), { timeout: 20_000 })
    expect(live.queryMarks()).toContain('far')
    expect(await colourCount(await live.toImage(1))).toBeGreaterThan(10)
  },
  40_000,
)

it('can be taken away before it has a style', async () => {
  let settle = (): void => undefined
  const settled = () => new Promise<void>((resolve) => (settle = resolve))
  const { live, reports, container } = aLiveMap({ size: [320, 240], settled })
  live.draw(scene)
  live.destroy()
  settle()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(container.querySelector('canvas')).toBeNull()
  expect(reports.live).not.toHaveBeenCalled()
  expect(reports.failed).not.toHaveBeenCalled()
})

it('has its marks as buttons for the keyboard', async () => {
  const { reports } = await openMap()
  const group = document.querySelector('[role="group"][aria-label="Stations on the map"]')
  const buttons = [...(group?.querySelectorAll('button') ?? [])]
  expect(buttons.map(({ ariaLabel }) => ariaLabel)).toEqual([
    'Mark left',
    'Mark right',
    'Mark far',
    'Five',
  ])
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1])
  for (const button of buttons) {
    const { width, height } = button.getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
  buttons[0]?.focus()
  expect(reports.hover).toHaveBeenLastCalledWith('Mark left', expect.anything(), expect.anything())
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  press('ArrowRight')
  expect(document.activeElement).toBe(buttons[1])
  buttons[1]?.click()
  expect(reports.selectStation).toHaveBeenCalledExactlyOnceWith('right')
}, 40_000)
