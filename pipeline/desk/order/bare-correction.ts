import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const bareCorrection: DeskRule = {
  id: 'bare-correction',
  severity: 'warning',
  why: 'A change without a reason cannot be told from a change that somebody asked for.',
  advice: 'Say in a sentence what was wrong and how it came to light.',
  find,
}

/** A shorter text gives no reason: `It was wrong.` */
const shortest = 15

function find({ corrections }: DeskInput): Spot[] {
  return corrections.flatMap(({ record, reason }, index) => {
    if (reason.trim().length >= shortest) return []
    const found = reason.trim() === '' ? 'no reason' : `“${reason}”`
    return [{ file: 'corrections.json', record, field: `${index}.reason`, found }]
  })
}
