/** An adjustment by keys is one entry of the history, however many presses it takes. */

/** What keys change step by step. */
const adjustable =
  'input:is([type="range"], [type="number"], [type="radio"]), select, [role="slider"]'
/** These send or leave what they are pressed in. */
const finishing = new Set(['Enter', 'Escape', 'Tab'])
/** Milliseconds after the last key. */
const lasts = 1000

export type Adjustment = {
  /** Asked at each change that would be an entry of its own: whether it goes on with the change before it. */
  readonly goesOn: () => boolean
}

/** Listens to the whole page: an adjustment ends when a pointer is pressed, the focus leaves, or a second after a key. */
export function watchAdjustments(now: () => number = () => performance.now()): Adjustment {
  let control: string | Element | null = null
  let lastKey = -Infinity
  let hasEntry = false
  const begin = (next: typeof control): void => {
    if (next !== control || now() - lastKey > lasts) hasEntry = false
    control = next
    lastKey = now()
  }
  const options = { capture: true }
  document.addEventListener(
    'keydown',
    ({ target, key }) => begin(finishing.has(key) ? null : controlOf(target)),
    options,
  )
  document.addEventListener('pointerdown', () => begin(null), options)
  document.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (control !== null && controlOf(relatedTarget) !== control) begin(null)
    },
    options,
  )
  return {
    goesOn: () => {
      if (control === null || now() - lastKey > lasts) return false
      const goesOn = hasEntry
      hasEntry = true
      return goesOn
    },
  }
}

/** Radio buttons of one name are one control: the focus goes with the choice. */
function controlOf(target: EventTarget | null): string | Element | null {
  if (!(target instanceof Element) || !target.matches(adjustable)) return null
  return target instanceof HTMLInputElement && target.type === 'radio' ? target.name : target
}
