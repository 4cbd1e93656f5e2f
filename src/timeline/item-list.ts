/** The items behind a bin as a small list: each opens, Escape or a click elsewhere closes it. */
import { placeBeside, type WindowBox } from './tip.ts'

export type ListEntry<Id extends string> = {
  readonly id: Id
  /** What stands small above the heading, and the heading. */
  readonly above: string
  readonly heading: string
  readonly dimmed: boolean
}
export type ItemList<Id extends string> = {
  readonly open: (
    what: { readonly name: string; readonly entries: readonly ListEntry<Id>[] },
    beside: WindowBox,
  ) => void
  readonly close: () => void
}
type ListGiven<Id extends string> = {
  readonly element: HTMLElement
  readonly words: { readonly listClose: string }
  readonly onChosen: (id: Id) => void
  /** Focus goes back to where it was before. */
  readonly onClosed: () => void
  readonly signal: AbortSignal
}

export function createItemList<Id extends string>(given: ListGiven<Id>): ItemList<Id> {
  const { element, words, onChosen, onClosed, signal } = given
  let shown: readonly ListEntry<Id>[] = []
  const document = element.ownerDocument
  const isOpen = (): boolean => !element.hasAttribute('hidden')
  const close = (): void => {
    if (!isOpen()) return
    const hadFocus = element.contains(document.activeElement)
    element.setAttribute('hidden', '')
    element.replaceChildren()
    if (hadFocus) onClosed()
  }
  element.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (!button) return
      const entry = shown.find(({ id }) => id === button.dataset['item'])
      close()
      if (entry) onChosen(entry.id)
    },
    { signal },
  )
  element.addEventListener(
    'keydown',
    (event) => {
      // The page behind closes its details at the same key.
      if (event.key === 'Escape') {
        event.stopPropagation()
        close()
      }
      moveFocus(element, event)
    },
    { signal },
  )
  closeWhenLeft(element, close, signal)
  return {
    close,
    open({ name, entries }, beside) {
      shown = entries
      element.setAttribute('aria-label', name)
      const list = document.createElement('ul')
      list.append(...entries.map((entry) => itemOf(document, entry)))
      element.replaceChildren(headOf(document, name, words.listClose), list)
      element.removeAttribute('hidden')
      placeBeside(element, beside)
      list.querySelector('button')?.focus({ preventScroll: true })
    },
  }
}

/** By a press elsewhere, or when the focus goes elsewhere. */
function closeWhenLeft(element: HTMLElement, close: () => void, signal: AbortSignal): void {
  const leaves = (target: EventTarget | null): boolean =>
    target instanceof Node && !element.contains(target)
  element.ownerDocument.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (leaves(target)) close()
    },
    { signal },
  )
  element.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (leaves(relatedTarget)) close()
    },
    { signal },
  )
}

function headOf(document: Document, name: string, closeName: string): HTMLElement {
  const head = document.createElement('header')
  const title = document.createElement('p')
  title.textContent = name
  const close = document.createElement('button')
  close.setAttribute('type', 'button')
  close.setAttribute('class', 'timeline-list-close')
  close.setAttribute('aria-label', closeName)
  close.textContent = '×'
  head.append(title, close)
  return head
}

function itemOf(
  document: Document,
  { id, above, heading, dimmed }: ListEntry<string>,
): HTMLElement {
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.setAttribute('type', 'button')
  button.dataset['item'] = id
  if (dimmed) button.classList.add('is-dimmed')
  const [small, strong] = [document.createElement('span'), document.createElement('strong')]
  small.textContent = above
  strong.textContent = heading
  button.append(small, strong)
  item.append(button)
  return item
}

function moveFocus(element: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...element.querySelectorAll<HTMLButtonElement>('li button')]
  const at = buttons.findIndex((button) => button === element.ownerDocument.activeElement)
  buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
}
