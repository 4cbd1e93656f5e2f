/** Brings the served matrix of responses to life: order, filters, pins, and the events of a cell in place. */
import type { Ignored } from '../../logic/choices/permalink.ts'
import { queryIn } from '../../logic/choices/query-text.ts'
import {
  ignoredInResponses,
  openingResponses,
  parseResponsesView,
  responseKeys,
  responseOrders,
  withPin,
  withResponsesView,
  type Offered,
  type ResponseKey,
  type ResponseOrder,
  type ResponsesView,
} from '../../logic/responses/responses-view.ts'
import { element } from '../boot/element.ts'
import { pageFormatter } from './page-formatter.ts'
import { createMatrixRows, type ShownRows } from './matrix-rows.ts'
import { startPinButtons } from './pin-buttons.ts'
import { startResponseCells } from './response-cells.ts'

export function startResponses(): void {
  const tools = element('responses-tools')
  const matrix = element('matrix')
  const cells = startResponseCells(matrix)
  const selects = [...tools.querySelectorAll('select')]
  const rows = createMatrixRows(matrix, () => choose({ pins: [] }))
  const offered = offeredIn(selects, rows.pinnable)
  let view = openingResponses
  let { search } = location
  const show = (): void => {
    cells.close()
    for (const select of selects) showChoice(select, view)
    showOrder(matrix, view.order)
    const shown = rows.arrange(view)
    pins.show(view.pins)
    sayShown(shown, rows.namesOf(view.pins))
  }
  const read = (): void => {
    view = parseResponsesView(queryIn(location), offered)
    show()
  }
  const choose = (changed: Partial<ResponsesView>): void => {
    view = { ...view, ...changed }
    const query = withResponsesView(queryIn(location), view, offered)
    const anchor = location.hash.replace(/^#.*;.*/, '')
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}${anchor}`)
    search = location.search
    show()
  }
  const pins = startPinButtons(matrix, (code) => choose(withPin(view, code, offered)))
  tools.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) choose(chosenIn(target))
  })
  startOrderButtons(matrix, (order) => choose({ order }))
  addEventListener('popstate', () => {
    // A link within the page changes the address as well, but not the view.
    if (location.search === search) return
    search = location.search
    read()
  })
  tools.hidden = false
  void tellIgnored(ignoredInResponses(queryIn(location), offered))
  read()
}

const keyOf = ({ dataset }: HTMLSelectElement): ResponseKey =>
  responseKeys.find((one) => one === dataset['choice']) ?? 'order'

function offeredIn(selects: readonly HTMLSelectElement[], codes: readonly string[]): Offered {
  const of = (key: ResponseKey): Offered[ResponseKey] => {
    const select = selects.find((one) => keyOf(one) === key)
    return {
      parameter: select?.name ?? key,
      values: [...(select?.options ?? [])].map(({ value }) => value),
    }
  }
  return {
    ...{ order: of('order'), step: of('step'), region: of('region') },
    ...{ marks: of('marks'), countries: of('countries') },
    pins: { parameter: 'pin', values: codes },
  }
}

/** What a reader chose in one of the boxes. */
function chosenIn(select: HTMLSelectElement): Partial<ResponsesView> {
  const { value } = select
  const key = keyOf(select)
  switch (key) {
    case 'order':
      return { order: orderOf(value) ?? openingResponses.order }
    case 'step':
    case 'region':
      return { [key]: value }
    case 'marks':
    case 'countries':
    case 'pins':
      return { [key]: value.split(',').filter(Boolean) }
  }
}

/** A box holds one value: of several that an address names it says all, as one more to choose. */
function showChoice(select: HTMLSelectElement, view: ResponsesView): void {
  const chosen = view[keyOf(select)]
  select.querySelector('[data-several]')?.remove()
  if (typeof chosen !== 'string' && chosen.length > 1) {
    const option = new Option(severalWords(select, chosen), String(chosen))
    option.dataset['several'] = ''
    select.append(option)
  }
  select.value = String(chosen)
}

/** More names than these would make the box wider than the page. */
const mostNamed = 3

function severalWords(select: HTMLSelectElement, chosen: readonly string[]): string {
  const { t, list } = pageFormatter()
  if (chosen.length > mostNamed) return t('responses.several', { count: chosen.length })
  const names = [...select.options].filter(({ value }) => chosen.includes(value))
  return list(names.map(({ text }) => text))
}

/** How many rows are shown, by which filters and with which pins: the pictures say it too. */
function sayShown(counts: ShownRows, pinned: readonly string[]): void {
  const { t, list } = pageFormatter()
  const filters = [...document.querySelectorAll<HTMLSelectElement>('#responses-tools select')]
    .filter((select) => keyOf(select) !== 'order' && select.value !== '')
    .map((select) => `${nameOf(select)}: ${select.selectedOptions[0]?.text ?? ''}`)
  if (pinned.length > 0) filters.push(`${t('responses.pinned')}: ${list(pinned)}`)
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

const nameOf = (select: HTMLSelectElement): string =>
  select.closest('label')?.querySelector('span')?.textContent ?? ''

const chosenOrder = (): string =>
  document.querySelector<HTMLSelectElement>('#responses-tools select[name="order"]')
    ?.selectedOptions[0]?.text ?? ''

/** What it takes is fetched when there is something to say. */
async function tellIgnored(ignored: readonly Ignored[]): Promise<void> {
  if (ignored.length === 0) return
  const { createNoticeBoard, noticePlace } = await import('../boot/notice-board.tsx')
  createNoticeBoard(noticePlace(), pageFormatter()).tellIgnored(ignored)
}

const orderOf = (text: string | undefined): ResponseOrder | undefined =>
  responseOrders.find((one) => one === text)

/** The heads of the columns that can lead the order become buttons, with the words they have. */
function startOrderButtons(matrix: HTMLElement, onOrder: (order: ResponseOrder) => void): void {
  for (const head of matrix.querySelectorAll<HTMLElement>('th[data-order]')) {
    const order = orderOf(head.dataset['order'])
    const words = head.firstChild
    if (!order || !words) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.addEventListener('click', () => onOrder(order))
    words.replaceWith(button)
    button.append(words)
  }
}

function showOrder(matrix: HTMLElement, order: ResponseOrder): void {
  for (const head of matrix.querySelectorAll<HTMLElement>('th[data-order]')) {
    const isLeading = head.dataset['order'] === order
    // Names and dates go up; numbers start with the highest.
    const isRising = order === 'country' || order === 'first'
    head.ariaSort = isLeading ? (isRising ? 'ascending' : 'descending') : null
  }
}
