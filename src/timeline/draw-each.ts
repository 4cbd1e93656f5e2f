/** Elements of a drawing as plain data: made, kept or removed, so that drawing twice gives the same. */
import { select } from 'd3'

/**
 * Attributes in their order: numbers are rounded, null leaves one out. `text` is what the element says; a
 * function is given the element and draws what stands in it.
 */
export type Shape = Readonly<Record<string, string | number | null | ((element: Element) => void)>>

/** One element for each shape. `kind` is a tag; with a class, where other children have that tag as well. */
export function drawEach<E extends SVGElement>(
  parent: Element,
  kind: string,
  shapes: readonly Shape[],
): E[] {
  const elements = select(parent)
    .selectChildren<E, Shape>(kind)
    .data(shapes)
    .join((enter) => enter.append<E>(kind.replace(/\..*/, '')))
    .nodes()
  elements.forEach((element, i) => setShape(element, shapes[i] ?? {}))
  return elements
}

/** The only child of that kind. */
export function drawOne<E extends SVGElement>(parent: Element, kind: string, shape: Shape): E {
  const [child] = drawEach<E>(parent, kind, [shape])
  if (!child) throw new Error(`No ${kind} could be drawn.`)
  return child
}

/** The group of that class: those of a chart are made from back to front. */
export function layer(parent: Element, name: string): SVGGElement {
  return drawOne(parent, `g.${name}`, { class: name })
}

export function setShape(element: Element, shape: Shape): void {
  for (const [name, value] of Object.entries(shape)) {
    if (typeof value === 'function') value(element)
    else if (value === null) element.removeAttribute(name)
    else write(element, name, String(typeof value === 'number' ? round(value) : value))
  }
}

/** What stands there already is not written again, or the page would be laid out anew for it. */
function write(element: Element, name: string, value: string): void {
  if (name !== 'text') {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  } else if (element.textContent !== value) element.textContent = value
}

/** Tenths of a pixel keep a drawing short and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Words of a class attribute, the untrue ones left out. */
export function classes(...names: readonly (string | false | null)[]): string {
  return names.filter(Boolean).join(' ')
}
