/** Opens the table behind the lanes, with the files: beside the choice of rows. */
import { elementMaker } from '../../timeline/make-element.ts'

export type FilesButtonWords = {
  readonly table: string
  /** The same at length; it begins with the short word, so that voice control finds it. */
  readonly tableAndFiles: string
}

export function filesButton(document: Document, words: FilesButtonWords): HTMLButtonElement {
  const name = { 'aria-label': words.tableAndFiles, title: words.tableAndFiles }
  const looks = { type: 'button', class: 'timeline-files', 'aria-haspopup': 'dialog' }
  return elementMaker(document)('button', { ...looks, ...name }, [words.table])
}
