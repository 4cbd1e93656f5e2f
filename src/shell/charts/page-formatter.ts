/** The words of a page of charts for its scripts, in the language that it was served in. */
import { once } from '../../logic/text/once.ts'
import { createFormatter } from '../../views/i18n/formatter.ts'
import { messages } from '../../views/i18n/messages.ts'

export const pageFormatter = once(() => createFormatter(document.documentElement.lang, messages))
