/** The control that says what the timeline's rows are. */
import { rowKinds, type RowKind } from '../../model/view.ts'

export type RowSwitchWords = {
  /** The control's name, and each choice. */
  readonly rows: string
  readonly rowKind: Readonly<Record<RowKind, string>>
}

export function rowSwitch(document: Document, words: RowSwitchWords): HTMLSelectElement {
  const select = document.createElement('select')
  select.setAttribute('class', 'timeline-rows')
  select.setAttribute('aria-label', words.rows)
  select.setAttribute('autocomplete', 'off')
  for (const kind of rowKinds) {
    const option = document.createElement('option')
    option.setAttribute('value', kind)
    option.textContent = words.rowKind[kind]
    select.append(option)
  }
  return select
}

export function chosenRows({ value }: HTMLSelectElement): RowKind {
  return rowKinds.find((kind) => kind === value) ?? 'category'
}
