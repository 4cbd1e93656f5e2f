/** Wakes the graphics process before the map needs it, learns what draws there, and when it has time. */
import { rendererOf, type Renderer } from '../logic/software-renderer.ts'
import type { WebglAnswer } from './webgl-worker.ts'
// A file of its own, so that it runs under a policy that allows no blob: addresses.
import workerUrl from './webgl-worker.ts?worker&url'

/** Milliseconds: a browser that does not answer is asked by the map itself. */
const patience = 3000
/** A busy one is not waited for longer than this. */
const settlingPatience = 400
const afterwards = 10_000

export type Graphics = {
  /** What cannot be learnt counts as hardware. */
  readonly renderer: Renderer
  /** Once the page as it stands has been drawn, or after a moment all the same. */
  readonly settled: () => Promise<void>
}

/**
 * To open a first WebGL context, to link a program or to make a first canvas, a page stands still until the
 * graphics process has drawn all that it was given before, which without a graphics card takes it a tenth of a
 * second and more: a worker waits in its place.
 */
export async function askWebgl(): Promise<Graphics> {
  const worker = new Worker(workerUrl, { type: 'module' })
  const answer = (most: number): Promise<string> =>
    new Promise((resolve) => {
      const taken = ({ data }: MessageEvent<WebglAnswer>): void => resolve(data.renderer)
      worker.addEventListener('message', taken, { once: true })
      worker.addEventListener('error', () => resolve(''), { once: true })
      setTimeout(() => resolve(''), most)
    })
  const name = await answer(patience)
  // Not at once: the page would wait for the context to end, behind all that the map has to be drawn.
  setTimeout(() => worker.terminate(), afterwards)
  return {
    renderer: rendererOf(name),
    settled: async () => {
      // What has just been put on the page is handed over with a frame, and drawn with the next.
      for (let frame = 0; frame < 2; frame += 1) await nextFrame()
      worker.postMessage(null)
      await answer(settlingPatience)
    },
  }
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame)
