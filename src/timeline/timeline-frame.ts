/** The elements of the timeline, made in Node and in the browser alike. */
import { axisHeight } from './draw-time-axis.ts'
import { elementMaker } from './make-element.ts'

export type TimelineFrameWords = {
  /** The name of the panel that holds the lanes. */
  readonly lanes: string
  readonly rangeStart: string
  readonly rangeEnd: string
  /** Names of the fields for exact dates. */
  readonly dateFrom: string
  readonly dateTo: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly wholePeriod: string
  readonly listClose: string
}
/** Elements of somebody else's within the layout. */
export type FrameExtras = {
  /** Panels above the lanes, such as a chart on the same axis. */
  readonly panels?: readonly HTMLElement[]
  /** Behind the timeline's own controls. */
  readonly controls?: readonly HTMLElement[]
}
export type TimelineFrame = ReturnType<typeof timelineFrame>

export function timelineFrame(
  document: Document,
  words: TimelineFrameWords,
  extras: FrameExtras = {},
) {
  const make = elementMaker(document)
  const svg = (): SVGSVGElement => document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const [lanes, axis, overview] = [svg(), svg(), svg()]
  // Its dates stand in the sliders and in every mark's name.
  axis.setAttribute('aria-hidden', 'true')
  // The lanes are first laid out in the room that it leaves.
  axis.setAttribute('height', String(axisHeight))
  // Keys and buttons pan as well.
  overview.setAttribute('aria-hidden', 'true')
  const inPanel = { class: 'timeline-lanes-panel', 'aria-label': words.lanes }
  const lanesPanel = make('section', inPanel, [lanes])
  // All that scrolls, from top to bottom.
  const panels = [...(extras.panels ?? []), lanesPanel]
  const scroll = make('div', { class: 'timeline-scroll' }, [...panels, axis])
  const input = (look: string, type: string, name: string): HTMLInputElement =>
    // Without `autocomplete` a browser would put back what was there before a reload.
    make('input', { class: `timeline-${look}`, type, 'aria-label': name, autocomplete: 'off' })
  const slider = (name: string) => input('range', 'range', name)
  const sliders = { from: slider(words.rangeStart), to: slider(words.rangeEnd) }
  // As text, in the words in which dates stand everywhere else.
  const date = (name: string) => input('date', 'text', name)
  const dates = { from: date(words.dateFrom), to: date(words.dateTo) }
  const button = (sign: string, name: string): HTMLButtonElement => {
    const named = { type: 'button', 'aria-label': name, title: name }
    return make('button', { class: 'timeline-button', ...named }, [sign])
  }
  const buttons = {
    zoomOut: button('−', words.zoomOut),
    zoomIn: button('+', words.zoomIn),
    wholePeriod: button('⤢', words.wholePeriod),
  }
  // The whole period lies behind the sliders.
  const slid = [overview, sliders.from, sliders.to]
  const track = make('div', { class: 'timeline-sliders' }, slid)
  const zoom = make('div', { class: 'timeline-zoom' }, Object.values(buttons))
  const controls = [dates.from, track, dates.to, zoom, ...(extras.controls ?? [])]
  const tools = make('div', { class: 'timeline-tools' }, controls)
  // Each mark is named with the same words, so a screen reader would say them twice.
  const hidden = { 'aria-hidden': 'true', hidden: '' }
  const tooltip = make('div', { class: 'timeline-tooltip', ...hidden })
  // Of the items behind a bin.
  const list = make('div', { class: 'timeline-list', role: 'dialog', hidden: '' })
  const root = make('div', { class: 'timeline' }, [scroll, tools, tooltip, list])
  const charts = { lanes, axis, overview, lanesPanel, panels }
  return { root, scroll, ...charts, sliders, dates, ...buttons, track, tooltip, list }
}
