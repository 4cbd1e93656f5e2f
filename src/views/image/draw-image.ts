/** A picture's scene as an SVG file: vectors and text, with everything it needs inside. */
import { clusterDrawing, type Shared } from '../../logic/map/cluster-drawing.ts'
import type { Point } from '../../logic/image/image-view-types.ts'
import type { DrawnPath } from '../../logic/map/display-list.ts'
import type { ImageScene, ImageText, LegendSign } from '../../logic/image/image-scene.ts'
import { arcLines, areaLook, countText, labelText } from '../../logic/map/look.ts'
import { valueColour, type Palette } from '../../logic/map/map-colours.ts'
import { originDrawing } from '../../logic/map/place-drawing.ts'
import { markDrawing } from '../../logic/map/mark-drawing.ts'
import { ringDrawing } from '../../logic/map/selection-rings.ts'
import {
  cityNames,
  groundDrawing,
  groundPattern,
  hatchPattern,
  type Ground,
} from './draw-ground.ts'
import { drawPaths } from './draw-paths.ts'
import { attributes, element, escaped, line, moved } from './svg-element.ts'
import { textElement } from './text-element.ts'

type Drawing = {
  readonly scene: ImageScene
  readonly colours: Palette
  /** null where a picture of the live map takes the ground's and the marks' place. */
  readonly ground: Ground | null
  /** Device pixels for each CSS pixel. */
  readonly ratio: number
}

export function drawImage({ scene, colours, ground, ratio }: Drawing): string {
  const { width, height, map } = scene
  const box = { x: map.x, y: map.y, width: map.width, height: map.height }
  return [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * ratio,
      height: height * ratio,
      viewBox: `0 0 ${width} ${height}`,
    })}>`,
    `<title>${escaped(scene.texts[0]?.text ?? '')}</title>`,
    `<defs>${hatchPattern('hatch-sign', 1, colours)}${groundPattern(map, ground, colours)}</defs>`,
    element('rect', { width, height, fill: colours.panel }),
    ground
      ? `<svg${attributes({ ...box, viewBox: `0 0 ${map.width} ${map.height}` })}>\n${mapDrawing(scene, colours, ground)}\n</svg>`
      : element('rect', { ...box, fill: map.disc ? colours.sky : colours.sea }),
    element('rect', { ...box, fill: 'none', stroke: colours.line }),
    ...scene.signs.map(({ x, y, sign }) => moved(x, y, signDrawing(sign, colours))),
    ...scene.texts.map((text) => textLine(text, colours)),
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n')
}

function textLine({ style, ...place }: ImageText, { quiet, ink }: Palette): string {
  const isHeavy = style === 'title' || style === 'count'
  const fill = style === 'quiet' ? quiet : ink
  return textElement({ ...place, fill, ...(isHeavy && { family: 'serif', weight: 600 }) })
}

function mapDrawing({ map }: ImageScene, colours: Palette, ground: Ground): string {
  const { ink, land } = colours
  const at = ([x, y]: Point, paths: readonly DrawnPath[], value?: string): string =>
    moved(x, y, drawPaths(paths, colours, value))
  return [
    ...groundDrawing(map, colours, ground),
    ...areaDrawing(map.area, colours),
    ...map.arcs.map((arc) => arcDrawing(arc, colours)),
    ...map.origins.map((origin) => at(origin.at, originDrawing, origin.value)),
    ...(ground.kind === 'tiles' ? cityNames(ground, colours) : []),
    ...map.labels.map(({ at: [x, y], anchor, text }) =>
      textElement({ ...{ x, y, text, anchor, fill: ink, haloColour: land }, ...labelText }),
    ),
    ...map.rings.map((ring) => at(ring.at, ringDrawing(ring.radius))),
    ...map.clusters.map(({ cluster, at: [x, y] }) =>
      moved(x, y, clusterPicture(cluster, colours, String(cluster.count))),
    ),
    ...map.marks.map(({ mark, ...place }) => at(place.at, markDrawing(mark), mark.value)),
  ].join('\n')
}

function areaDrawing(area: ImageScene['map']['area'], { accent }: Palette): string[] {
  if (!area) return []
  const fill = { fill: accent, 'fill-rule': 'evenodd', 'fill-opacity': areaLook.fillOpacity }
  return [
    element('path', { d: area.fill, ...fill }),
    line({ d: area.edge, stroke: accent, width: areaLook.edge }),
  ]
}

function arcDrawing(
  { value, uncertain, d }: ImageScene['map']['arcs'][number],
  colours: Palette,
): string {
  const { width, opacity, dash } = arcLines[uncertain ? 'uncertain' : 'stated']
  const dashes = dash.length > 0 ? dash.join(' ') : undefined
  const stroke = valueColour(colours, value)
  return line({ d, stroke, width }, { 'stroke-dasharray': dashes, opacity })
}

function clusterPicture(cluster: Shared, colours: Palette, text: string): string {
  const { size, weight, baseline } = countText
  const count = { text, size, weight, y: baseline, anchor: 'middle', fill: colours.ink } as const
  return drawPaths(clusterDrawing(cluster), colours) + textElement(count)
}

function signDrawing(sign: LegendSign, colours: Palette): string {
  switch (sign.kind) {
    case 'mark':
      return drawPaths(markDrawing(sign.mark), colours, sign.value)
    case 'cluster': {
      const shares = sign.shares.map((value) => ({ value, count: 1 }))
      const ring = clusterPicture({ shares, count: shares.length }, colours, 'n')
      return element('g', { transform: 'scale(0.68)' }, ring)
    }
    case 'hatch':
      return element('rect', {
        x: -9,
        y: -6,
        width: 18,
        height: 12,
        fill: 'url(#hatch-sign)',
        stroke: colours.border,
      })
  }
}
