import { afterEach, expect, it, vi } from 'vitest'
import { chosenCamera } from '../../logic/geo/globe.ts'
import type { Camera, Projection } from '../../model/view.ts'
import { createDrawnZoom } from './drawn-zoom.ts'

afterEach(() => document.body.replaceChildren())

function openMap({ hidden = false, projection = 'mercator' }: Opened = {}) {
  const scroller = document.createElement('div')
  scroller.style.cssText = 'position: absolute; width: 640px; height: 480px; overflow: hidden'
  scroller.hidden = hidden
  document.body.append(scroller)
  const onMoved = vi.fn<(camera: Camera) => void>()
  const options = { reducedMotion: false, projection: () => projection, onMoved }
  return { scroller, onMoved, map: createDrawnZoom(scroller, options) }
}

type Opened = { readonly hidden?: boolean; readonly projection?: Projection }

/** But for rounding. */
const closeTo = (camera: Camera): unknown =>
  Object.fromEntries(
    Object.entries(camera).map(([name, value]): [string, unknown] => [
      name,
      expect.closeTo(value, 4),
    ]),
  )

const inKenya = { zoom: 5, lng: 37, lat: -1 }
const inSpain = { zoom: 4, lng: -4, lat: 40 }

it('steps on from where it was told to fly, though that broke off a step', async () => {
  const { map, onMoved } = openMap()
  map.jumpTo(inKenya)
  map.zoomBy(1)
  map.flyTo(inSpain)
  await vi.waitFor(() => expect(map.camera.peek()).toEqual(closeTo(inSpain)))
  expect(onMoved).not.toHaveBeenCalled()
  map.zoomBy(1)
  await vi.waitFor(() => expect(onMoved).toHaveBeenCalledOnce())
  expect(map.camera.peek()).toEqual(closeTo({ ...inSpain, zoom: 5 }))
})

it('steps on from where it jumped to, though that broke off a step', async () => {
  const { map, onMoved } = openMap()
  map.zoomBy(1)
  map.jumpTo(inSpain)
  map.zoomBy(1)
  await vi.waitFor(() => expect(onMoved).toHaveBeenCalledOnce())
  expect(map.camera.peek()).toEqual(closeTo({ ...inSpain, zoom: 5 }))
})

it('shows what it was told to show once it is no longer hidden', async () => {
  const { map, scroller } = openMap({ hidden: true })
  map.jumpTo(inKenya)
  expect(map.camera.peek()).toEqual(closeTo(map.camera.peek()))
  scroller.hidden = false
  await vi.waitFor(() => expect(map.size()).toEqual({ width: 640, height: 480 }))
  await vi.waitFor(() => expect(map.camera.peek()).toEqual(closeTo(inKenya)))
  expect(scroller.style.getPropertyValue('--drawn-x')).not.toContain('NaN')
})

it('adds up steps of which one is asked for as the one before it ends', async () => {
  const { map, onMoved } = openMap()
  map.jumpTo(inKenya)
  map.zoomBy(1)
  let asked = false
  // In the last frame of the first step, before it is told to have ended.
  await new Promise<void>((resolve) => {
    const stop = map.camera.subscribe(({ zoom }) => {
      if (zoom < 6 - 1e-6 || asked) return
      asked = true
      map.zoomBy(-2)
      resolve()
      queueMicrotask(() => stop())
    })
  })
  await vi.waitFor(() => expect(map.camera.peek().zoom).toBeLessThan(5.5))
  map.zoomBy(-1)
  await vi.waitFor(() => expect(onMoved).toHaveBeenCalled())
  expect(map.camera.peek()).toEqual(closeTo({ ...inKenya, zoom: 3 }))
})

it('has got where a step leads when its size changes', async () => {
  const { map, scroller, onMoved } = openMap()
  map.jumpTo(inKenya)
  map.zoomBy(1)
  scroller.style.width = '400px'
  await vi.waitFor(() => expect(onMoved).toHaveBeenCalledOnce())
  expect(map.camera.peek()).toEqual(closeTo({ ...inKenya, zoom: 6 }))
})

it('flies on to what it heads for when its size changes', async () => {
  const { map, scroller } = openMap()
  map.flyTo(inKenya)
  scroller.style.width = '400px'
  await vi.waitFor(() => expect(map.camera.peek()).toEqual(closeTo(inKenya)))
})

it('keeps showing the whole world at every size', async () => {
  const { map, scroller } = openMap()
  const { zoom } = map.camera.peek()
  scroller.style.cssText = 'width: 1280px; height: 960px'
  await vi.waitFor(() => expect(map.camera.peek().zoom).toBeCloseTo(zoom + 1))
})

it('remembers what it cannot come near enough to, until the reader moves it', async () => {
  const { map, onMoved } = openMap()
  const near = { ...inSpain, zoom: 9 }
  map.jumpTo(near)
  expect(map.camera.peek()).toEqual(closeTo({ ...near, zoom: 7 }))
  expect(map.heading()).toEqual(near)
  map.zoomBy(-1)
  await vi.waitFor(() => expect(onMoved).toHaveBeenCalledOnce())
  expect(map.heading()).toBeNull()
})

it('takes and tells the zooms of the globe where that is chosen', async () => {
  const { map, onMoved } = openMap({ projection: 'globe' })
  const onGlobe = chosenCamera(inSpain, 'globe')
  map.jumpTo(onGlobe)
  expect(map.camera.peek()).toEqual(closeTo(inSpain))
  expect(map.heading()).toEqual(closeTo(onGlobe))
  map.zoomBy(1)
  await vi.waitFor(() => expect(onMoved).toHaveBeenCalledOnce())
  expect(onMoved.mock.lastCall?.[0]).toEqual(closeTo({ ...onGlobe, zoom: onGlobe.zoom + 1 }))
})
