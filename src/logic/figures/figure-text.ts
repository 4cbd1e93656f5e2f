/** Texts of the data in which `{id of a figure}` stands for its number, so that no number is typed twice. */

const placeholder = /\{([^{}]+)\}/gu

export function figureIdsIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, id = '']) => id)
}

/** What names no figure stays as it is. */
export function withFigures(text: string, numberOf: (id: string) => string | null): string {
  return text.replaceAll(placeholder, (whole, id: string) => numberOf(id) ?? whole)
}
