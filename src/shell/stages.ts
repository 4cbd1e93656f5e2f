/** What follows a choice but its counts: shown after them, part by part, each in a task of its own. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'

export type Clock = {
  /** Once what has changed so far has been painted. */
  readonly afterPaint: (task: () => void) => void
  /** As a task of its own, so that a click or a frame gets between; milliseconds from now. */
  readonly later: (task: () => void, wait: number) => void
  /** Milliseconds. */
  readonly now: () => number
}

export type Stages = {
  /**
   * The same values, later: of several that come while the page is busy only the newest. Parts come in
   * the order in which they were made to follow.
   */
  readonly follow: <T>(source: ReadonlySignal<T>) => ReadonlySignal<T>
  /**
   * The same before all parts so far.
   * @param isWanted while false nothing is followed; what was missed comes when it turns true.
   */
  readonly followFirst: <T>(
    source: ReadonlySignal<T>,
    isWanted: ReadonlySignal<boolean>,
  ) => ReadonlySignal<T>
}

/** Milliseconds between the choices of a hand that moves on, and after which it has come to rest. */
const quiet = 100

type Stage = { isDue: boolean; readonly show: () => void }

/** A new choice is painted before the next part has its turn. */
function createTurns({ afterPaint, later, now }: Clock, mayWait: (since: number) => boolean) {
  const stages: Stage[] = []
  let isRunning = false
  let isHeld = false
  let turn = 0
  let roundStart = 0
  // Round and round: while a range is dragged, the last stage has its turn as well.
  const nextDue = (): number => {
    const from = stages.findIndex(({ isDue }, place) => isDue && place >= turn)
    return from === -1 ? stages.findIndex(({ isDue }) => isDue) : from
  }
  const step = (isPainted: boolean): void => {
    if (isPainted) isHeld = false
    if (isHeld) {
      afterPaint(() => step(true))
      return
    }
    const place = nextDue()
    const stage = stages[place]
    if (place < turn) roundStart = now()
    if (stage && mayWait(roundStart)) {
      turn = Math.min(turn, place)
      later(() => step(false), quiet)
      return
    }
    isRunning = stage !== undefined
    turn = stage ? place + 1 : 0
    if (!stage) return
    stage.isDue = false
    try {
      stage.show()
    } finally {
      later(() => step(false), 0)
    }
  }
  const ask = (stage: Stage): void => {
    stage.isDue = true
    isHeld = true
    if (isRunning) return
    isRunning = true
    roundStart = now()
    step(false)
  }
  return { stages, ask }
}

/**
 * @param patience tells for how many milliseconds the parts may wait while choices follow each other, as
 * those of a drag do: for a page whose parts would keep the counts from following the hand. 0 for none.
 * @param isMove tells of the newest choice whether it is one of a hand that may go on, as on a range
 */
export function createStages(
  clock: Clock,
  {
    patience = () => 0,
    isMove = () => false,
  }: { patience?: () => number; isMove?: () => boolean } = {},
): Stages {
  const { now } = clock
  const hand = watchHand(now, isMove)
  const { stages, ask } = createTurns(
    clock,
    (since) => hand.isMoving() && now() - since < patience(),
  )
  const followed = <T>(
    source: ReadonlySignal<T>,
    isWanted: ReadonlySignal<boolean>,
    onChange: () => void = () => undefined,
  ) => {
    const shown = signal(source.peek())
    const stage: Stage = { isDue: false, show: () => (shown.value = source.peek()) }
    effect(() => {
      if (!isWanted.value || source.value === shown.peek()) return
      onChange()
      ask(stage)
    })
    return { shown, stage }
  }
  return {
    follow: (source) => {
      const { shown, stage } = followed(source, signal(true), hand.chose)
      stages.push(stage)
      return shown
    },
    followFirst: (source, isWanted) => {
      const { shown, stage } = followed(source, isWanted)
      stages.unshift(stage)
      return shown
    },
  }
}

/** Tells a drag, of which choice follows choice, from single clicks. */
function watchHand(now: Clock['now'], isMove: () => boolean) {
  let last = -Infinity
  let isDrag = false
  let isSame = false
  return {
    chose: (): void => {
      if (isSame) return
      isDrag = isMove() || now() - last < quiet
      last = now()
      // All parts ask before the choice that they follow has ended.
      isSame = true
      queueMicrotask(() => (isSame = false))
    },
    isMoving: (): boolean => isDrag && now() - last < quiet,
  }
}

/** A page that nobody sees is not painted. */
export const pageClock: Clock = {
  afterPaint: (task) => {
    if (document.hidden) setTimeout(task, 0)
    else requestAnimationFrame(() => setTimeout(task, 0))
  },
  later: (task, wait) => void setTimeout(task, wait),
  now: () => performance.now(),
}
