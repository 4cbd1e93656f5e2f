/** From SVG text to pixels, under a policy that allows images as `data:` and no `blob:`. */
import type { Size } from '../../logic/geo/size.ts'
import { createPen } from '../../views/parts/canvas.ts'

/**
 * A canvas of `size` (CSS pixels) at `ratio` device pixels each, with the SVG drawn over it.
 * @throws where the browser reads no SVG or gives no canvas.
 */
export async function paintedCanvas(svg: string, { width, height }: Size, ratio: number) {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const pen = createPen(Math.round(width * ratio), Math.round(height * ratio))
  pen.drawImage(image, 0, 0, pen.canvas.width, pen.canvas.height)
  return pen
}
