/** A message as the build leaves it, and how it is said: the page needs no parser of messages. */

/** Texts, and between them, at odd places, names of values. */
export type Pattern = readonly string[]
/** By the number of that name: `0`, a plural category of the language, or `*` for all others. */
type Forms = { readonly by: string; readonly forms: Readonly<Record<string, Pattern>> }
export type Message = Pattern | Forms
export type Values = Readonly<Record<string, string | number>>

export type Saying = {
  /** The plural category of a number. */
  readonly plural: (value: number) => string
  readonly inWords: (value: string | number) => string
}

export function say(message: Message, values: Values, { plural, inWords }: Saying): string {
  const pattern = 'forms' in message ? formFor(message, values[message.by], plural) : message
  return pattern
    .map((part, i) => (i % 2 === 0 ? part : inWords(values[part] ?? `{$${part}}`)))
    .join('')
}

/** A form for the very number goes before one for its category. */
function formFor({ forms }: Forms, value: Values[string] = '', plural: Saying['plural']): Pattern {
  const own = forms[value] ?? (typeof value === 'number' ? forms[plural(value)] : undefined)
  return own ?? forms['*'] ?? []
}
