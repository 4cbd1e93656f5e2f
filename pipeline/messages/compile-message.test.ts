import { MessageFormat } from 'messageformat'
import { describe, expect, it } from 'vitest'
import { createFormatter } from '../../src/views/i18n/formatter.ts'
import en from '../../src/views/i18n/messages/en.json'
import { compileMessage, compileMessages } from './compile-message.ts'

const numbers = [0, 1, 2, 3, 5, 11, 21, 1.25, 1234.567, 230_000, -7]
const counted =
  '.input {$n :number}\n.match $n\n0 {{none}}\none {{{$n} station}}\nfew {{{$n} few}}\nmany {{{$n} many}}\n* {{{$n} stations}}'

const valuesIn = (text: string): string[] => [...text.matchAll(/\$(\w+)/g)].map(([, it = '']) => it)

/** What the library itself says. */
const theirs = (locale: string, text: string, values: Record<string, string | number>): string =>
  new MessageFormat(locale, text, { bidiIsolation: 'none' }).format(values, (error) => {
    throw error
  })

describe('a compiled message', () => {
  it.each(Object.entries(en))('%s says what the library says', (key, text) => {
    const { t } = createFormatter('en', compileMessages())
    const names = valuesIn(text)
    for (const number of numbers) {
      const values = Object.fromEntries(
        names.map((name) => [name, text.includes(`{$${name} :number`) ? number : `a ${name} {x}`]),
      )
      expect(isKey(key) && t(key, values)).toBe(theirs('en', text, values))
    }
  })

  it.each(['en', 'fr', 'ar', 'pl', 'zh-Hans'])('takes the plural forms of %s', (locale) => {
    const { t } = createFormatter(locale, { 'stations.count': compileMessage(counted) })
    for (const n of numbers) expect(t('stations.count', { n })).toBe(theirs(locale, counted, { n }))
  })

  it('writes numbers as the language does, said to be one or not', () => {
    const { t } = createFormatter('fr', { 'stations.count': compileMessage('{$n} {$n :number}') })
    expect(t('stations.count', { n: 1234.5 })).toBe(
      theirs('fr', '{$n} {$n :number}', { n: 1234.5 }),
    )
  })

  it('holds the words of the atlas in the place of those of the interface', () => {
    const words = { 'region.stations': 'Lights' }
    expect(compileMessages({ words })).toEqual({
      ...compileMessages(),
      'region.stations': ['Lights'],
    })
  })

  it.each([
    '{$km :number maximumFractionDigits=1} km',
    '{$day :date}',
    '{|a text|}',
    '.local $x = {$y}\n{{{$x}}}',
    '.input {$a :number}\n.input {$b :number}\n.match $a $b\n* * {{}}',
    '{#b}bold{/b}',
    'half of {$a',
  ])('is refused where it says more than a page can: %s', (text) => {
    expect(() => compileMessage(text)).toThrow()
    expect(() => compileMessages({ words: { 'map.zoomIn': text } })).toThrow(/map\.zoomIn/)
  })
})

const isKey = (key: string): key is keyof typeof en => key in en
