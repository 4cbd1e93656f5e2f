/** One thing that is wrong with a spreadsheet, said so that a person can find the cell. */
export type SheetProblem = {
  readonly sheet: string
  /** From 1, the header included, as spreadsheet programs count. */
  readonly row?: number
  /** Its letters and its name, as `C (country)`; absent where it concerns the whole row. */
  readonly column?: string
  readonly found: string
  readonly expected: string
}

/** `events.csv · row 3 · column C (country): found "fr", expected …` */
export function describeSheetProblem({
  sheet,
  row,
  column,
  found,
  expected,
}: SheetProblem): string {
  const place = [sheet, row && `row ${row}`, column && `column ${column}`]
  return `${place.filter(Boolean).join(' · ')}: found ${found}, expected ${expected}`
}

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : columnLetters(rest - 1) + letter
}
