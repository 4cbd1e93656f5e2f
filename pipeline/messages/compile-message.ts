/** Messages as people write them, in Unicode MessageFormat 2, made into what a page says without a parser. */
import { isCatchallKey, parseMessage, type Model } from 'messageformat'
import type { AtlasInfo } from '../../src/model/atlas-info.ts'
import type { Messages } from '../../src/views/i18n/formatter.ts'
import type { Message, Pattern } from '../../src/views/i18n/message.ts'
import en from '../../src/views/i18n/messages/en.json' with { type: 'json' }

/**
 * The messages of the interface in the words of the atlas, which has nouns of its own.
 * @throws Error that names the message which says more than a page can
 */
export function compileMessages({ words }: Pick<AtlasInfo, 'words'> = {}): Messages {
  const texts: Record<string, string> = { ...en, ...words }
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => {
      try {
        return [key, compileMessage(text)]
      } catch (cause) {
        throw new Error(`The message ${key} cannot be compiled: ${text}`, { cause })
      }
    }),
  )
}

/** @throws Error for what no message of ours needs: options, functions but `:number`, two selectors, markup */
export function compileMessage(text: string): Message {
  const message = parseMessage(text)
  for (const { type, value } of message.declarations) {
    if (type === 'local') throw new Error('Expected .input, got .local.')
    nameIn(value)
  }
  if (message.type === 'message') return compilePattern(message.pattern)
  const [selector, ...others] = message.selectors
  if (!selector || others.length > 0) throw new Error('Expected one selector.')
  const forms = message.variants.map(({ keys: [key], value }): [string, Pattern] => [
    !key || isCatchallKey(key) ? '*' : key.value,
    compilePattern(value),
  ])
  return { by: selector.name, forms: Object.fromEntries(forms) }
}

/** Texts stand at even places, names of values between them. */
function compilePattern(pattern: Model.Pattern): Pattern {
  return pattern.reduce<string[]>(
    (parts, part) => {
      if (typeof part === 'string') return [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${part}`]
      return [...parts, nameIn(part), '']
    },
    [''],
  )
}

function nameIn(part: Model.Expression | Model.Markup): string {
  if (part.type === 'markup' || part.arg?.type !== 'variable')
    throw new Error('Expected the name of a value.')
  const { functionRef } = part
  if (functionRef && (functionRef.name !== 'number' || functionRef.options))
    throw new Error(`Expected :number, got :${functionRef.name} or an option.`)
  return part.arg.name
}
