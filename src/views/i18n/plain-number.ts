/** `:number` of a message as nearly all of them have it, without options: with one formatter for all numbers. */
import {
  DefaultFunctions,
  getLocaleDir,
  type MessageFunction,
  type MessageNumber,
} from 'messageformat/functions'

/**
 * The library's own makes a formatter for each number that it writes, which takes longer than all the rest
 * of a message.
 * @see https://www.unicode.org/reports/tr35/tr35-messageFormat.html#the-number-function
 */
export function plainNumber(
  locale: string,
  numbers: () => Intl.NumberFormat,
): MessageFunction<'number'> {
  const plurals = new Intl.PluralRules(locale)
  const dir = getLocaleDir(locale)
  return (context, options, operand): MessageNumber => {
    if (typeof operand !== 'number' || Object.keys(options).length > 0)
      return DefaultFunctions.number(context, options, operand)
    return {
      type: 'number',
      dir,
      options: {},
      selectKey: (keys) =>
        [String(operand), plurals.select(operand)].find((key) => keys.has(key)) ?? null,
      toString: () => numbers().format(operand),
      valueOf: () => operand,
    }
  }
}
