/** SVG as text. */

type Values = Readonly<Record<string, string | number | undefined>>

export const attributes = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('')

export const element = (name: string, values: Values, content?: string): string =>
  content === undefined
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${content}</${name}>`

/** Control characters may not stand in an XML file, not even as references. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

export const escaped = (text: string): string =>
  text
    .replaceAll(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const moved = (x: number, y: number, content: string): string =>
  element('g', { transform: `translate(${x} ${y})` }, content)

type Stroke = { readonly d: string; readonly stroke: string; readonly width: number }

/** A line that encloses nothing. */
export const line = ({ d, stroke, width }: Stroke, more: Values = {}): string =>
  element('path', { ...{ d, fill: 'none', stroke, 'stroke-width': width }, ...more })
