// The drawn map, the live map and pictures show the same paths in the same colours.
import { readFileSync } from 'node:fs'
import { render } from 'preact-render-to-string'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { palette, type Palette } from '../src/logic/map/map-colours.ts'
import type { DrawnPath } from '../src/logic/map/display-list.ts'
import type { Theme } from '../src/model/view.ts'
import { drawPaths } from '../src/views/image/draw-paths.ts'
import { paintPaths } from '../src/views/map/paint-image.ts'
import { DrawnPaths } from '../src/views/parts/drawn-paths.tsx'
import { markValues } from '../src/logic/records/atlas-facets.ts'
import { realData } from './real-data.ts'
import { everyDrawing, type Drawn } from './three-pens.ts'

const values = markValues(realData().info)
const drawings = everyDrawing(values.map(({ id }) => id))

/** As it is seen: without what has no colour. */
type Seen = {
  readonly d: string
  readonly fill: string | null
  readonly stroke: string | null
  readonly width: number | null
  readonly dash: string
  readonly cap: string | null
}

const attributesOf = (element: string): Map<string, string> =>
  new Map(
    [...element.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )

const pathsIn = (svg: string): Map<string, string>[] =>
  [...svg.matchAll(/<path [^>]*>/g)].map(([element]) => attributesOf(element))

type Paints = {
  fill: string | null
  stroke: string | null
  width: number
  cap: string
}

const seen = (path: Pick<Seen, 'd' | 'dash'>, paints: Paints): Seen => {
  const [fill, stroke] = [paints.fill, paints.stroke].map((one) => (one === 'none' ? null : one))
  return {
    ...path,
    fill: fill ?? null,
    stroke: stroke ?? null,
    width: stroke ? paints.width : null,
    cap: stroke ? paints.cap : null,
  }
}

function picturePen({ paths, value }: Drawn, colours: Palette): Seen[] {
  return pathsIn(drawPaths(paths, colours, value)).map((path) =>
    seen(
      { d: path.get('d') ?? '', dash: path.get('stroke-dasharray') ?? '' },
      {
        fill: path.get('fill') ?? null,
        stroke: path.get('stroke') ?? null,
        width: Number(path.get('stroke-width')),
        cap: path.get('stroke-linecap') ?? 'butt',
      },
    ),
  )
}

const base = readFileSync(new URL('../src/styles/base.css', import.meta.url), 'utf8')
/** What a class of the style sheet paints with: the name of a token, or the linked city's colour. */
const paintOf = (name: string, property: 'fill' | 'stroke'): string => {
  const rule = base.split(`\n.${name} {`)[1]?.split('}')[0] ?? ''
  const value = new RegExp(`\\b${property}: (?:var\\(--([\\w-]+)\\)|(\\w+));`).exec(rule)
  return value?.[1] ?? value?.[2] ?? 'no such rule'
}

function drawnPen({ paths, value }: Drawn, colours: Palette): Seen[] {
  const tokens = new Map(Object.entries(colours))
  return pathsIn(render(<DrawnPaths paths={paths} />)).map((path) => {
    const classes = path.get('class')?.split(' ') ?? []
    const city = classes.find((name) => name.startsWith('linked-'))?.slice('linked-'.length)
    const colour = (property: 'fill' | 'stroke'): string | null => {
      const name = classes.find((one) => one.startsWith(`${property}-`))
      if (name === undefined) return null
      const paint = paintOf(name, property)
      if (paint === 'currentcolor') return colours.values.get(city ?? value ?? '') ?? colours.quiet
      const token = tokens.get(paint)
      return typeof token === 'string' ? token : null
    }
    return seen(
      { d: path.get('d') ?? '', dash: path.get('stroke-dasharray') ?? '' },
      {
        fill: colour('fill'),
        stroke: colour('stroke'),
        width: Number(path.get('stroke-width')),
        // As the element around it has it.
        cap: path.get('stroke-linecap') ?? 'round',
      },
    )
  })
}

/** A path of a canvas that tells what it is. */
class RecordedPath {
  readonly d: string
  constructor(d: string) {
    this.d = d
  }
}

function livePen({ paths, value }: Drawn, colours: Palette): Seen[] {
  vi.stubGlobal('Path2D', RecordedPath)
  return paths.map((path: DrawnPath) => {
    const paints: Paints = { fill: null, stroke: null, width: 0, cap: '' }
    let dash = ''
    const pen = {
      ...{ fillStyle: '', strokeStyle: '', lineWidth: 0, font: '' },
      ...{ lineCap: 'butt' as const, lineJoin: 'miter' as const, textAlign: 'start' as const },
      setLineDash: (lengths: Iterable<number>) => (dash = [...lengths].join(' ')),
      fill: () => (paints.fill = String(pen.fillStyle)),
      stroke: () => {
        paints.stroke = String(pen.strokeStyle)
        paints.width = pen.lineWidth
        paints.cap = pen.lineCap
      },
      fillText: () => undefined,
    }
    paintPaths(pen, [path], { palette: colours, value })
    return seen({ d: path.d, dash }, paints)
  })
}

afterEach(() => vi.unstubAllGlobals())

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  const colours = palette(theme, values)
  it.each(drawings)('three pens draw the same $name', (drawing) => {
    const picture = picturePen(drawing, colours)
    expect(picture).toHaveLength(drawing.paths.length)
    expect(livePen(drawing, colours)).toEqual(picture)
    expect(drawnPen(drawing, colours)).toEqual(picture)
  })
})
