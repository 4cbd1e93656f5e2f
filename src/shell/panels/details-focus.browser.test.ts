import { signal } from '@preact/signals-core'
import { afterEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { StationId } from '../../model/ids.ts'
import type { Selection } from '../../model/view.ts'
import * as v from 'valibot'
import { followDetailsFocus } from './details-focus.ts'

afterEach(() => document.body.replaceChildren())

/** A row that opens a station, and its details with a button that closes them. */
function open() {
  document.body.innerHTML =
    '<button id="row">Paris</button><section id="details" tabindex="-1"><button>×</button></section>'
  const [row, close] = document.querySelectorAll('button')
  const details = document.getElementById('details')
  if (!row || !close || !details) throw new Error('The page is not there.')
  const selection = signal<Selection | null>(null)
  const station = { kind: 'station', id: v.parse(StationId, 'fr-paris-1') } as const
  row.addEventListener('click', () => (selection.value = station))
  close.addEventListener('click', () => (selection.value = null))
  followDetailsFocus({ selection }, details)
  return { row, close, details, selection }
}

const expectFocus = (element: HTMLElement): Promise<void> =>
  vi.waitFor(() => expect(document.activeElement).toBe(element))

it('takes the focus to the details that a key opened, and back when they close', async () => {
  const { row, close, details, selection } = open()
  row.focus()
  await userEvent.keyboard('{Enter}')
  await expectFocus(details)
  close.focus()
  await userEvent.keyboard('{Enter}')
  await expectFocus(row)
  expect(selection.peek()).toBeNull()
})

it('leaves the focus where a mouse put it, and gives it back from the details', async () => {
  const { row, close, selection } = open()
  await userEvent.click(row)
  expect(selection.peek()).not.toBeNull()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(document.activeElement).toBe(row)
  await userEvent.click(close)
  await expectFocus(row)
})
