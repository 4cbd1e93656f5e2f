/** Canvases: something to draw on, and a file of what was drawn. */

/**
 * A canvas of so many pixels.
 * @throws DOMException where the browser gives none
 */
export function createPen(
  width: number,
  height: number,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', settings)
  if (!pen) throw new DOMException('This browser gives no canvas to draw on.', 'NotSupportedError')
  return pen
}

/** @throws DOMException where the browser does not let a canvas be read, as some do against tracking. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new DOMException('This browser does not let a canvas be read.', 'SecurityError'))
    }, 'image/png')
  })
}
