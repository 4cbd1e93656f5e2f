/** Some browsers refuse to let a canvas be read, or add noise, so that nobody is known again by it. */

/** Pixels of the pattern's side. */
const side = 16
/** Of 255: what rounding may change. Noise that is meant to be there changes far more. */
const rounding = 8

/**
 * Draws a pattern, reads it back as a PNG is read, and compares.
 * @param tolerance of 255, by which a colour may be another
 */
export async function isCanvasReadable(tolerance = rounding): Promise<boolean> {
  const pattern = canvasOf()
  const copy = canvasOf()
  if (!pattern || !copy) return false
  for (let i = 0; i < side * side; i += 1) {
    pattern.pen.fillStyle = `rgb(${colourAt(i).join(' ')})`
    pattern.pen.fillRect(i % side, Math.floor(i / side), 1, 1)
  }
  try {
    const file = await new Promise<Blob | null>((resolve) => pattern.canvas.toBlob(resolve))
    if (!file) return false
    copy.pen.drawImage(await createImageBitmap(file), 0, 0)
    return isPattern(copy.pen.getImageData(0, 0, side, side).data, tolerance)
  } catch (error) {
    // Refused outright: to the reader that is the same as noise.
    if (error instanceof DOMException) return false
    throw error
  }
}

function canvasOf(): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } | null {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  return pen && { canvas, pen }
}

/** A different one for each of the 256 pixels: noise is not added where all are alike. */
const colourAt = (i: number): [number, number, number] => [i, 255 - i, (i * 7) % 256]

function isPattern(data: Uint8ClampedArray, tolerance: number): boolean {
  return data.every((value, at) => {
    const expected = [...colourAt(Math.floor(at / 4)), 255][at % 4] ?? 0
    return Math.abs(value - expected) <= tolerance
  })
}
