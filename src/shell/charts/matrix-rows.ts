/** The rows of the matrix and the countries without one: which are shown, in which order, which kept on top. */
import { pinnedKey } from '../../logic/responses/matrix-scene.ts'
import {
  compareRows,
  isRowShown,
  type ResponsesView,
  type RowFacts,
} from '../../logic/responses/responses-view.ts'
import { element } from '../boot/element.ts'
import { followMatrix } from './matrix-copies.ts'
import { putInOrder } from './put-in-order.ts'
import { pageFormatter } from './page-formatter.ts'

/** Countries with a response and without. */
export type ShownRows = Readonly<Record<'shown' | 'total' | 'without' | 'unfound', number>>

type Row = {
  readonly row: HTMLElement
  readonly facts: RowFacts
  /** Where it stands unless it is pinned. */
  readonly home: HTMLElement
  /** One of each country: its cases of other topics stay where they are. */
  readonly isPinnable: boolean
  /** Of a country that nothing was found for: shown once it is pinned. */
  readonly isUnfound: boolean
}

/** @param onUnpin takes all pins away. */
export function createMatrixRows(matrix: HTMLElement, onUnpin: () => void) {
  const groups = [...matrix.querySelectorAll<HTMLElement>('tbody')]
  const rows = groups.flatMap((home, i): Row[] => {
    const isUnfound = 'unfound' in home.dataset
    const isPinnable = i === 0 || isUnfound
    return codedIn(home).map((row) => ({
      ...{ row, home, isPinnable, isUnfound },
      facts: factsOf(row),
    }))
  })
  const pinnable = rows.filter(({ isPinnable }) => isPinnable)
  const pinnedGroup = createPinnedGroup(matrix, onUnpin)
  const items = [...document.querySelectorAll<HTMLElement>('#unfound > li')]
  const responded = rows.filter(({ home, facts }) => home === groups[0] && facts.steps > 0)
  return {
    /** Codes, in the order of the names. */
    pinnable: [...pinnable]
      .sort((a, b) => compareRows('country')(a.facts, b.facts))
      .map(({ facts }) => facts.code),
    namesOf: (codes: readonly string[]): string[] =>
      codes.flatMap((code) => pinnable.find(({ facts }) => facts.code === code)?.facts.name ?? []),
    arrange: (view: ResponsesView): ShownRows => {
      const isPinned = ({ isPinnable, facts }: Row): boolean =>
        isPinnable && view.pins.includes(facts.code)
      for (const one of rows) {
        const isShown = !one.isUnfound && isRowShown(one.facts, view)
        one.row.hidden = !isShown && !isPinned(one)
      }
      const sorted = [...rows].sort((a, b) => compareRows(view.order)(a.facts, b.facts))
      for (const group of [...groups, pinnedGroup]) {
        const its = sorted.filter((one) => (isPinned(one) ? pinnedGroup : one.home) === group)
        putInOrder(
          group,
          its.map(({ row }) => row),
        )
      }
      if (view.pins.length > 0) groups[0]?.before(pinnedGroup)
      else pinnedGroup.remove()
      showHeads(groups, view.pins.length > 0)
      followMatrix(matrix)
      element('responses-empty').hidden = rows.some(({ row }) => !row.hidden)
      return {
        shown: responded.filter(({ row }) => !row.hidden).length,
        total: responded.length,
        ...showUnfound(items, view),
      }
    },
  }
}

const codedIn = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(':scope > [data-code]'),
]

/** A group without rows needs no name, and the first none while nothing stands above it. */
function showHeads([main, ...others]: readonly HTMLElement[], hasPins: boolean): void {
  const isEmpty = (group: HTMLElement): boolean => codedIn(group).every(({ hidden }) => hidden)
  const show = (group: HTMLElement, isWanted: boolean): void => {
    const head = group.querySelector<HTMLElement>('.matrix-group')
    if (head) head.hidden = !isWanted || isEmpty(group)
  }
  if (main) show(main, hasPins)
  for (const group of others) show(group, true)
}

/** The rows of the pinned countries, under a heading of their own. */
function createPinnedGroup(matrix: HTMLElement, onUnpin: () => void): HTMLElement {
  const { t } = pageFormatter()
  const group = document.createElement('tbody')
  group.setAttribute('role', 'rowgroup')
  group.className = 'matrix-pinned'
  const row = group.insertRow()
  row.setAttribute('role', 'row')
  row.className = 'matrix-group'
  row.dataset['row'] = pinnedKey
  const head = document.createElement('th')
  head.scope = 'rowgroup'
  head.setAttribute('role', 'rowheader')
  head.colSpan = matrix.querySelectorAll('thead th').length
  const words = document.createElement('span')
  words.textContent = t('responses.pinned')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = t('responses.unpin')
  button.addEventListener('click', onUnpin)
  head.append(words, ' ', button)
  row.append(head)
  return group
}

function showUnfound(items: readonly HTMLElement[], view: ResponsesView) {
  for (const item of items) item.hidden = !isRowShown(factsOf(item), view)
  const without = items.filter((item) => !item.hidden).length
  // Its words are about those that it lists.
  const section = document.querySelector<HTMLElement>('.responses-unfound')
  if (section) section.hidden = without === 0
  return { without, unfound: items.length }
}

function factsOf({ dataset }: HTMLElement): RowFacts {
  return {
    code: dataset['code'] ?? '',
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
