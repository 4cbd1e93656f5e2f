import { afterEach, expect, it } from 'vitest'
import { keepFocus } from './keep-focus.ts'

const shown: HTMLElement[] = []
afterEach(() => {
  for (const one of shown.splice(0)) one.remove()
})

/** A list of buttons whose focus goes to the first one that is left. */
function aList(names: readonly string[]): HTMLElement {
  const list = document.createElement('div')
  for (const name of names) {
    const button = document.createElement('button')
    button.textContent = name
    list.append(button)
  }
  document.body.append(list)
  shown.push(list)
  keepFocus(list, () => list.querySelector('button'))
  return list
}

const buttonIn = (list: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...list.querySelectorAll('button')].find((it) => it.textContent === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}

it('gives the focus on when what has it is taken away', async () => {
  const list = aList(['a', 'b', 'c'])
  buttonIn(list, 'c').focus()
  buttonIn(list, 'c').remove()
  await expect.poll(() => document.activeElement?.textContent).toBe('a')
})

it('gives the focus back to what was only moved', async () => {
  const list = aList(['a', 'b', 'c'])
  const moved = buttonIn(list, 'b')
  moved.focus()
  list.append(moved)
  await expect.poll(() => document.activeElement).toBe(moved)
})

it('leaves the focus alone that the reader took elsewhere', async () => {
  const list = aList(['a', 'b'])
  const elsewhere = aList(['x'])
  buttonIn(list, 'b').focus()
  buttonIn(elsewhere, 'x').focus()
  buttonIn(list, 'b').remove()
  // The observer runs before this promise is settled.
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(document.activeElement?.textContent).toBe('x')
})
