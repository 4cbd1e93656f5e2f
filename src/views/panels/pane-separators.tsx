/** On a wide screen: the edges by which columns and dock are dragged, collapsed and opened again. */
import type { Signal } from '@preact/signals-core'
import { useRef } from 'preact/hooks'
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

type Props = {
  readonly sizes: Signal<PaneSizes>
  /** The whole explorer, and the panes in it. */
  readonly main: HTMLElement
  readonly elements: Readonly<Record<Pane, HTMLElement>>
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

function Separator(props: Props & { readonly pane: Pane }) {
  const { sizes, formatter, pane } = props
  // Measured when it is needed, since the window may change at any time.
  const available = (): number => availableTo(props)
  const size = (): number => sizeOf(props)
  const set = (size: number | null): void => {
    sizes.value = { ...sizes.value, [pane]: size }
  }
  const drag = (event: PointerEvent): void => {
    if (!(event.currentTarget instanceof Element)) return
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    set(paneSize(pane, sizeAt(event, props), available()))
  }
  const isFolded = sizes.value[pane] === 0
  const toggle = (): void => set(sizes.value[pane] === 0 ? null : 0)
  // What is folded opens at the first click of two, which are not to fold it again.
  const opened = useRef(false)
  const click = ({ detail }: MouseEvent): void => {
    if (detail === 1) opened.current = pane === 'dock' && sizes.value[pane] === 0
    if (detail === 1 && opened.current) toggle()
  }
  const doubleClick = (): void => {
    if (!opened.current) toggle()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = paneKey(event.key, { pane, size: size(), available: available() })
    if (event.key === 'Enter') toggle()
    else if (wanted === null) return
    else set(wanted)
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
      aria-valuemax={mostSize(pane, available())}
      aria-valuenow={sizes.value[pane] ?? Math.max(leastSize[pane], size())}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onClick={click}
      onDblClick={doubleClick}
      onKeyDown={onKeyDown}
    >
      {pane === 'dock' && isFolded && <span>{formatter.t('region.timeline')}</span>}
    </div>
  )
}

type Measured = Pick<Props, 'main' | 'elements'> & { readonly pane: Pane }

function sizeOf({ elements, pane }: Measured): number {
  const { width, height } = elements[pane].getBoundingClientRect()
  return pane === 'dock' ? height : width
}

/** Along the axis in which the pane grows. */
const availableTo = ({ main, pane }: Measured): number =>
  pane === 'dock' ? main.clientHeight : main.clientWidth

/** Of the pane that an edge at the pointer would give. */
function sizeAt({ clientX, clientY }: PointerEvent, { main, pane }: Measured): number {
  const { left, right, bottom } = main.getBoundingClientRect()
  if (pane === 'dock') return bottom - clientY
  return pane === 'side' ? clientX - left : right - clientX
}
