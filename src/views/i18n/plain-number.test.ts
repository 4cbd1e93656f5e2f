import { MessageFormat } from 'messageformat'
import { describe, expect, it } from 'vitest'
import { plainNumber } from './plain-number.ts'

const counted =
  '.input {$n :number}\n.match $n\n0 {{none}}\none {{{$n} station}}\nfew {{{$n} few}}\nmany {{{$n} many}}\n* {{{$n} stations}}'
const message = '{$n :number} of {$n :number maximumFractionDigits=1}'

describe('the numbers of messages', () => {
  it.each(['en', 'fr', 'ar', 'pl', 'zh-Hans'])('are those of the library in %s', (locale) => {
    const functions = { number: plainNumber(locale, () => new Intl.NumberFormat(locale)) }
    for (const text of [counted, message]) {
      const own = new MessageFormat(locale, text, { functions })
      const theirs = new MessageFormat(locale, text)
      for (const n of [0, 1, 2, 3, 5, 11, 21, 1.25, 1234.567, 230_000, -7])
        expect(own.format({ n })).toBe(theirs.format({ n }))
    }
  })

  it('tell what is no number apart', () => {
    const functions = { number: plainNumber('en', () => new Intl.NumberFormat('en')) }
    const errors: unknown[] = []
    new MessageFormat('en', message, { functions }).format({ n: 'x' }, (error) =>
      errors.push(error),
    )
    expect(errors).not.toEqual([])
  })
})
