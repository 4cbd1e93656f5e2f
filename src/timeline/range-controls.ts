/** The two sliders and the two date fields: the range by keyboard, to the day. */
import type { Listening } from './listening.ts'
import { monthsLater, withEnd, type RangeEnd } from './scene/range-step.ts'

export type DateWords = {
  /** A whole date. */
  readonly day: (day: number) => string
  /** A date as a reader types it into a field; null for what is none. Of a month or year its first or last day. */
  readonly typedDay: (text: string, end: RangeEnd) => number | null
}
type Controls = Listening & { readonly words: DateWords }

/** On a date field between the first key and Enter, or until it is left. */
export const typing = 'data-typing'

export function listenToRangeControls(controls: Controls): void {
  for (const end of ['from', 'to'] as const) {
    listenToSlider(controls, end)
    listenToDate(controls, end)
  }
}

function move(controls: Listening, to: { end: RangeEnd; day: number }, finished: boolean): void {
  const { range, whole } = controls.view()
  controls.onRange(withEnd(range ?? whole, whole, to), finished)
}

function listenToSlider(controls: Listening, end: RangeEnd): void {
  const slider = controls.frame.sliders[end]
  const { signal } = controls
  const day = (): number => Number(slider.value)
  slider.addEventListener('input', () => move(controls, { end, day: day() }, false), { signal })
  slider.addEventListener('change', () => move(controls, { end, day: day() }, true), { signal })
  const keydown = (event: KeyboardEvent): void => {
    const months = { PageUp: 1, PageDown: -1 }[event.key]
    if (months === undefined) return
    // The browser's own page is a tenth of the whole: more than a year.
    event.preventDefault()
    move(controls, { end, day: monthsLater(day(), months) }, true)
  }
  slider.addEventListener('keydown', keydown, { signal })
}

function listenToDate(controls: Controls, end: RangeEnd): void {
  const field = controls.frame.dates[end]
  const { signal, words } = controls
  const change = (): boolean => {
    const day = words.typedDay(field.value, end)
    if (day !== null) move(controls, { end, day }, true)
    return day !== null
  }
  const type = (): void => {
    field.setAttribute(typing, '')
    field.removeAttribute('aria-invalid')
  }
  const leave = (): void => {
    field.removeAttribute(typing)
    field.removeAttribute('aria-invalid')
    const { range, whole } = controls.view()
    field.value = words.day((range ?? whole)[end])
  }
  const keydown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Enter') return
    // What is no date stays, to be put right.
    if (change()) leave()
    else field.setAttribute('aria-invalid', 'true')
  }
  field.addEventListener('input', type, { signal })
  field.addEventListener('change', () => void change(), { signal })
  field.addEventListener('keydown', keydown, { signal })
  field.addEventListener('blur', leave, { signal })
}
