/** Wakes the graphics process before the map needs it, learns what draws there, and when it has time. */
import { rendererOf, type Renderer } from '../logic/software-renderer.ts'
import type { WebglAnswer } from './webgl-worker.ts'
// A file of its own, so that it runs under a policy that allows no blob: addresses.
import workerUrl from './webgl-worker.ts?worker&url'

/** Milliseconds: a browser that does not answer is asked by the map itself. */
const patience = 3000
/** A busy one is not waited for longer than this. */
const settlingPatience = 400
/** After the last question. */
const afterwards = 10_000

export type Graphics = {
  /** What cannot be learnt counts as hardware. */
  readonly renderer: Renderer
  /** Once the page as it stands has been drawn, or a moment after its next frames. */
  readonly settled: () => Promise<void>
}

/**
 * To open a first WebGL context, to link a program or to make a first canvas, a page stands still until the
 * graphics process has drawn all that it was given before, which without a graphics card takes it a tenth of a
 * second and more: a worker waits in its place.
 */
export async function askWebgl(): Promise<Graphics> {
  const ask = createAsker(new Worker(workerUrl, { type: 'module' }))
  return {
    renderer: rendererOf(await ask(patience)),
    settled: async () => {
      // What has just been put on the page is handed over with a frame, and drawn with the next.
      for (let frame = 0; frame < 2; frame += 1) await nextFrame()
      await ask(settlingPatience)
    },
  }
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame)

/** Asks what draws; empty where no answer comes in time, or none can come any more. */
function createAsker(worker: Worker): (most: number) => Promise<string> {
  const waiting = new Map<number, (renderer: string) => void>()
  let [questions, isOver, ending] = [0, false, 0]
  const end = (): void => {
    isOver = true
    worker.terminate()
    for (const answered of waiting.values()) answered('')
  }
  worker.addEventListener('message', ({ data }: MessageEvent<WebglAnswer>) =>
    waiting.get(data.question)?.(data.renderer),
  )
  worker.addEventListener('error', end)
  return (most) => {
    if (isOver) return Promise.resolve('')
    // Not at once: the page would wait for the context to end, behind all that the map has to be drawn.
    clearTimeout(ending)
    ending = window.setTimeout(end, afterwards)
    questions += 1
    const question = questions
    return new Promise((resolve) => {
      const answered = (renderer: string): void => {
        clearTimeout(late)
        waiting.delete(question)
        resolve(renderer)
      }
      const late = setTimeout(() => answered(''), most)
      waiting.set(question, answered)
      worker.postMessage(question)
    })
  }
}
