import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { readProse } from '../read-prose.ts'

export const openQuote: DeskRule = {
  id: 'open-quote',
  severity: 'warning',
  why: 'Where a quotation does not end, readers cannot tell somebody’s words from ours.',
  advice: 'Close it where the source’s words end.',
  find,
}

function find(input: DeskInput): Spot[] {
  return readProse(input).flatMap(({ text, ...where }) => {
    const opened = text.match(/[“«「]/g)?.length ?? 0
    const closed = text.match(/[”»」]/g)?.length ?? 0
    if (opened === closed) return []
    const found = `${opened} opened and ${closed} closed: “${text.slice(0, 50)}”`
    return [{ ...where, found }]
  })
}
