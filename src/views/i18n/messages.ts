/** The messages in the words of the atlas: none here, since pipeline/messages loads them in place of this file. */
import type { Messages } from './formatter.ts'

export const messages: Messages = {}
