import { effect, signal } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import { createStages, type Clock } from './stages.ts'

/** Tasks run when the test says so; each paint is told apart from the tasks between. */
function aClock() {
  type Waiting = {
    readonly kind: 'paint' | 'soon'
    readonly at: number
    readonly task: () => void
  }
  const waiting: Waiting[] = []
  const time = { now: 0 }
  const clock: Clock = {
    afterPaint: (task) => void waiting.push({ kind: 'paint', at: time.now, task }),
    later: (task, wait) => void waiting.push({ kind: 'soon', at: time.now + wait, task }),
    now: () => time.now,
  }
  const next = (): string => {
    const first = waiting.shift()
    if (first) time.now = Math.max(time.now, first.at)
    first?.task()
    return first?.kind ?? 'nothing'
  }
  /** What comes up while so many milliseconds go by. */
  const pass = (milliseconds: number): void => {
    const end = time.now + milliseconds
    while (waiting[0] && waiting[0].at <= end) next()
    time.now = end
  }
  const rest = (): void => {
    while (next() !== 'nothing') continue
  }
  return { clock, next, rest, pass }
}

describe('stages', () => {
  it('show nothing before the choice has been painted, then one part at a time, in order', () => {
    const { clock, next } = aClock()
    const stages = createStages(clock)
    const source = signal(1)
    const [map, list] = [stages.follow(source), stages.follow(source)]
    source.value = 2
    expect([map.value, list.value]).toEqual([1, 1])
    expect(next()).toBe('paint')
    expect([map.value, list.value]).toEqual([2, 1])
    expect(next()).toBe('soon')
    expect([map.value, list.value]).toEqual([2, 2])
  })

  it('let a newer choice be painted before the part that is next', () => {
    const { clock, next, rest } = aClock()
    const stages = createStages(clock)
    const source = signal(1)
    const [map, list] = [stages.follow(source), stages.follow(source)]
    source.value = 2
    next()
    source.value = 3
    expect(next()).toBe('soon')
    expect([map.value, list.value]).toEqual([2, 1])
    expect(next()).toBe('paint')
    expect(list.value).toBe(3)
    rest()
    expect([map.value, list.value]).toEqual([3, 3])
  })

  it('give the last part its turn while choices never stop coming', () => {
    const { clock, next } = aClock()
    const stages = createStages(clock)
    const source = signal(0)
    const parts = [stages.follow(source), stages.follow(source), stages.follow(source)]
    for (let move = 1; move <= 20; move += 1) {
      source.value = move
      next()
    }
    for (const part of parts) expect(part.value).toBeGreaterThan(10)
  })

  it('leave out the values between', () => {
    const { clock, rest } = aClock()
    const stages = createStages(clock)
    const source = signal(0)
    const shown = stages.follow(source)
    const seen: number[] = []
    effect(() => void seen.push(shown.value))
    for (let move = 1; move <= 5; move += 1) source.value = move
    rest()
    expect(seen).toEqual([0, 5])
  })

  const dragged = async (patience: number, moves: number, isMove = false) => {
    const { clock, rest, pass } = aClock()
    const stages = createStages(clock, { patience: () => patience, isMove: () => isMove })
    const source = signal(0)
    const map = stages.follow(source)
    const seen = new Set<number>()
    for (let move = 1; move <= moves; move += 1) {
      source.value = move
      await Promise.resolve()
      pass(40)
      seen.add(map.value)
    }
    rest()
    return { changes: seen.size, last: map.value }
  }

  it('follow each move of a drag, or where there is patience wait for the hand to rest', async () => {
    expect(await dragged(0, 20)).toEqual({ changes: 20, last: 20 })
    // The first move of a drag cannot be told from a click.
    expect(await dragged(1000, 20)).toEqual({ changes: 1, last: 20 })
    expect(await dragged(1000, 20, true)).toEqual({ changes: 1, last: 20 })
  })

  it('wait for the hand not for ever', async () => {
    const { changes, last } = await dragged(1000, 100)
    expect(changes).toBeGreaterThan(2)
    expect(changes).toBeLessThan(10)
    expect(last).toBe(100)
  })

  it('put what comes first before the parts that are there', () => {
    const { clock, next } = aClock()
    const stages = createStages(clock)
    const source = signal(1)
    const list = stages.follow(source)
    const map = stages.followFirst(source, signal(true))
    source.value = 2
    next()
    expect([map.value, list.value]).toEqual([2, 1])
  })

  it('follow only what is wanted, and make up for what was missed', () => {
    const { clock, rest } = aClock()
    const stages = createStages(clock)
    const [source, isWanted] = [signal(1), signal(false)]
    const shown = stages.followFirst(source, isWanted)
    source.value = 2
    rest()
    expect(shown.value).toBe(1)
    isWanted.value = true
    rest()
    expect(shown.value).toBe(2)
  })
})
