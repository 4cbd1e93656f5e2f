/** Preact in the place of what was served. */
import { render, type ComponentChild } from 'preact'
import { element } from './element.ts'

export function mount(id: string, content: ComponentChild): void {
  const container = element(id)
  container.replaceChildren()
  render(content, container)
}
