/** The items behind a bin as a small list: each opens, Escape or a click elsewhere closes it. */
import { elementMaker, type MakeElement } from './make-element.ts'
import type { TimelineItem } from './scene/item.ts'
import { placeBeside, type WindowBox } from './tip.ts'

/** Its lines are those of a tip: the second is the heading, the others stand small above it. */
type Entry = Pick<TimelineItem, 'lines' | 'dimmed'> & { readonly id: string }
type Listed = { readonly name: string; readonly items: readonly Entry[] }
export type ItemList = ReturnType<typeof createItemList>
type ListGiven = {
  readonly element: HTMLElement
  readonly words: { readonly listClose: string }
  readonly onChosen: (id: string) => void
  /** Focus goes back to where it was before. */
  readonly onClosed: () => void
  readonly signal: AbortSignal
}

export function createItemList({ element, words, onChosen, onClosed, signal }: ListGiven) {
  let shown: readonly Entry[] = []
  const document = element.ownerDocument
  const make = elementMaker(document)
  const close = (): void => {
    if (element.hasAttribute('hidden')) return
    const hadFocus = element.contains(document.activeElement)
    element.setAttribute('hidden', '')
    element.replaceChildren()
    if (hadFocus) onClosed()
  }
  const click = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('button') : null
    if (!button) return
    const entry = shown.find(({ id }) => id === button.dataset['item'])
    close()
    if (entry) onChosen(entry.id)
  }
  const keydown = (event: KeyboardEvent): void => {
    // The page behind closes its details at the same key.
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
    moveFocus(element, event)
  }
  element.addEventListener('click', click, { signal })
  element.addEventListener('keydown', keydown, { signal })
  closeWhenLeft(element, close, signal)
  return {
    close,
    open({ name, items }: Listed, beside: WindowBox): void {
      shown = items
      element.setAttribute('aria-label', name)
      const entries = items.map((item) => entryOf(make, item))
      const list = make('ul', {}, entries)
      element.replaceChildren(headOf(make, name, words.listClose), list)
      element.removeAttribute('hidden')
      placeBeside(element, beside)
      list.querySelector('button')?.focus({ preventScroll: true })
    },
  }
}

/** By a press elsewhere, or when the focus goes elsewhere. */
function closeWhenLeft(element: HTMLElement, close: () => void, signal: AbortSignal): void {
  const closeUnlessIn = (target: EventTarget | null): void => {
    if (target instanceof Node && !element.contains(target)) close()
  }
  const press = ({ target }: Event): void => closeUnlessIn(target)
  const leave = ({ relatedTarget }: FocusEvent): void => closeUnlessIn(relatedTarget)
  element.ownerDocument.addEventListener('pointerdown', press, { signal })
  element.addEventListener('focusout', leave, { signal })
}

function headOf(make: MakeElement, name: string, closeName: string): HTMLElement {
  const named = { type: 'button', class: 'timeline-list-close', 'aria-label': closeName }
  return make('header', {}, [make('p', {}, [name]), make('button', named, ['×'])])
}

function entryOf(make: MakeElement, { id, lines, dimmed }: Entry): HTMLElement {
  const [date = '', heading = '', ...others] = lines
  const looks = dimmed ? { class: 'is-dimmed' } : {}
  const texts = [make('span', {}, [[date, ...others].join(' · ')]), make('strong', {}, [heading])]
  return make('li', {}, [make('button', { type: 'button', 'data-item': id, ...looks }, texts)])
}

function moveFocus(element: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...element.querySelectorAll<HTMLButtonElement>('li button')]
  const at = buttons.findIndex((button) => button === element.ownerDocument.activeElement)
  buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
}
