/** Things side by side while they fit, then in the next row. */

/** @returns for each its start and the number of its row; pixels. What is wider than `room` has a row alone. */
export function inRows(
  widths: readonly number[],
  room: number,
  gap: number,
): { readonly x: number; readonly row: number }[] {
  let [x, row] = [0, 0]
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1]
    const place = { x, row }
    x += width + gap
    return place
  })
}
