import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchAdjustments } from './adjustment.ts'

let now = 0
const adjustment = watchAdjustments(() => now)
const box = document.createElement('div')
const [slider, other, number] = ['range', 'range', 'number'].map((type) => {
  const input = document.createElement('input')
  input.type = type
  return input
})
const text = document.createElement('input')
if (!slider || !other || !number) throw new Error('The page has no fields.')

beforeEach(() => {
  document.body.append(box)
  box.append(slider, other, number, text)
})
afterEach(() => {
  now += 10_000
  box.remove()
})

/** The key, and how the change that it makes is kept: as an entry, or as more of the one before. */
const press = (key: string, target: HTMLElement, after = 50): string => {
  now += after
  target.focus()
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  return adjustment.goesOn() ? 'more' : 'entry'
}

describe('an adjustment', () => {
  it('is one entry, however many keys it takes', () => {
    const kept = Array.from({ length: 60 }, () => press('ArrowRight', slider))
    expect(kept.filter((one) => one === 'entry')).toHaveLength(1)
    expect(['PageUp', 'Home', 'ArrowLeft'].map((key) => press(key, slider))).toEqual([
      ...['more', 'more', 'more'],
    ])
  })

  it('ends one second after the last key', () => {
    expect(press('ArrowUp', number)).toBe('entry')
    expect(press('ArrowUp', number, 999)).toBe('more')
    expect(press('ArrowUp', number, 1001)).toBe('entry')
  })

  it('ends with the focus, and with a press of the pointer', () => {
    expect([press('ArrowUp', slider), press('ArrowUp', other)]).toEqual(['entry', 'entry'])
    other.blur()
    expect(press('ArrowUp', other)).toBe('entry')
    other.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    expect(press('ArrowUp', other)).toBe('entry')
  })

  it('is none where a key is typed, or sends what was typed', () => {
    expect([press('a', text), press('b', text)]).toEqual(['entry', 'entry'])
    expect([press('ArrowUp', number), press('Enter', number)]).toEqual(['entry', 'entry'])
  })

  it('goes on among radio buttons of one name', () => {
    const radios = ['a', 'b'].map((value) => {
      const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'rows' })
      radio.value = value
      box.append(radio)
      return radio
    })
    const [first, second] = radios
    if (!first || !second) throw new Error('The page has no radio buttons.')
    expect([press('ArrowDown', first), press('ArrowDown', second)]).toEqual(['entry', 'more'])
  })
})
