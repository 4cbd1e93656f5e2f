/** Opens the table behind the lanes, with the files: beside the choice of rows. */
export type FilesButtonWords = {
  readonly table: string
  /** The same at length; it begins with the short word, so that voice control finds it. */
  readonly tableAndFiles: string
}

export function filesButton(document: Document, words: FilesButtonWords): HTMLButtonElement {
  const button = document.createElement('button')
  button.setAttribute('type', 'button')
  button.setAttribute('class', 'timeline-files')
  button.setAttribute('aria-haspopup', 'dialog')
  button.setAttribute('aria-label', words.tableAndFiles)
  button.setAttribute('title', words.tableAndFiles)
  button.textContent = words.table
  return button
}
