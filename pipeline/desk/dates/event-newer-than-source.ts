import type { DeskRule } from '../desk-rule.ts'
import { newerThanSource } from './newer-than-source.ts'

export const eventNewerThanSource: DeskRule = {
  id: 'event-newer-than-source',
  severity: 'warning',
  why: 'Every page that it rests on is older: it was announced at most, and may not have happened.',
  advice: 'Find a page from afterwards, or say in the summary that it was announced.',
  find: (input) => newerThanSource(input, ['event', 'figure', 'reply']),
}
