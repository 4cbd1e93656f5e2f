/** What marks of both panels share: they are buttons, one of which is a stop of the Tab key. */
import type { Selection } from 'd3'

type Mark = {
  readonly id: string
  readonly name: string
  readonly selected: boolean
  readonly outside: boolean
}

/** `attribute` names the mark's record; `tabStop` is the mark that the Tab key reaches. */
export function makeButtons<D extends Mark, P extends Element>(
  marks: Selection<SVGGElement, D, P, unknown>,
  attribute: 'data-event-id' | 'data-figure-id',
  tabStop: string | null,
): void {
  marks
    .attr(attribute, ({ id }) => id)
    .attr('role', 'button')
    .attr('aria-label', ({ name }) => name)
    .attr('aria-pressed', ({ selected }) => String(selected))
    .attr('aria-hidden', ({ outside }) => (outside ? 'true' : null))
    .attr('focusable', ({ outside }) => (outside ? 'false' : null))
    .attr('tabindex', ({ id, outside }) => (outside ? null : id === tabStop ? '0' : '-1'))
}

/** Marks of a page that reads without scripts: each leads to its figure. */
export function makeFigureLinks<
  D extends { readonly id: string; readonly name: string },
  P extends Element,
>(marks: Selection<SVGGElement, D, P, unknown>, hrefOf: (id: string) => string): void {
  marks
    .attr('href', ({ id }) => hrefOf(id))
    .attr('data-figure-id', ({ id }) => id)
    .attr('aria-label', ({ name }) => name)
  // Shown while a pointer rests on the mark.
  marks
    .selectAll<SVGTitleElement, string>('title')
    .data(({ name }) => [name])
    .join((enter) => enter.insert('title', ':first-child'))
    .text((name) => name)
}

/** The mark that has the Tab key's stop keeps it; else the one selected, else the first in view. */
export function tabStopOf(target: Element, marks: readonly Mark[]): string | null {
  const current = target.querySelector('[role="button"][tabindex="0"]')
  const id = current?.getAttribute('data-event-id') ?? current?.getAttribute('data-figure-id')
  const inView = marks.filter(({ outside }) => !outside)
  const stop =
    inView.find((mark) => mark.id === id) ?? inView.find(({ selected }) => selected) ?? inView[0]
  return stop?.id ?? null
}
