/** Elements of a drawing as plain data: made, kept or removed, so that drawing twice gives the same. */
import { select } from 'd3'

/**
 * Attributes in their order: numbers are rounded, null leaves one out. `text` is what the element says; a
 * function is given the element and draws what stands in it.
 */
export type Shape = Readonly<
  Record<string, string | number | null | ((element: SVGElement) => void)>
>

/** One element for each shape. `kind` is a tag; with a class, where other children have that tag as well. */
export function drawEach(parent: Element, kind: string, shapes: readonly Shape[]): void {
  select(parent)
    .selectChildren<SVGElement, Shape>(kind)
    .data(shapes)
    .join((enter) => enter.append<SVGElement>(kind.replace(/\..*/, '')))
    .each(function (shape) {
      setShape(this, shape)
    })
}

/** The only child of that kind. */
export function drawOne(parent: Element, kind: string, shape: Shape): void {
  drawEach(parent, kind, [shape])
}

export function setShape(element: SVGElement, shape: Shape): void {
  for (const [name, value] of Object.entries(shape)) {
    if (typeof value === 'function') value(element)
    else if (name === 'text') element.textContent = String(value)
    else if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, String(typeof value === 'number' ? round(value) : value))
  }
}

/** Tenths of a pixel keep a drawing short and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Words of a class attribute, the untrue ones left out. */
export function classes(...names: readonly (string | false | null)[]): string {
  return names.filter(Boolean).join(' ')
}
