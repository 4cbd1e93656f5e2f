// The drawn map, the live map and pictures look alike, pixel by pixel.
import { render } from 'preact'
import { expect, it } from 'vitest'
import { palette } from '../src/logic/map/map-colours.ts'
import { drawPaths } from '../src/views/image/draw-paths.ts'
import { element } from '../src/views/image/svg-element.ts'
import { imageRatio, paintThing } from '../src/views/map/paint-image.ts'
import { DrawnPaths } from '../src/views/parts/drawn-paths.tsx'
import base from '../src/styles/base.css?inline'
import tokens from '../src/styles/tokens.css?inline'
import { everyDrawing, type Drawn } from './three-pens.ts'

const cities = [
  { id: 'one', light: '#1f6fb4', dark: '#5aa7e6' },
  { id: 'two', light: '#d1570a', dark: '#f08a3c' },
  { id: 'three', light: '#0b8f6a', dark: '#3dbf97' },
]
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

const inline = (theme: Theme): string =>
  [
    tokens,
    base,
    ...cities.map((city) => `.linked-${city.id} { color: ${city[theme]} }`),
    'svg { background: none }',
  ].join('\n')

const svgOf = (content: string, { reach }: Drawn, theme: Theme): string => {
  const side = Math.ceil(2 * reach)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-side / 2} ${-side / 2} ${side} ${side}`,
      width: side * imageRatio,
      height: side * imageRatio,
      'data-theme': theme,
    },
    content,
  )
}

const pixelsOf = async (svg: string): Promise<Uint8ClampedArray> => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('This browser draws on no canvas.')
  pen.drawImage(image, 0, 0)
  return pen.getImageData(0, 0, image.width, image.height).data
}

/** The count is text, whose font each pen knows by another way: paths are compared. */
const drawnMap = (drawing: Drawn, theme: Theme): Promise<Uint8ClampedArray> => {
  const { value, paths } = drawing
  const place = document.createElement('div')
  render(
    <g class={`mark linked-${value ?? 'none'}`}>
      <DrawnPaths paths={paths} />
    </g>,
    place,
  )
  const style = element('style', {}, `<![CDATA[${inline(theme)}]]>`)
  return pixelsOf(svgOf(`${style}${place.innerHTML}`, drawing, theme))
}

const picture = (drawing: Drawn, theme: Theme): Promise<Uint8ClampedArray> =>
  pixelsOf(svgOf(drawPaths(drawing.paths, palette(theme, cities), drawing.value), drawing, theme))

const liveMap = ({ value, paths, reach }: Drawn, theme: Theme): Uint8ClampedArray =>
  paintThing({ paths, reach, ...(value !== undefined && { value }) }, palette(theme, cities)).data

/** Of 255: the mean by which the pixels differ, seen on grey. */
const difference = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => {
  if (a.length !== b.length) throw new Error(`${a.length} and ${b.length} values to compare.`)
  const onGrey = (data: Uint8ClampedArray, at: number): number => {
    const alpha = (data[at - (at % 4) + 3] ?? 0) / 255
    return (data[at] ?? 0) * alpha + 128 * (1 - alpha)
  }
  return a.reduce((sum, _, at) => sum + Math.abs(onGrey(a, at) - onGrey(b, at)), 0) / a.length
}

/** What smoothing at edges may change; a ring of another width changes ten times as much. */
const smoothing = 1

it.each(themes)(
  'three pens give the same pixels in the %s theme',
  async (theme) => {
    const apart: string[] = []
    for (const drawing of everyDrawing(cities.map(({ id }) => id))) {
      const [live, drawn, taken] = [
        liveMap(drawing, theme),
        await drawnMap(drawing, theme),
        await picture(drawing, theme),
      ]
      expect(
        live.some((value) => value > 0),
        drawing.name,
      ).toBe(true)
      if (difference(live, drawn) > smoothing) apart.push(`${drawing.name}: live and drawn`)
      if (difference(live, taken) > smoothing) apart.push(`${drawing.name}: live and taken away`)
    }
    expect(apart).toEqual([])
  },
  60_000,
)

it('would see a ring that is half a pixel wider', () => {
  const [ring] = everyDrawing(['one']).filter(({ name }) => name === 'ring of a mark')
  if (!ring) throw new Error('There is no ring.')
  const wider = { ...ring, paths: ring.paths.map((path) => ({ ...path, width: path.width + 0.5 })) }
  expect(difference(liveMap(ring, 'light'), liveMap(wider, 'light'))).toBeGreaterThan(smoothing)
})
