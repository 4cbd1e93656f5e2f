import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const dateAndWords: DeskRule = {
  id: 'date-and-words',
  severity: 'warning',
  why: 'When the words give another day than the date, one of the two is wrong, and readers cite either.',
  advice: 'Read the source again and make the date and the words agree.',
  find,
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const written = new RegExp(String.raw`\b(\d{1,2}) (${months.join('|')})(?: (\d{4}))?\b`, 'g')

/** Only where the words say days of the same year or without one, and none of them is the date. */
function find({ data }: DeskInput): Spot[] {
  return data.events
    .filter(({ date }) => date.length === 10)
    .flatMap(({ id, date, title, summary }) => {
      const days = daysIn(`${title}. ${summary}`, date.slice(0, 4))
      if (days.length === 0 || days.includes(date)) return []
      const found = `${date}, and the words say ${days.join(', ')}`
      return [{ file: 'events.json', record: id, field: 'date', found }]
    })
}

function daysIn(text: string, year: string): string[] {
  return [...text.matchAll(written)].map(([, day = '', month = '', itsYear = year]) => {
    const number = String(months.indexOf(month) + 1).padStart(2, '0')
    return `${itsYear}-${number}-${day.padStart(2, '0')}`
  })
}
