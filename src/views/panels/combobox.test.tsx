import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Combobox } from './combobox.tsx'

const fruits = ['apple', 'apricot', 'banana']
const onChoose = vi.fn()
const onEscape = vi.fn()

function Fruits() {
  const [text, setText] = useState('')
  return (
    <Combobox
      box={{ type: 'text', 'aria-label': 'Fruit' }}
      list={{ id: 'fruits', label: 'Fruits', option: 'fruit' }}
      text={text}
      find={() => fruits.filter((fruit) => fruit.startsWith(text))}
      keyOf={(fruit) => fruit}
      show={(fruit) => fruit}
      onText={setText}
      onChoose={onChoose}
      onEscape={onEscape}
    />
  )
}

let page: ReturnType<typeof parseHTML>
beforeEach(() => {
  page = parseHTML('<main></main>')
  vi.stubGlobal('document', page.document)
  const main = page.document.querySelector('main')
  if (main) render(<Fruits />, main)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const box = (): HTMLInputElement => {
  const input = page.document.querySelector('input')
  if (!input) throw new Error('There is no box.')
  return input
}
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))
const options = (): string[] =>
  [...page.document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent ?? '')

async function type(text: string): Promise<void> {
  box().value = text
  box().dispatchEvent(new page.Event('input', { bubbles: true }))
  await drawn()
}

/** @returns whether the key was left to what the box stands in. */
async function press(key: string): Promise<boolean> {
  const event = Object.assign(new page.Event('keydown', { bubbles: true, cancelable: true }), {
    key,
  })
  const heard = vi.fn()
  page.document.addEventListener('keydown', heard, { once: true })
  box().dispatchEvent(event)
  await drawn()
  return heard.mock.calls.length > 0
}

it('suggests while the reader types, and nothing before', async () => {
  expect(options()).toEqual([])
  expect(box().getAttribute('aria-expanded')).toBe('false')
  await type('ap')
  expect(options()).toEqual(['apple', 'apricot'])
  expect(box().getAttribute('aria-expanded')).toBe('true')
})

it('takes the first option by Enter, and another by the arrows', async () => {
  await type('ap')
  await press('Enter')
  expect(onChoose).toHaveBeenLastCalledWith('apple')
  await type('ap')
  await press('ArrowUp')
  await press('ArrowUp')
  expect(box().getAttribute('aria-activedescendant')).toBe('fruit-0')
  await press('ArrowDown')
  expect(box().getAttribute('aria-activedescendant')).toBe('fruit-1')
  await press('Enter')
  expect(onChoose).toHaveBeenLastCalledWith('apricot')
  expect(options()).toEqual([])
})

it('chooses what is pressed before it loses the focus', async () => {
  await type('b')
  page.document
    .querySelector('[role=option]')
    ?.dispatchEvent(new page.Event('mousedown', { bubbles: true, cancelable: true }))
  expect(onChoose).toHaveBeenCalledWith('banana')
})

it('keeps the first Escape for its list, and hands on the next', async () => {
  await type('ap')
  expect(await press('Escape')).toBe(false)
  expect(options()).toEqual([])
  expect(onEscape).not.toHaveBeenCalled()
  expect(await press('Escape')).toBe(true)
  expect(onEscape).toHaveBeenCalledOnce()
})
