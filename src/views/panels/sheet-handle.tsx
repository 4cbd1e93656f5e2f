/** On a small screen: what the sheet is drawn up and down by, with a finger, a click or the arrow keys. */
import type { Signal } from '@preact/signals-core'
import { useRef } from 'preact/hooks'
import { settledHeight, steppedHeight, type SheetHeight } from '../../logic/choices/sheet-height.ts'
import type { Formatter } from '../i18n/formatter.ts'

export type SheetHandleProps = {
  readonly height: Signal<SheetHeight>
  /** Where its upper edge is held, in pixels from the top of the explorer; null while nobody holds it. */
  readonly held: Signal<number | null>
  /** The whole explorer. */
  readonly main: HTMLElement
  readonly formatter: Formatter
}

/** A finger that moved less than this (pixels) has tapped. */
const tap = 6

type Hold = { readonly from: number; readonly last: number; readonly at: number; velocity: number }

export function SheetHandle({ height, held, main, formatter }: SheetHandleProps) {
  const hold = useRef<Hold | null>(null)
  const wasDragged = useRef(false)
  const topAt = ({ clientY }: PointerEvent): number =>
    Math.max(0, clientY - main.getBoundingClientRect().top)
  const onPointerDown = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const top = topAt(event)
    hold.current = { from: top, last: top, at: event.timeStamp, velocity: 0 }
    wasDragged.current = false
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (!hold.current) return
    const { from, last, at } = hold.current
    const top = topAt(event)
    if (Math.abs(top - from) > tap) wasDragged.current = true
    const velocity = (top - last) / Math.max(1, event.timeStamp - at)
    hold.current = { from, last: top, at: event.timeStamp, velocity }
    if (wasDragged.current) held.value = top
  }
  const onPointerUp = (): void => {
    const { last, velocity } = hold.current ?? { last: 0, velocity: 0 }
    if (hold.current && wasDragged.current)
      height.value = settledHeight({ top: last, velocity, available: main.clientHeight })
    hold.current = null
    held.value = null
  }
  const onClick = (): void => {
    // The click that ends a drag is none.
    if (!wasDragged.current)
      height.value = height.value === 'full' ? 'low' : steppedHeight(height.value, 1)
    wasDragged.current = false
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (steps === undefined) return
    event.preventDefault()
    height.value = steppedHeight(height.value, steps)
  }
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={formatter.t(`sheet.handle.${height.value}`)}
      onPointerCancel={onPointerUp}
      {...{ onPointerDown, onPointerMove, onPointerUp, onClick, onKeyDown }}
    />
  )
}
