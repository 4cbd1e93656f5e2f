import { drawOne, type Shape } from '../../timeline/draw-each.ts'

/** A mark of a page that reads without scripts leads to its figure. */
export function figureLink(
  { id, name }: { readonly id: string; readonly name: string },
  { hrefOf }: { readonly hrefOf: (figureId: string) => string },
): Shape {
  return {
    href: hrefOf(id),
    'data-figure-id': id,
    'aria-label': name,
    // Shown while a pointer rests on the mark.
    title: (link) => drawOne(link, 'title', { text: name }),
  }
}
