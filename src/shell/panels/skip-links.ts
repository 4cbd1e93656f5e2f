/** Follows the links to parts of the page, also to one that a small screen has folded away. */
import { skipTargets, type SkipTarget } from '../../views/parts/site/skip-links.tsx'
import { element } from '../boot/element.ts'

/** @param bring brings the part into sight */
export function startSkipLinks(bring: (target: SkipTarget) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const target = skipTargets.find((id) => link?.getAttribute('href') === `#${id}`)
    if (!target) return
    // The address holds choices, and where the focus is is none.
    event.preventDefault()
    bring(target)
    element(target).focus()
  })
}
