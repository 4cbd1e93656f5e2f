/** The table behind the matrix and its picture follow the matrix: what is taken away is what is shown. */
import { pageFormatter } from './page-formatter.ts'
import { element } from '../boot/element.ts'
import { putInOrder } from './put-in-order.ts'

export function followMatrix(matrix: HTMLElement): void {
  const keys = rowsIn(matrix)
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['row'] ?? '')
  const place = new Map(keys.map((key, i) => [key, i]))
  arrangeTable(place)
  const picture = document.querySelector<SVGSVGElement>('svg.matrix-picture')
  if (picture) arrangePicture(picture, place)
}

type Places = ReadonlyMap<string, number>

const rowsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('tr[data-row]'),
]

/** Several rows of the table may be about one of the matrix; they keep their order. */
function arrangeTable(place: Places): void {
  const table = element('responses-table')
  const rows = rowsIn(table).sort((a, b) => placeOf(a, place) - placeOf(b, place))
  for (const row of rows) row.hidden = placeOf(row, place) === Infinity
  const body = table.querySelector('tbody')
  if (body) putInOrder(body, rows)
  const summary = table.closest('details')?.querySelector('summary')
  if (!summary) return
  const { t } = pageFormatter()
  summary.textContent = t('chart.table', {
    caption: table.querySelector('caption')?.textContent ?? '',
    rows: rows.filter(({ hidden }) => !hidden).length,
  })
}

function arrangePicture(picture: SVGSVGElement, place: Places): void {
  const rows = [...picture.querySelectorAll<SVGGElement>('.matrix-row')]
  // Once its rows have moved, the first to be drawn still tells where they began.
  const top = Math.min(...rows.map(topOf))
  let y = top
  for (const row of rows.sort((a, b) => placeOf(a, place) - placeOf(b, place))) {
    const isShown = placeOf(row, place) !== Infinity
    row.setAttribute('display', isShown ? 'inline' : 'none')
    row.setAttribute('transform', `translate(0 ${y})`)
    if (isShown) y += Number(row.dataset['height'])
  }
  const { width } = picture.viewBox.baseVal
  picture.setAttribute('viewBox', `0 0 ${width} ${y + 1}`)
}

const topOf = (row: SVGGElement): number => row.transform.baseVal.getItem(0).matrix.f

const placeOf = ({ dataset }: HTMLElement | SVGElement, place: Places): number =>
  place.get(dataset['row'] ?? '') ?? Infinity
