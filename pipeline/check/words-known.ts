/** The words of the subject take the place of messages that there are, with the values that these have. */
import en from '../../src/views/i18n/messages/en.json'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function wordsKnown({ data }: CheckInput): Problem[] {
  const known = new Map<string, string>(Object.entries(en))
  return Object.entries(data.info.words ?? {}).flatMap(([key, text]) => {
    const message = known.get(key)
    const problem = { file: 'atlas.json', record: '', field: `words.${key}` }
    if (message === undefined)
      return [{ ...problem, found: 'a message', expected: 'one of src/views/i18n' }]
    const values = valuesIn(message)
    return valuesIn(text)
      .filter((value) => !values.includes(value))
      .map((value) => ({ ...problem, found: value, expected: values.join(', ') || 'no value' }))
  })
}

const valuesIn = (text: string): readonly string[] => [...new Set(text.match(/\$\w+/g))]
