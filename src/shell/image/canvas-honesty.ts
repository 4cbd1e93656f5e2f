/** Some browsers refuse to let a canvas be read, or add noise, so that nobody is known again by it. */
import { createPen, pngOf } from '../../views/parts/canvas.ts'

/** Pixels of the pattern's side. */
const side = 16
/** Of 255: what rounding may change. Noise that is meant to be there changes far more. */
const rounding = 8

/**
 * Draws a pattern, reads it back as a PNG is read, and compares.
 * @param tolerance of 255, by which a colour may be another
 */
export async function isCanvasReadable(tolerance = rounding): Promise<boolean> {
  try {
    const [pattern, copy] = [newPen(), newPen()]
    for (let i = 0; i < side * side; i += 1) {
      pattern.fillStyle = `rgb(${colourAt(i).join(' ')})`
      pattern.fillRect(i % side, Math.floor(i / side), 1, 1)
    }
    copy.drawImage(await createImageBitmap(await pngOf(pattern.canvas)), 0, 0)
    return isPattern(copy.getImageData(0, 0, side, side).data, tolerance)
  } catch (error) {
    // Refused outright: to the reader that is the same as noise.
    if (error instanceof DOMException) return false
    throw error
  }
}

const newPen = () => createPen(side, side, { willReadFrequently: true })

/** A different one for each of the 256 pixels: noise is not added where all are alike. */
const colourAt = (i: number): [number, number, number] => [i, 255 - i, (i * 7) % 256]

function isPattern(data: Uint8ClampedArray, tolerance: number): boolean {
  return data.every((value, at) => {
    const expected = [...colourAt(Math.floor(at / 4)), 255][at % 4] ?? 0
    return Math.abs(value - expected) <= tolerance
  })
}
