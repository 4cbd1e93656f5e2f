/** Preact in the place of what was served. */
import { render, type ComponentChild } from 'preact'
import { element } from './element.ts'

/** What has the focus there keeps it, if it is there afterwards too. */
export function mount(id: string, content: ComponentChild): void {
  const container = element(id)
  const focused = focusedIn(container)
  container.replaceChildren()
  render(content, container)
  if (focused) container.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true })
}

/** A selector; null if nothing has the focus, or nothing that can be told from the rest. */
function focusedIn(container: HTMLElement): string | null {
  const { activeElement } = document
  if (!activeElement || !container.contains(activeElement)) return null
  const [name] = ['id', 'href'].filter((attribute) => activeElement.hasAttribute(attribute))
  return name ? `[${name}=${CSS.escape(activeElement.getAttribute(name) ?? '')}]` : null
}
