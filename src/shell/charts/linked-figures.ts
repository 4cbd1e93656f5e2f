/** A figure that stands in several charts of a page is shown in all of them when it is pointed at in one. */
export function linkFigures(root: ParentNode & EventTarget): void {
  const show = (target: EventTarget | null): void => {
    const mark = target instanceof Element ? target.closest('[data-figure-id]') : null
    const id = mark?.getAttribute('data-figure-id') ?? null
    for (const other of root.querySelectorAll('[data-figure-id]')) {
      const isSame = id !== null && other !== mark && other.getAttribute('data-figure-id') === id
      other.classList.toggle('is-linked', isSame)
    }
  }
  root.addEventListener('pointerover', ({ target }) => show(target))
  root.addEventListener('focusin', ({ target }) => show(target))
  // A reader may have come to a mark before the script has.
  show(document.activeElement)
}
