/** The map's key closes as what floats does: by Escape, and by a click beside it. */
import { element } from '../boot/element.ts'

export function startMapKey(): void {
  const key = element('map-key')
  const isOpen = (): boolean => key.hasAttribute('open')
  const close = (): void => key.removeAttribute('open')
  key.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return
    // The page's own Escape is not meant.
    event.stopPropagation()
    close()
    key.querySelector('summary')?.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (isOpen() && target instanceof Node && !key.contains(target)) close()
  })
}
