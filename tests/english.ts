/** The words of the interface in English, as the pages have them. */
import { compileMessages } from '../pipeline/messages/compile-message.ts'
import { createFormatter } from '../src/views/i18n/formatter.ts'

export const englishMessages = compileMessages()
export const english = createFormatter('en', englishMessages)
