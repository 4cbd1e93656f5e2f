import { describe, expect, it } from 'vitest'
import { scriptOf, scriptsWith } from './script.ts'

describe('the script of a name', () => {
  it.each([
    ['Roma', 'Latn'],
    ['İstanbul', 'Latn'],
    ['Αθήνα', 'Grek'],
    ['Москва', 'Cyrl'],
    ['القاهرة', 'Arab'],
    ['北京', 'Hani'],
    ['臺中市', 'Hani'],
    ['さいたま', 'Hani'],
    ['서울특별시', 'Hang'],
    ['123', null],
  ])('of %s is %s', (name, script) => {
    expect(scriptOf(name)).toBe(script)
  })
})

it('knows each script by a letter of its own', () => {
  for (const code of scriptsWith(() => true)) {
    expect(scriptsWith((letter) => scriptOf(letter) === code)).toEqual([code])
  }
})
