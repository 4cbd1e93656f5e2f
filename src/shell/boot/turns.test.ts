import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import { createTurns, type Clock } from './turns.ts'

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

describe('turns', () => {
  it('show nothing before the choice has been painted, then one part at a time, in order', () => {
    const { clock, next } = aClock()
    const source = signal(1)
    const turns = createTurns(clock, { choices: source })
    const [map, list] = [turns.follow(source), turns.follow(source)]
    source.value = 2
    expect([map.value, list.value]).toEqual([1, 1])
    expect(next()).toBe('paint')
    expect([map.value, list.value]).toEqual([2, 1])
    expect(next()).toBe('soon')
    expect([map.value, list.value]).toEqual([2, 2])
  })

  it('let a newer choice be painted before the part that is next', () => {
    const { clock, next, rest } = aClock()
    const source = signal(1)
    const turns = createTurns(clock, { choices: source })
    const [map, list] = [turns.follow(source), turns.follow(source)]
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
    const source = signal(0)
    const turns = createTurns(clock, { choices: source })
    const parts = [turns.follow(source), turns.follow(source), turns.follow(source)]
    for (let move = 1; move <= 20; move += 1) {
      source.value = move
      next()
    }
    for (const part of parts) expect(part.value).toBeGreaterThan(10)
  })

  it('leave out the values between', () => {
    const { clock, rest } = aClock()
    const source = signal(0)
    const turns = createTurns(clock, { choices: source })
    const shown = turns.follow(source)
    const seen: number[] = []
    effect(() => void seen.push(shown.value))
    for (let move = 1; move <= 5; move += 1) source.value = move
    rest()
    expect(seen).toEqual([0, 5])
  })

  const dragged = async (patience: number, moves: number, isMove = false) => {
    const { clock, rest, pass } = aClock()
    const source = signal(0)
    const turns = createTurns(clock, {
      choices: source,
      patience: () => patience,
      ...(isMove && { moved: source }),
    })
    const map = turns.follow(source)
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

  /** A question that is answered when the test says so. */
  const answered = (turns: ReturnType<typeof createTurns>, source: ReadonlySignal<number>) => {
    const asked: number[] = []
    const answer = signal(source.peek())
    const shown = turns.answerFirst({
      question: source,
      answersTo: (question) => {
        effect(() => void asked.push(question.value))
        return answer
      },
      isFor: (its, question) => its === question,
    })
    return { asked, shown, answer }
  }

  const aListAndMap = () => {
    const { clock, ...time } = aClock()
    const source = signal(1)
    const turns = createTurns(clock, { choices: source })
    const list = turns.follow(source)
    return { ...time, source, list, map: answered(turns, source) }
  }

  it('ask at once, and show the answer before the parts that are there', () => {
    const { next, source, list, map } = aListAndMap()
    source.value = 2
    expect(map.asked).toEqual([1, 2])
    map.answer.value = 2
    expect([map.shown.value, list.value]).toEqual([1, 1])
    expect(next()).toBe('paint')
    expect([map.shown.value, list.value]).toEqual([2, 1])
    next()
    expect(list.value).toBe(2)
  })

  it('wait for no answer that is there with its question', () => {
    const { clock, pass } = aClock()
    const source = signal(1)
    const turns = createTurns(clock, { choices: source })
    const map = turns.answerFirst({
      question: source,
      answersTo: (question) => computed(() => question.value * 10),
      isFor: (its, question) => its === question * 10,
    })
    const list = turns.follow(source)
    for (const choice of [2, 3]) {
      source.value = choice
      pass(20)
      expect([map.value, list.value]).toEqual([choice * 10, choice])
    }
  })

  it('let the parts wait for an answer, but not long', () => {
    const { pass, source, list, map } = aListAndMap()
    source.value = 2
    pass(50)
    expect(list.value).toBe(1)
    map.answer.value = 2
    pass(10)
    expect([map.shown.value, list.value]).toEqual([2, 2])
    source.value = 3
    pass(150)
    expect([map.shown.value, list.value]).toEqual([2, 3])
  })

  it('ask nothing for a hand that moves on, as long as there is patience', async () => {
    const { clock, pass, rest } = aClock()
    const source = signal(0)
    const turns = createTurns(clock, { choices: source, moved: source, patience: () => 1000 })
    const { asked } = answered(turns, source)
    for (let move = 1; move <= 20; move += 1) {
      source.value = move
      await Promise.resolve()
      pass(40)
    }
    expect(asked).toEqual([0])
    rest()
    expect(asked).toEqual([0, 20])
  })

  it('put the answer that a moving hand has waited for before the other parts', async () => {
    const { clock, pass } = aClock()
    const source = signal(0)
    const turns = createTurns(clock, { choices: source, moved: source, patience: () => 200 })
    const list = turns.follow(source)
    const map = turns.answerFirst({
      question: source,
      answersTo: (question) => question,
      isFor: () => true,
    })
    const order: string[] = []
    effect(() => void order.push(`list ${list.value}`))
    effect(() => void order.push(`map ${map.value}`))
    for (let move = 1; move <= 8; move += 1) {
      source.value = move
      await Promise.resolve()
      pass(40)
    }
    expect(order.slice(2).map((one) => one.split(' ')[0])).toEqual(['map', 'list'])
  })

  it('let long parts wait for what is being drawn, but not long', () => {
    const { clock, pass } = aClock()
    const source = signal(1)
    const turns = createTurns(clock, { choices: source })
    const [list, timeline] = [turns.follow(source), turns.followDrawing(source)]
    const drawn = turns.beginDrawing()
    source.value = 2
    pass(100)
    expect([list.value, timeline.value]).toEqual([2, 1])
    drawn()
    pass(10)
    expect(timeline.value).toBe(2)
    turns.beginDrawing()
    source.value = 3
    pass(300)
    expect(timeline.value).toBe(3)
  })

  it('are held by the newest drawing alone', () => {
    const { clock, pass } = aClock()
    const source = signal(1)
    const turns = createTurns(clock, { choices: source })
    const timeline = turns.followDrawing(source)
    const before = turns.beginDrawing()
    turns.beginDrawing()
    source.value = 2
    before()
    pass(100)
    expect(timeline.value).toBe(1)
  })

  it('put an answer that comes late before all that is still to come', () => {
    const { clock, pass, next } = aClock()
    const source = signal(1)
    const turns = createTurns(clock, { choices: source })
    const [list, details] = [turns.follow(source), turns.follow(source)]
    const map = answered(turns, source)
    source.value = 2
    while (list.value === 1) next()
    expect(details.value).toBe(1)
    map.answer.value = 2
    next()
    expect([map.shown.value, details.value]).toEqual([2, 1])
    pass(100)
    expect(details.value).toBe(2)
  })

  it('pass over a part that is held for a choice that comes meanwhile', () => {
    const { clock, pass } = aClock()
    const source = signal(1)
    const turns = createTurns(clock, { choices: source })
    const [list, timeline] = [turns.follow(source), turns.followDrawing(source)]
    const map = answered(turns, source)
    source.value = 2
    map.answer.value = 2
    const drawn = turns.beginDrawing()
    pass(10)
    source.value = 3
    map.answer.value = 3
    pass(10)
    expect([map.shown.value, list.value, timeline.value]).toEqual([3, 3, 1])
    drawn()
    pass(10)
    expect(timeline.value).toBe(3)
  })

  it('wait on for the newest answer when one before it comes', () => {
    const { pass, source, list, map } = aListAndMap()
    source.value = 2
    source.value = 3
    map.answer.value = 2
    pass(20)
    expect(list.value).toBe(1)
    map.answer.value = 3
    pass(20)
    expect([map.shown.value, list.value]).toEqual([3, 3])
  })
})
