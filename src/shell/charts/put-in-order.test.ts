import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { putInOrder } from './put-in-order.ts'

function list(letters: string) {
  const { document } = parseHTML(
    `<ul>${[...letters].map((id) => `<li id="${id}"></li>`).join('')}</ul>`,
  )
  const parent = document.querySelector('ul')
  if (!parent) throw new Error('The document has no list.')
  const order = (): string => [...parent.children].map(({ id }) => id).join('')
  const put = (wanted: string): void =>
    putInOrder(
      parent,
      [...parent.children]
        .filter(({ id }) => wanted.includes(id))
        .sort((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id)),
    )
  return { parent, order, put }
}

it('puts children in an order, after those that it was not given', () => {
  const { order, put } = list('habc')
  put('cba')
  expect(order()).toBe('hcba')
})

it('touches nothing where they stand in that order', () => {
  const { parent, order, put } = list('habc')
  parent.append = () => expect.unreachable()
  put('abc')
  expect(order()).toBe('habc')
})
