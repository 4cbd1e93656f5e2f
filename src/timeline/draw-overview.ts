/** Draws the strip of the whole period: a histogram and the window that the lanes show. */
import { drawEach, drawOne, layer, setShape } from './draw-each.ts'
import type { OverviewScene } from './scene/overview.ts'

/** Pixels, as high as the sliders before it. */
export const overviewHeight = 28
/** Pixels of the highest bar, and of the lowest one that can be seen. */
const highest = 20
const lowest = 2

export function drawOverview(target: SVGSVGElement, scene: OverviewScene): void {
  const { width } = scene
  setShape(target, { class: 'timeline-overview', width, height: overviewHeight })
  const part = (name: string): SVGGElement => layer(target, `timeline-overview-part-${name}`)
  const shape = (name: string) => ({ class: `timeline-overview-${name}` })
  drawOne(part('ground'), 'rect', { ...shape('ground'), width, height: overviewHeight })
  const y = overviewHeight - 1
  drawOne(part('line'), 'line', { ...shape('line'), x2: width, y1: y, y2: y })
  const bars = scene.bars.map(({ x, width, share }) => {
    const height = Math.max(lowest, share * highest)
    const bar = { x, y: overviewHeight - 2 - height, width: Math.max(1, width - 0.5), height }
    return { ...shape('bar'), ...bar }
  })
  drawEach(part('bars'), 'rect', bars)
  const frames = (scene.window ? [scene.window] : []).map(({ x0, x1 }) => ({
    ...shape('window'),
    ...{ x: x0, y: 0.5, width: Math.max(2, x1 - x0), height: overviewHeight - 1, rx: 3 },
  }))
  drawEach(part('window'), 'rect', frames)
}
