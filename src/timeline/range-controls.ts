/** The two sliders and the two date fields: the range by keyboard, to the day. */
import { dayOfIso, isoOf } from './scene/iso-day.ts'
import type { Listening } from './listening.ts'
import { monthsLater, withEnd, type RangeEnd } from './scene/range-step.ts'

/** On a date field between the first key and Enter, or until it is left. */
export const typing = 'data-typing'

export function listenToRangeControls(controls: Listening): void {
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

function listenToDate(controls: Listening, end: RangeEnd): void {
  const field = controls.frame.dates[end]
  const { signal } = controls
  const change = (): void => {
    const { whole } = controls.view()
    const day = dayOfIso(field.value)
    // While a year is typed, the field holds years such as 0002: they are not meant yet.
    if (day === null || day < whole.from || day > whole.to) return
    move(controls, { end, day }, true)
  }
  const type = (): void => field.setAttribute(typing, '')
  const leave = (): void => {
    field.removeAttribute(typing)
    const { range, whole } = controls.view()
    field.value = isoOf((range ?? whole)[end])
  }
  const keydown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Enter') return
    change()
    leave()
  }
  field.addEventListener('input', type, { signal })
  field.addEventListener('change', change, { signal })
  field.addEventListener('keydown', keydown, { signal })
  field.addEventListener('blur', leave, { signal })
}
