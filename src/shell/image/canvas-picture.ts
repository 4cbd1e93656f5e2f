/** From SVG text to pixels, under a policy that allows images as `data:` and no `blob:`. */

import type { Size } from '../../logic/geo/size.ts'

/**
 * A canvas of `size` (CSS pixels) at `ratio` device pixels each, with the SVG drawn over it.
 * @throws where the browser reads no SVG or gives no canvas.
 */
export async function paintedCanvas(svg: string, { width, height }: Size, ratio: number) {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser gives no canvas to draw on.')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return { canvas, pen }
}

/** @throws where the browser does not let a canvas be read, as some do against tracking. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('This browser does not let a canvas be read.'))
    }, 'image/png')
  })
}
