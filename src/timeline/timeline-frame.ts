/** The elements of the timeline, made in Node and in the browser alike. */

import { axisHeight } from './draw-time-axis.ts'

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
export type TimelineFrame = {
  readonly root: HTMLElement
  readonly scroll: HTMLElement
  readonly lanes: SVGSVGElement
  readonly axis: SVGSVGElement
  readonly sliders: { readonly from: HTMLInputElement; readonly to: HTMLInputElement }
  readonly dates: { readonly from: HTMLInputElement; readonly to: HTMLInputElement }
  readonly zoomIn: HTMLButtonElement
  readonly zoomOut: HTMLButtonElement
  readonly wholePeriod: HTMLButtonElement
  /** What the sliders move on. */
  readonly track: HTMLElement
  /** The whole period, behind the sliders. */
  readonly overview: SVGSVGElement
  readonly lanesPanel: HTMLElement
  /** All that scrolls, from top to bottom. */
  readonly panels: readonly HTMLElement[]
  readonly tooltip: HTMLElement
  /** Of the items behind a bin. */
  readonly list: HTMLElement
}

export function timelineFrame(
  document: Document,
  words: TimelineFrameWords,
  extras: FrameExtras = {},
): TimelineFrame {
  const svg = (): SVGSVGElement => document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const [lanes, axis, overview] = [svg(), svg(), svg()]
  // Its dates stand in the sliders and in every mark's name.
  axis.setAttribute('aria-hidden', 'true')
  // The lanes are first laid out in the room that it leaves.
  axis.setAttribute('height', String(axisHeight))
  // Keys and buttons pan as well.
  overview.setAttribute('aria-hidden', 'true')
  const scroll = element(document, 'div', 'timeline-scroll')
  const lanesPanel = element(document, 'section', 'timeline-lanes-panel')
  lanesPanel.setAttribute('aria-label', words.lanes)
  lanesPanel.append(lanes)
  const panels = [...(extras.panels ?? []), lanesPanel]
  scroll.append(...panels, axis)
  const sliders = {
    from: input(document, 'range', words.rangeStart),
    to: input(document, 'range', words.rangeEnd),
  }
  const dates = {
    from: input(document, 'date', words.dateFrom),
    to: input(document, 'date', words.dateTo),
  }
  const buttons = {
    zoomOut: button(document, '−', words.zoomOut),
    zoomIn: button(document, '+', words.zoomIn),
    wholePeriod: button(document, '↔', words.wholePeriod),
  }
  const track = element(document, 'div', 'timeline-sliders')
  track.append(overview, sliders.from, sliders.to)
  const zoom = element(document, 'div', 'timeline-zoom')
  zoom.append(buttons.zoomOut, buttons.zoomIn, buttons.wholePeriod)
  const tools = element(document, 'div', 'timeline-tools')
  tools.append(dates.from, track, dates.to, zoom, ...(extras.controls ?? []))
  const tooltip = element(document, 'div', 'timeline-tooltip')
  // Each mark is named with the same words, so a screen reader would say them twice.
  tooltip.setAttribute('aria-hidden', 'true')
  tooltip.setAttribute('hidden', '')
  const list = element(document, 'div', 'timeline-list')
  list.setAttribute('role', 'dialog')
  list.setAttribute('hidden', '')
  const root = element(document, 'div', 'timeline')
  root.append(scroll, tools, tooltip, list)
  const charts = { lanes, axis, overview, lanesPanel, panels }
  return { root, scroll, ...charts, sliders, dates, ...buttons, track, tooltip, list }
}

function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.setAttribute('class', className)
  return made
}

function input(document: Document, type: 'range' | 'date', name: string): HTMLInputElement {
  const made = element(document, 'input', `timeline-${type}`)
  made.setAttribute('type', type)
  made.setAttribute('aria-label', name)
  // A browser would otherwise put back what was there before a reload.
  made.setAttribute('autocomplete', 'off')
  return made
}

function button(document: Document, sign: string, name: string): HTMLButtonElement {
  const made = element(document, 'button', 'timeline-button')
  made.setAttribute('type', 'button')
  made.setAttribute('aria-label', name)
  made.setAttribute('title', name)
  made.textContent = sign
  return made
}
