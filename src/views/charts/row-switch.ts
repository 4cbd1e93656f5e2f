/** The control that says what the timeline's rows are. */
import { rowKinds, type RowKind } from '../../model/view.ts'
import { elementMaker } from '../../timeline/make-element.ts'

export type RowSwitchWords = {
  /** The control's name, and each choice. */
  readonly rows: string
  readonly rowKind: Readonly<Record<RowKind, string>>
}

export function rowSwitch(document: Document, words: RowSwitchWords): HTMLSelectElement {
  const make = elementMaker(document)
  const options = rowKinds.map((kind) => make('option', { value: kind }, [words.rowKind[kind]]))
  const looks = { class: 'timeline-rows', 'aria-label': words.rows, autocomplete: 'off' }
  return make('select', looks, options)
}

export function chosenRows({ value }: HTMLSelectElement): RowKind {
  return rowKinds.find((kind) => kind === value) ?? 'category'
}
