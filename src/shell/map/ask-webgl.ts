/** Wakes the graphics process before the map needs it, learns what draws there, and when it has time. */
import { rendererOf, type Renderer } from '../../logic/map/software-renderer.ts'
import type { WebglAnswer } from './webgl-worker.ts'
// A file of its own, so that it runs under a policy that allows no blob: addresses.
import workerUrl from './webgl-worker.ts?worker&url'

/** Milliseconds: a browser that does not answer is asked by the map itself. */
const patience = 3000
/** A busy one is not waited for longer than this. */
const settlingPatience = 400
/** After the last question, before the worker is given up. */
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
  const { question, end } = questionsTo(worker)
  let ending = 0
  // To end a WebGL context keeps the page waiting as well: not before the graphics process has time.
  const retire = async (tries: number): Promise<void> => {
    const isIdle = (await question(settlingPatience)) !== null
    if (isIdle || tries === 1) end()
    else retireLater(tries - 1)
  }
  const retireLater = (tries: number): void => {
    clearTimeout(ending)
    ending = window.setTimeout(() => void retire(tries), afterwards)
  }
  return async (most) => {
    retireLater(3)
    return (await question(most)) ?? ''
  }
}

type Questions = {
  /** @returns null where no answer comes in so many milliseconds */
  readonly question: (most: number) => Promise<string | null>
  readonly end: () => void
}

/** Numbered, so that a late answer is not taken for that to the next question. */
function questionsTo(worker: Worker): Questions {
  const waiting = new Map<number, (renderer: string | null) => void>()
  let [questions, isOver] = [0, false]
  const end = (): void => {
    isOver = true
    worker.terminate()
    for (const answered of waiting.values()) answered(null)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<WebglAnswer>) =>
    waiting.get(data.question)?.(data.renderer),
  )
  worker.addEventListener('error', end)
  const question = (most: number): Promise<string | null> => {
    if (isOver) return Promise.resolve(null)
    questions += 1
    const number = questions
    return new Promise((resolve) => {
      const answered = (renderer: string | null): void => {
        clearTimeout(late)
        waiting.delete(number)
        resolve(renderer)
      }
      const late = setTimeout(() => answered(null), most)
      waiting.set(number, answered)
      worker.postMessage(number)
    })
  }
  return { question, end }
}
