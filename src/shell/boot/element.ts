/** What the scripts expect of the served page. */

/** @throws when the served page lacks an element that this script was built with. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no element #${id}.`)
  return found
}
