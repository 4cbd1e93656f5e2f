import type { DeskRule } from '../desk-rule.ts'
import { newerThanSource } from './newer-than-source.ts'

export const statusNewerThanSource: DeskRule = {
  id: 'status-newer-than-source',
  severity: 'error',
  why: 'A page cannot tell what came after it: either the date or the source is wrong.',
  advice: 'Give the status the date that its source gives, or the source that tells of that date.',
  find: (input) => newerThanSource(input, ['status', 'first report']),
}
