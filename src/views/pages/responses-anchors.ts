/** Addresses within the page of responses: a country, and what fills one cell of its row. */

export const countryAnchor = (code: string): string => code.toLowerCase()

export function cellAnchor(code: string, column: string, topic: string | null): string {
  return [countryAnchor(code), topic, column].filter((part) => part !== null).join('-')
}
