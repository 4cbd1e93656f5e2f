/** A picture's scene as an SVG file: vectors and text, with everything it needs inside. */
import { clusterRadius } from '../../logic/map/cluster.ts'
import { clusterRing } from '../../logic/map/cluster-ring.ts'
import { labelSize, originRadius } from '../../logic/image/image-map.ts'
import type { ImageScene, ImageText, LegendSign } from '../../logic/image/image-scene.ts'
import { markDrawing, type MarkKind, type MarkPaint } from '../../logic/map/mark-drawing.ts'
import type { SceneCluster } from '../../logic/map/map-scene-types.ts'
import {
  cityNames,
  groundDrawing,
  groundPattern,
  hatchPattern,
  type Ground,
} from './draw-ground.ts'
import { haloed, sans } from './haloed-text.ts'
import type { ImageColours } from './image-colours.ts'
import { attributes, element, escaped, moved } from './svg-element.ts'

type Drawing = {
  readonly scene: ImageScene
  readonly colours: ImageColours
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

const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"

function textLine({ x, y, size, style, text }: ImageText, colours: ImageColours): string {
  const heavy = style === 'title' || style === 'count'
  return element(
    'text',
    {
      x,
      y,
      'font-family': heavy ? serif : sans,
      'font-size': size,
      'font-weight': heavy ? 600 : undefined,
      fill: style === 'quiet' ? colours.quiet : colours.ink,
    },
    escaped(text),
  )
}

function mapDrawing({ map }: ImageScene, colours: ImageColours, ground: Ground): string {
  const linked = (id: string): string => colours.linked.get(id) ?? colours.quiet
  return [
    ...groundDrawing(map, colours, ground),
    ...areaDrawing(map.area, colours),
    ...linesDrawing(map, linked, colours),
    ...(ground.kind === 'tiles' ? cityNames(ground, colours) : []),
    ...map.labels.map(({ at: [x, y], anchor, text }) =>
      haloed({ x, y, text, anchor, size: labelSize, fill: colours.ink, halo: colours.land }),
    ),
    ...map.clusters.map(({ cluster, at: [x, y] }) => moved(x, y, clusterDrawing(cluster, colours))),
    ...map.rings.map(({ at: [cx, cy], radius }) =>
      element('circle', {
        cx,
        cy,
        r: radius,
        fill: 'none',
        stroke: colours.ink,
        'stroke-width': 1.5,
      }),
    ),
    ...map.marks.map(({ mark, at: [x, y] }) =>
      moved(x, y, markPaths(mark, linked(mark.linkedCity), colours)),
    ),
  ].join('\n')
}

function areaDrawing(area: ImageScene['map']['area'], { accent }: ImageColours): string[] {
  if (!area) return []
  const fill = { fill: accent, 'fill-rule': 'evenodd', 'fill-opacity': 0.1 }
  return [
    element('path', { d: area.fill, ...fill }),
    element('path', { d: area.edge, fill: 'none', stroke: accent, 'stroke-width': 2 }),
  ]
}

function linesDrawing(
  map: ImageScene['map'],
  linked: (id: string) => string,
  { panel }: ImageColours,
): string[] {
  return [
    ...map.arcs.map(({ linkedCity, uncertain, d }) =>
      element('path', {
        d,
        fill: 'none',
        stroke: linked(linkedCity),
        'stroke-width': uncertain ? 1.2 : 1.6,
        'stroke-dasharray': uncertain ? '4 4' : undefined,
        opacity: uncertain ? 0.55 : 0.8,
      }),
    ),
    ...map.origins.map(({ linkedCity, at: [cx, cy] }) =>
      element('circle', {
        cx,
        cy,
        r: originRadius,
        fill: panel,
        stroke: linked(linkedCity),
        'stroke-width': 2.5,
      }),
    ),
  ]
}

function markPaths(kind: MarkKind, colour: string, { panel, ink }: ImageColours): string {
  const paints: Record<MarkPaint, string> = { none: 'none', colour, paper: panel, ink }
  return markDrawing(kind)
    .map(({ d, fill, stroke, width, dash }) =>
      element('path', {
        d,
        fill: paints[fill],
        stroke: width === 0 ? undefined : paints[stroke],
        'stroke-width': width === 0 ? undefined : width,
        'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
        // As on the live map: dashes end flat, dots are round.
        'stroke-linecap': dash.length > 0 && dash[0] !== 0 ? 'butt' : 'round',
        'stroke-linejoin': 'round',
      }),
    )
    .join('')
}

type Counted = Pick<SceneCluster, 'shares' | 'count'>

function clusterDrawing(cluster: Counted, colours: ImageColours, count = String(cluster.count)) {
  return [
    element('circle', {
      r: clusterRadius(cluster.count),
      fill: colours.panel,
      stroke: colours.line,
    }),
    ...clusterRing(cluster).map(({ linkedCity, d }) =>
      element('path', {
        d,
        fill: 'none',
        stroke: colours.linked.get(linkedCity) ?? colours.quiet,
        'stroke-width': 4,
      }),
    ),
    element(
      'text',
      {
        y: 4,
        'text-anchor': 'middle',
        'font-family': sans,
        'font-size': 11.5,
        'font-weight': 600,
        fill: colours.ink,
      },
      count,
    ),
  ].join('')
}

function signDrawing(sign: LegendSign, colours: ImageColours): string {
  switch (sign.kind) {
    case 'mark':
      return markPaths(sign.mark, colours.linked.get(sign.linkedCity) ?? colours.quiet, colours)
    case 'cluster': {
      const shares = sign.shares.map((linkedCity) => ({ linkedCity, count: 1 }))
      const ring = clusterDrawing({ shares, count: shares.length }, colours, 'n')
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
