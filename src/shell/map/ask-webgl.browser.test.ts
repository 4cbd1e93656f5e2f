import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askWebgl } from './ask-webgl.ts'
import type { WebglAnswer } from './webgl-worker.ts'

/** Answers when it is told to, if ever. */
class SlowWorker extends EventTarget {
  static last: SlowWorker | null = null
  readonly questions: number[] = []
  readonly postMessage = (question: number): void => void this.questions.push(question)
  readonly terminate = vi.fn()
  constructor() {
    super()
    SlowWorker.last = this
  }
  answer(question: number): void {
    const data: WebglAnswer = { question, renderer: 'SwiftShader' }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const isDone = async (promise: Promise<unknown>): Promise<boolean> =>
  (await Promise.race([promise, frames(4)])) !== 'frames'

async function frames(count: number): Promise<'frames'> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame)
  return 'frames'
}

// No answer comes by the clock unless a test lets it go on.
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('learns what draws, and is answered each time that it asks whether the page is drawn', async () => {
  const { renderer, settled } = await askWebgl()
  const gl = document.createElement('canvas').getContext('webgl2')
  const info = gl?.getExtension('WEBGL_debug_renderer_info')
  const name = String(info && gl?.getParameter(info.UNMASKED_RENDERER_WEBGL))
  expect(renderer).toBe(/swiftshader|llvmpipe/i.test(name) ? 'software' : 'hardware')
  await settled()
  await settled()
})

it('takes no late answer for the one to the next question', async () => {
  vi.stubGlobal('Worker', SlowWorker)
  const asked = askWebgl()
  const worker = SlowWorker.last
  worker?.answer(1)
  const { renderer, settled } = await asked
  expect(renderer).toBe('software')
  const first = settled()
  await frames(3)
  await vi.advanceTimersByTimeAsync(400)
  await first
  const second = settled()
  await frames(3)
  expect(worker?.questions).toEqual([1, 2, 3])
  worker?.answer(2)
  expect(await isDone(second)).toBe(false)
  worker?.answer(3)
  expect(await isDone(second)).toBe(true)
})

it('goes on without a word where the worker never answers, and gives it up', async () => {
  vi.stubGlobal('Worker', SlowWorker)
  const asked = askWebgl()
  await vi.advanceTimersByTimeAsync(3000)
  const { renderer, settled } = await asked
  expect(renderer).toBe('hardware')
  await vi.advanceTimersByTimeAsync(25_000)
  expect(SlowWorker.last?.terminate).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(SlowWorker.last?.terminate).toHaveBeenCalledOnce()
  const { questions } = SlowWorker.last ?? { questions: [] }
  const asks = questions.length
  expect(await isDone(settled())).toBe(true)
  expect(questions).toHaveLength(asks)
})

it('ends the worker when the graphics process has time, and not before', async () => {
  vi.stubGlobal('Worker', SlowWorker)
  const asked = askWebgl()
  const worker = SlowWorker.last
  worker?.answer(1)
  await asked
  await vi.advanceTimersByTimeAsync(10_500)
  expect(worker?.questions).toEqual([1, 2])
  expect(worker?.terminate).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10_000)
  worker?.answer(3)
  await frames(1)
  expect(worker?.terminate).toHaveBeenCalledOnce()
})

it('waits for no worker that could not start', async () => {
  vi.stubGlobal('Worker', SlowWorker)
  const asked = askWebgl()
  SlowWorker.last?.dispatchEvent(new Event('error'))
  expect((await asked).renderer).toBe('hardware')
  expect(await isDone((await asked).settled())).toBe(true)
})
