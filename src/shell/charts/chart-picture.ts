/** A chart of the page as a picture that needs neither the page nor its style sheets. */
import type { Size } from '../../logic/geo/size.ts'
import { legendMark, pictureLayout, type PictureText } from '../../logic/image/picture-layout.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/**
 * What a drawing may take from style sheets. Each is an SVG attribute too: `style` is refused. With the value
 * that need not be written, since nothing that is written above it in a picture says otherwise.
 */
const properties = {
  color: '',
  'dominant-baseline': 'auto',
  fill: '',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'font-family': '',
  'font-size': '',
  'font-style': '',
  'font-weight': '',
  'letter-spacing': '',
  opacity: '1',
  'paint-order': '',
  'shape-rendering': '',
  stroke: '',
  'stroke-dasharray': '',
  'stroke-linecap': '',
  'stroke-linejoin': '',
  'stroke-opacity': '1',
  'stroke-width': '',
  'text-anchor': '',
  'text-decoration': 'none',
  'vector-effect': 'none',
  visibility: '',
}

/** What gives an element its meaning in the page and has none outside. */
const ofThePage = /^(class|id|style|tabindex|role|href|focusable|target|rel|aria-.*|data-.*)$/

/**
 * In the colours that the page has at the moment; its size in pixels.
 * @throws when the figure holds no drawing whose size is known.
 */
export function chartPicture(figure: HTMLElement) {
  const original = drawingOf(figure)
  const size = sizeOf(original)
  const legend = [...figure.querySelectorAll('.chart-legend > li')].flatMap((item) => {
    const mark = item.querySelector('svg')
    return mark ? [{ mark, text: textOf(item, 'span') }] : []
  })
  const layout = pictureLayout({
    title: textOf(figure, '.chart-title'),
    subtitle: [textOf(figure, '.chart-subtitle'), textOf(figure, '.chart-selection')]
      .filter(Boolean)
      .join(' · '),
    legend: legend.map(({ mark, text }) => ({ text, markWidth: scaledWidth(mark) })),
    credit: textOf(figure, '.chart-credit'),
    drawing: size,
  })
  const svg = element('svg', {
    xmlns: svgNamespace,
    viewBox: `0 0 ${layout.width} ${layout.height}`,
    width: layout.width,
    height: layout.height,
  })
  const ground = getComputedStyle(document.body).backgroundColor
  svg.append(element('rect', { width: '100%', height: '100%', fill: ground }))
  for (const text of layout.texts) svg.append(textElement(text, figure))
  svg.append(standAlone(original, { ...layout.drawing, ...size }))
  layout.marks.forEach((place, i) => {
    const mark = legend[i]?.mark
    if (mark)
      svg.append(standAlone(mark, { ...place, width: scaledWidth(mark), height: legendMark }))
  })
  return { svg, width: layout.width, height: layout.height }
}

function drawingOf(figure: HTMLElement): SVGSVGElement {
  const drawing =
    figure.querySelector<SVGSVGElement>('.chart-drawing svg[data-picture]') ??
    figure.querySelector<SVGSVGElement>('.chart-drawing svg')
  if (!drawing) throw new Error(`The chart ${figure.id} has no drawing.`)
  return drawing
}

function sizeOf(svg: SVGSVGElement): Size {
  const box = svg.viewBox.baseVal
  if (svg.hasAttribute('viewBox') && box.width > 0) return { width: box.width, height: box.height }
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)))
  if (!width || !height) throw new Error('The drawing says neither its viewBox nor its size.')
  return { width, height }
}

function scaledWidth(mark: SVGSVGElement): number {
  const { width, height } = sizeOf(mark)
  return (width * legendMark) / height
}

/** A copy with everything that style sheets gave it as attributes. */
function standAlone(
  original: SVGSVGElement,
  place: Size & { readonly x: number; readonly y: number },
): SVGSVGElement {
  const copy = element('svg', {})
  for (const node of original.childNodes) copy.append(...copied(node))
  const { width, height } = sizeOf(original)
  const viewBox = original.getAttribute('viewBox') ?? `0 0 ${width} ${height}`
  // A text may be a little wider than was guessed.
  for (const [name, value] of Object.entries({ ...place, viewBox, overflow: 'visible' })) {
    copy.setAttribute(name, String(value))
  }
  setStyles(copy, original)
  return copy
}

function copied(node: Node): Node[] {
  if (!(node instanceof SVGElement))
    return node.nodeType === Node.TEXT_NODE ? [node.cloneNode()] : []
  if (getComputedStyle(node).display === 'none') return []
  // A link leads nowhere from a picture.
  const name = node instanceof SVGAElement ? 'g' : node.tagName
  const copy = document.createElementNS(svgNamespace, name)
  for (const { name: attribute, value } of node.attributes) {
    if (!ofThePage.test(attribute)) copy.setAttribute(attribute, value)
  }
  setStyles(copy, node)
  for (const child of node.childNodes) copy.append(...copied(child))
  return [copy]
}

/** Inherited values are written on every element: a copy then needs nothing around it. */
function setStyles(copy: SVGElement, original: SVGElement): void {
  const style = getComputedStyle(original)
  for (const [property, initial] of Object.entries(properties)) {
    const value = style.getPropertyValue(property)
    if (value !== '' && value !== initial) copy.setAttribute(property, value)
  }
}

function textElement({ kind, text, x, y, size }: PictureText, figure: HTMLElement): SVGElement {
  const style = getComputedStyle(figure.querySelector(`.chart-${kind}`) ?? figure)
  const made = element('text', {
    x,
    y,
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': size,
    'font-weight': style.fontWeight,
  })
  made.textContent = text
  return made
}

function textOf(root: Element, selector: string): string {
  return root.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
