/** Brings the served matrix of responses to life: order, filters, and the events of a cell in place. */
import type { Ignored } from '../../logic/choices/permalink.ts'
import { queryIn } from '../../logic/choices/query-text.ts'
import {
  compareRows,
  ignoredInResponses,
  isRowShown,
  parseResponsesView,
  responseOrders,
  responseParameters,
  withResponsesView,
  type Offered,
  type ResponseOrder,
  type ResponsesView,
  type RowFacts,
} from '../../logic/responses/responses-view.ts'
import { element } from '../boot/element.ts'
import { pageFormatter } from './page-formatter.ts'
import { followMatrix } from './matrix-copies.ts'
import { startResponseCells } from './response-cells.ts'

export function startResponses(): void {
  const tools = element('responses-tools')
  const matrix = element('matrix')
  const cells = startResponseCells(matrix)
  const selects = [...tools.querySelectorAll('select')]
  const offered = offeredIn(selects)
  const query = queryIn(location)
  let view = parseResponsesView(query, offered)
  void tellIgnored(ignoredInResponses(query, offered))
  const show = (): void => {
    cells.close()
    for (const select of selects) select.value = view[keyOf(select)]
    arrange(matrix, view)
  }
  const choose = (changed: Partial<ResponsesView>): void => {
    view = { ...view, ...changed }
    const query = withResponsesView(queryIn(location), view, offered)
    const anchor = location.hash.replace(/^#.*;.*/, '')
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${anchor}`)
    show()
  }
  tools.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return
    const key = keyOf(target)
    if (key === 'order') {
      const order = orderOf(target.value)
      if (order) choose({ order })
    } else choose({ [key]: target.value })
  })
  startOrderButtons(matrix, (order) => choose({ order }))
  tools.hidden = false
  show()
}

/** What it takes is fetched when there is something to say. */
async function tellIgnored(ignored: readonly Ignored[]): Promise<void> {
  if (ignored.length === 0) return
  const { createNoticeBoard, noticePlace } = await import('../boot/notice-board.tsx')
  createNoticeBoard(noticePlace(), pageFormatter()).tellIgnored(ignored)
}

/** That which is named by nothing of this page is named by the facet of the marks. */
const keyOf = ({ name }: HTMLSelectElement): keyof ResponsesView =>
  responseParameters.find((one) => one === name) ?? 'mark'

function offeredIn(selects: readonly HTMLSelectElement[]): Offered {
  const of = (key: keyof ResponsesView): Offered[typeof key] => {
    const select = selects.find((one) => keyOf(one) === key)
    return {
      parameter: select?.name ?? key,
      values: [...(select?.options ?? [])].map(({ value }) => value),
    }
  }
  return { order: of('order'), step: of('step'), region: of('region'), mark: of('mark') }
}

type Shown = Readonly<Record<'shown' | 'total' | 'without' | 'unfound', number>>

/** How many rows are shown, and by which filters: the pictures say it too. */
function sayShown(counts: Shown): void {
  const { t } = pageFormatter()
  const filters = [...document.querySelectorAll<HTMLSelectElement>('#responses-tools select')]
    .filter(({ name, value }) => name !== 'order' && value !== '')
    .map((select) => {
      const name = select.closest('label')?.firstChild?.textContent ?? ''
      return `${name}: ${select.selectedOptions[0]?.text ?? ''}`
    })
  const status = element('responses-shown')
  // The choice itself is in sight; a reader who hears the page is told what it did.
  const order = document.createElement('span')
  order.className = 'responses-ordered'
  order.textContent = ` · ${t('responses.shownOrder', { order: chosenOrder() })}`
  if (filters.length === 0) {
    status.replaceChildren(t('responses.shown', counts), order)
    return
  }
  const selection = document.createElement('span')
  selection.className = 'chart-selection'
  selection.textContent = [...filters, t('responses.shown', counts)].join(' · ')
  status.replaceChildren(selection, ` · ${t('responses.shownFiles')}`, order)
}

const chosenOrder = (): string =>
  document.querySelector<HTMLSelectElement>('#responses-tools select[name="order"]')
    ?.selectedOptions[0]?.text ?? ''

const orderOf = (text: string | undefined): ResponseOrder | undefined =>
  responseOrders.find((one) => one === text)

/** The heads of the columns that can lead the order become buttons, with the words they have. */
function startOrderButtons(matrix: HTMLElement, onOrder: (order: ResponseOrder) => void): void {
  for (const head of matrix.querySelectorAll<HTMLElement>('th[data-order]')) {
    const order = orderOf(head.dataset['order'])
    if (!order) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    button.addEventListener('click', () => onOrder(order))
    head.append(button)
  }
}

function arrange(matrix: HTMLElement, view: ResponsesView): void {
  for (const head of matrix.querySelectorAll<HTMLElement>('th[data-order]')) {
    const isLeading = head.dataset['order'] === view.order
    // Names and dates go up; numbers start with the highest.
    const isRising = view.order === 'country' || view.order === 'first'
    head.ariaSort = isLeading ? (isRising ? 'ascending' : 'descending') : null
  }
  for (const group of matrix.querySelectorAll<HTMLElement>('tbody')) arrangeGroup(group, view)
  const unfound = [...document.querySelectorAll<HTMLElement>('#unfound > li')]
  for (const item of unfound) item.hidden = !isRowShown(factsOf(item), view)
  const rows = [
    ...matrix.querySelectorAll<HTMLElement>('tbody:first-of-type > [data-code]'),
  ].filter((row) => factsOf(row).steps > 0)
  const shown = rows.filter((row) => !row.hidden).length
  const without = unfound.filter((item) => !item.hidden).length
  // Its words are about those that it lists.
  const section = document.querySelector<HTMLElement>('.responses-unfound')
  if (section) section.hidden = without === 0
  sayShown({ shown, total: rows.length, without, unfound: unfound.length })
  followMatrix(matrix)
  element('responses-empty').hidden = [
    ...matrix.querySelectorAll<HTMLElement>('tbody > [data-code]'),
  ].some((row) => !row.hidden)
}

function arrangeGroup(group: HTMLElement, view: ResponsesView): void {
  const rows = [...group.querySelectorAll<HTMLElement>(':scope > [data-code]')]
    .map((row) => ({ row, facts: factsOf(row) }))
    .sort((a, b) => compareRows(view.order)(a.facts, b.facts))
  for (const { row, facts } of rows) row.hidden = !isRowShown(facts, view)
  group.append(...rows.map(({ row }) => row))
  const head = group.querySelector<HTMLElement>('.matrix-group')
  if (head) head.hidden = rows.every(({ row }) => row.hidden)
}

function factsOf({ dataset }: HTMLElement): RowFacts {
  return {
    name: dataset['name'] ?? '',
    stations: Number(dataset['stations'] ?? 0),
    steps: Number(dataset['steps'] ?? 0),
    first: dataset['first'] ?? '',
    region: dataset['region'] ?? '',
    marks: words(dataset['marks']),
    columns: words(dataset['columns']),
  }
}

const words = (text = ''): string[] => text.split(' ').filter(Boolean)
