/** What page translation does to a page: each text comes to stand in two elements that are not the page's own. */

/** A copy takes the place of the text, or the text itself moves into the elements, at once or in two steps. */
export const translations = ['copied', 'moved', 'in two steps'] as const
export type Translation = (typeof translations)[number]

/** Runs in the page: it uses nothing of this module. */
export function translatePage(root: Node, how: Translation): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  for (const text of texts) {
    const parent = text.parentElement
    if (text.data.trim() === '' || !parent || parent.closest('script, style, svg, title')) continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    outer.append(inner)
    if (how === 'moved') {
      text.before(outer)
      inner.append(text)
      continue
    }
    inner.append(text.data)
    if (how === 'copied') text.replaceWith(outer)
    else {
      text.before(outer)
      text.remove()
    }
  }
}
