/** On a wide screen: the edges by which columns and dock are dragged, collapsed and opened again. */
import type { Signal } from '@preact/signals-core'
import {
  leastSize,
  mostSize,
  paneKey,
  panes,
  paneSize,
  type Pane,
} from '../../logic/choices/pane-size.ts'
import type { Formatter } from '../i18n/formatter.ts'

/** CSS pixels; null while the style sheet decides, 0 when collapsed. */
export type PaneSizes = Readonly<Record<Pane, number | null>>

/** Measured when it is needed, since the window may change at any time. */
export type PaneMeasure = {
  readonly size: (pane: Pane) => number
  /** Of the whole explorer along the axis in which the pane grows. */
  readonly available: (pane: Pane) => number
  /** Of the pane that an edge at the pointer would give. */
  readonly sizeAt: (pane: Pane, pointer: { readonly x: number; readonly y: number }) => number
}

type Props = {
  readonly sizes: Signal<PaneSizes>
  readonly measure: PaneMeasure
  readonly formatter: Formatter
}

export function PaneSeparators(props: Props) {
  return (
    <>
      {panes.map((pane) => (
        <Separator key={pane} {...props} pane={pane} />
      ))}
    </>
  )
}

function Separator({ sizes, measure, formatter, pane }: Props & { readonly pane: Pane }) {
  const set = (size: number | null): void => {
    sizes.value = { ...sizes.value, [pane]: size }
  }
  const drag = (event: PointerEvent): void => {
    if (!(event.currentTarget instanceof Element)) return
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const wanted = measure.sizeAt(pane, { x: event.clientX, y: event.clientY })
    set(paneSize(pane, wanted, measure.available(pane)))
  }
  const toggle = (): void => set(sizes.value[pane] === 0 ? null : 0)
  const onKeyDown = (event: KeyboardEvent): void => {
    const available = measure.available(pane)
    const size =
      event.key === 'Enter'
        ? null
        : paneKey(event.key, { pane, size: measure.size(pane), available })
    if (event.key === 'Enter') toggle()
    else if (size === null) return
    else set(size)
    event.preventDefault()
  }
  return (
    <div
      class={`pane-separator ${pane}-separator`}
      role="separator"
      tabIndex={0}
      aria-label={formatter.t(`pane.${pane}`)}
      title={formatter.t('pane.hint')}
      aria-orientation={pane === 'dock' ? 'horizontal' : 'vertical'}
      aria-valuemin={0}
      aria-valuemax={mostSize(pane, measure.available(pane))}
      aria-valuenow={sizes.value[pane] ?? Math.max(leastSize[pane], measure.size(pane))}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDblClick={toggle}
      onKeyDown={onKeyDown}
    />
  )
}
