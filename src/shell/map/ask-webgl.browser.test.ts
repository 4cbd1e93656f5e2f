import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askWebgl } from './ask-webgl.ts'

/** Answers when it is told to, if ever. */
class SlowWorker extends EventTarget {
  static last: SlowWorker | null = null
  readonly ports: MessagePort[] = []
  readonly postMessage = (port: MessagePort): void => void this.ports.push(port)
  constructor() {
    super()
    SlowWorker.last = this
  }
  answer(question: number): void {
    this.ports[question - 1]?.postMessage('SwiftShader')
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
  expect(worker?.ports).toHaveLength(3)
  worker?.answer(2)
  expect(await isDone(second)).toBe(false)
  worker?.answer(3)
  expect(await isDone(second)).toBe(true)
})

it('goes on without a word where the worker never answers', async () => {
  vi.stubGlobal('Worker', SlowWorker)
  const asked = askWebgl()
  await vi.advanceTimersByTimeAsync(3000)
  const { renderer, settled } = await asked
  expect(renderer).toBe('hardware')
  const done = settled()
  await frames(3)
  await vi.advanceTimersByTimeAsync(400)
  expect(await isDone(done)).toBe(true)
})

it('waits for no worker that could not start', async () => {
  vi.stubGlobal('Worker', SlowWorker)
  const asked = askWebgl()
  SlowWorker.last?.dispatchEvent(new Event('error'))
  expect((await asked).renderer).toBe('hardware')
  expect(await isDone((await asked).settled())).toBe(true)
})

it('is over some seconds after its last question', async () => {
  vi.useRealTimers()
  const { settled } = await askWebgl()
  const took = async (): Promise<number> => {
    const began = performance.now()
    await settled()
    return performance.now() - began
  }
  await new Promise((resolve) => setTimeout(resolve, 10_500))
  expect(await took()).toBeGreaterThan(390)
}, 20_000)
