/** Coasts in pictures of the map in the light theme. */
import type { Page } from '@playwright/test'

/** CSS pixels. */
const nearby = 3

/** Shares of the coast's pixels in one picture (PNG as base64) that lie near a coast in the other. */
export type CoastsKept = { readonly ofFirst: number; readonly ofSecond: number }

export const coastsKept = (page: Page, first: string, second: string): Promise<CoastsKept> =>
  page.evaluate(
    async ([first, second, nearby]) => {
      const pixelsOf = async (base64: string): Promise<ImageData> => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
        if (!pen) throw new Error('A canvas gives no context.')
        pen.drawImage(image, 0, 0)
        return pen.getImageData(0, 0, image.width, image.height)
      }
      // Sea is bluish; land, its edge and borders are yellowish.
      const coastOf = ({ data, width, height }: ImageData): Set<number> => {
        const isSea = (at: number): boolean => (data[at * 4] ?? 0) - (data[at * 4 + 2] ?? 0) < 4
        const coast = new Set<number>()
        for (let at = 0; at < width * (height - 1); at += 1) {
          const last = at % width === width - 1
          if ((!last && isSea(at) !== isSea(at + 1)) || isSea(at) !== isSea(at + width)) {
            coast.add(at)
          }
        }
        return coast
      }
      const [a, b] = [await pixelsOf(first), await pixelsOf(second)]
      if (a.width !== b.width) throw new Error('The pictures differ in size.')
      const steps = Array.from({ length: 2 * nearby + 1 }, (_, i) => i - nearby)
      const around = steps.flatMap((dy) =>
        steps.filter((dx) => dx * dx + dy * dy <= nearby * nearby).map((dx) => dy * a.width + dx),
      )
      const kept = (coast: Set<number>, other: Set<number>): number =>
        [...coast].filter((at) => around.some((step) => other.has(at + step))).length / coast.size
      const [coastA, coastB] = [coastOf(a), coastOf(b)]
      return { ofFirst: kept(coastA, coastB), ofSecond: kept(coastB, coastA) }
    },
    [first, second, nearby] as const,
  )
