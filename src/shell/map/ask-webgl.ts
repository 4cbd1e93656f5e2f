/** Wakes the graphics process before the map needs it, learns what draws there, and when it has time. */
import { rendererOf } from '../../logic/map/software-renderer.ts'
// A file of its own, so that it runs under a policy that allows no blob: addresses.
import workerUrl from './webgl-worker.ts?worker&url'

/** Milliseconds: a browser that does not answer is asked by the map itself. */
const patience = 3000
/** A busy one is not waited for longer than this. */
const settlingPatience = 400

export type Graphics = Awaited<ReturnType<typeof askWebgl>>

/**
 * To open a first WebGL context, to link a program or to make a first canvas, a page stands still until the
 * graphics process has drawn all that it was given before, which without a graphics card takes it a tenth of a
 * second and more: a worker waits in its place.
 */
export async function askWebgl() {
  const worker = new Worker(workerUrl, { type: 'module' })
  const broken = new Promise<string>((resolve) =>
    worker.addEventListener('error', () => resolve(''), { once: true }),
  )
  /** What draws; empty where no answer comes in so many milliseconds. */
  const ask = (most: number): Promise<string> => {
    // Each question has a way back of its own: a late answer is not taken for that to the next.
    const { port1, port2 } = new MessageChannel()
    worker.postMessage(port2, [port2])
    const answer = new Promise<string>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data)
      setTimeout(() => resolve(''), most)
    })
    return Promise.race([answer, broken])
  }
  return {
    /** What cannot be learnt counts as hardware. */
    renderer: rendererOf(await ask(patience)),
    /** Once the page as it stands has been drawn, or a moment after its next frames. */
    settled: async (): Promise<void> => {
      // What has just been put on the page is handed over with a frame, and drawn with the next.
      for (let frame = 0; frame < 2; frame += 1) await nextFrame()
      await ask(settlingPatience)
    },
  }
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame)
