/** Wakes the graphics process before the map needs it, and learns what draws there. */
import { rendererOf, type Renderer } from '../logic/software-renderer.ts'
import type { WebglAnswer } from './webgl-worker.ts'
// A file of its own, so that it runs under a policy that allows no blob: addresses.
import workerUrl from './webgl-worker.ts?worker&url'

/** Milliseconds: a browser that does not answer is asked by the map itself. */
const patience = 3000
const afterwards = 10_000

/**
 * To open a first WebGL context takes a graphics process up to some hundred milliseconds, for which the
 * page would stand still: a worker waits in its place. What cannot be learnt counts as hardware.
 */
export async function askWebgl(): Promise<Renderer> {
  const worker = new Worker(workerUrl, { type: 'module' })
  const name = await new Promise<string>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WebglAnswer>) =>
      resolve(data.renderer),
    )
    worker.addEventListener('error', () => resolve(''))
    setTimeout(() => resolve(''), patience)
  })
  // Not at once: the page would wait for the context to end, behind all that the map has to be drawn.
  setTimeout(() => worker.terminate(), afterwards)
  return rendererOf(name)
}
