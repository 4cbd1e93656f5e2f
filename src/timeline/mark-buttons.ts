/** What marks of any chart share: they are buttons, one of which is a stop of the Tab key. */
import type { Shape } from './draw-each.ts'

type Mark = {
  readonly name: string
  readonly selected: boolean
  /** Beyond the plot's edges. */
  readonly outside: boolean
}

/** `opensList`: it is not pressed, a dialog follows. */
export function markButton(
  { name, selected, outside }: Mark,
  { isStop, opensList = false }: { isStop: boolean; opensList?: boolean },
): Shape {
  return {
    role: 'button',
    'aria-label': name,
    'aria-haspopup': opensList ? 'dialog' : null,
    'aria-pressed': opensList ? null : String(selected),
    'aria-hidden': outside ? 'true' : null,
    focusable: outside ? 'false' : null,
    tabindex: outside ? null : isStop ? '0' : '-1',
  }
}

/** The mark that has the Tab key's stop keeps it; else the one selected, else the first in view. */
export function tabStopOf<One extends Mark>(
  marks: readonly One[],
  hasStop: (mark: One) => boolean,
): One | null {
  const inView = marks.filter(({ outside }) => !outside)
  return inView.find(hasStop) ?? inView.find(({ selected }) => selected) ?? inView[0] ?? null
}
