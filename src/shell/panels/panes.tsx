/** Lets columns and dock be dragged: their sizes are custom properties that the style sheet reads. */
import { effect, signal } from '@preact/signals-core'
import { render } from 'preact'
import { panes, type Pane } from '../../logic/choices/pane-size.ts'
import type { Formatter } from '../../views/i18n/formatter.ts'
import { PaneSeparators, type PaneSizes } from '../../views/panels/pane-separators.tsx'

/** Pixels that a folded pane keeps: the dock's handle says what it opens. */
const folded: Readonly<Record<Pane, number>> = { side: 0, details: 0, dock: 28 }

/** @param elements the panes by name. */
export function startPanes(
  main: HTMLElement,
  elements: Readonly<Record<Pane, HTMLElement>>,
  formatter: Formatter,
): void {
  const sizes = signal<PaneSizes>({ side: null, details: null, dock: null })
  const container = document.createElement('div')
  container.className = 'pane-separators'
  main.append(container)
  effect(() => {
    for (const pane of panes) {
      const size = sizes.value[pane]
      elements[pane].toggleAttribute('data-collapsed', size === 0)
      if (size === null) main.style.removeProperty(`--${pane}-size`)
      else main.style.setProperty(`--${pane}-size`, `${size === 0 ? folded[pane] : size}px`)
    }
  })
  render(<PaneSeparators {...{ sizes, formatter, main, elements }} />, container)
}
