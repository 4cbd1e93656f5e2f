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
  /** The same for a part that takes long: it waits a moment while another is held. */
  readonly followHeld: <T>(source: ReadonlySignal<T>) => ReadonlySignal<T>
  /**
   * Says that what was shown is being drawn elsewhere, which a long task would keep from the screen.
   * @returns ends it; so does the next one.
   */
  readonly hold: () => () => void
  /** Whether the newest choice was one of a hand that moves on. */
  readonly isMoving: () => boolean
  /**
   * Answers to a question, before all other parts, which wait for them a moment: they are worked out
   * elsewhere, from the choice on. For a hand that moves on they are asked when parts have their turn,
   * or the counts would share the processor with work that nobody sees.
   */
  readonly answerFirst: <Question, Answer>(
    asking: Asking<Question, Answer>,
  ) => ReadonlySignal<Answer>
}

export type Asking<Question, Answer> = {
  readonly question: ReadonlySignal<Question>
  readonly answersTo: (question: ReadonlySignal<Question>) => ReadonlySignal<Answer>
  /** Whether it is the answer to this question, and not to one before. */
  readonly isFor: (answer: Answer, question: Question) => boolean
  /** While false nothing is asked; what was missed comes when it turns true. */
  readonly isWanted: ReadonlySignal<boolean>
}

/** Milliseconds between the choices of a hand that moves on, and after which it has come to rest. */
const quiet = 100

/** Milliseconds that the parts wait for an answer from elsewhere, or long ones for what is being drawn. */
const answerPatience = 100
const holdPatience = 250
/** Milliseconds between two looks for it. */
const look = 4

type Stage = {
  isDue: boolean
  readonly show: () => void
  /** `first` comes before all others, `long` waits while something is being drawn. */
  readonly kind: 'first' | 'plain' | 'long'
}

/** When to let the parts wait. */
type Waits = {
  /** A hand moves on; `since` tells when the parts began to wait. */
  readonly forHand: (since: number) => boolean
  readonly forAnswer: () => boolean
  readonly forHold: () => boolean
}

/** Whose turn it is: round and round, so that while a range is dragged the last has its turn as well. */
function createOrder(forHold: Waits['forHold']) {
  const stages: Stage[] = []
  let turn = 0
  let wasFirst = false
  const mayCome = ({ isDue, kind }: Stage): boolean => isDue && !(kind === 'long' && forHold())
  return {
    stages,
    anyDue: (): boolean => stages.some(({ isDue }) => isDue),
    next: (): { stage: Stage; startsRound: boolean } | null => {
      // Not twice in a row, or choice upon choice would leave the others none.
      const first = wasFirst
        ? undefined
        : stages.find(({ isDue, kind }) => isDue && kind === 'first')
      if (first) return { stage: first, startsRound: false }
      const stage = stages.find((one, place) => place >= turn && mayCome(one))
      if (stage) return { stage, startsRound: false }
      const again = stages.find(mayCome)
      return again ? { stage: again, startsRound: true } : null
    },
    shown: (stage: Stage): void => {
      wasFirst = stage.kind === 'first'
      if (!wasFirst) turn = stages.indexOf(stage) + 1
    },
    startAnew: (): void => {
      turn = 0
      wasFirst = false
    },
  }
}

/** A new choice is painted before the next part has its turn. */
function createTurns({ afterPaint, later, now }: Clock, waits: Waits) {
  const order = createOrder(waits.forHold)
  let isRunning = false
  let isHeld = false
  let roundStart = 0
  const again = (wait: number): void => later(() => step(false), wait)
  const end = (): void => {
    isRunning = false
    order.startAnew()
  }
  const step = (isPainted: boolean): void => {
    if (isPainted) isHeld = false
    if (isHeld) {
      afterPaint(() => step(true))
      return
    }
    const next = order.next()
    if (next?.startsRound) roundStart = now()
    if (!next) {
      if (order.anyDue()) again(look)
      else end()
    } else if (waits.forHand(roundStart)) again(quiet)
    else if (waits.forAnswer()) again(look)
    else show(next.stage)
  }
  const show = (stage: Stage): void => {
    order.shown(stage)
    stage.isDue = false
    try {
      stage.show()
    } finally {
      again(0)
    }
  }
  const start = (): boolean => {
    if (isRunning) return false
    isRunning = true
    roundStart = now()
    return true
  }
  return {
    stages: order.stages,
    /** For a choice, whose counts are painted first. */
    ask: (stage: Stage): void => {
      stage.isDue = true
      isHeld = true
      if (start()) step(false)
    },
    /** For an answer, which has no counts of its own. */
    askForAnswer: (stage: Stage): void => {
      stage.isDue = true
      if (start()) again(0)
    },
  }
}

type HandOptions = {
  /**
   * For how many milliseconds the parts may wait while choices follow each other, as those of a drag do: for
   * a page whose parts would keep the counts from following the hand. 0 for none.
   */
  readonly patience?: () => number
  /** Whether the newest choice is one of a hand that may go on, as on a range. */
  readonly isMove?: () => boolean
}

export function createStages(clock: Clock, options: HandOptions = {}): Stages {
  const { patience = () => 0, isMove = () => false } = options
  const { now } = clock
  const hand = watchHand(now, isMove)
  const question = createSpell(now, answerPatience)
  const drawing = createSpell(now, holdPatience)
  const { stages, ask, askForAnswer } = createTurns(clock, {
    forHand: (since) => hand.isMoving() && now() - since < patience(),
    forAnswer: question.lasts,
    forHold: drawing.lasts,
  })
  const follow = <T>(source: ReadonlySignal<T>, kind: Stage['kind']): ReadonlySignal<T> => {
    const { shown, stage } = partOf({ source, kind }, (its) => {
      hand.chose()
      ask(its)
    })
    stages.push(stage)
    return shown
  }
  return {
    follow: (source) => follow(source, 'plain'),
    followHeld: (source) => follow(source, 'long'),
    hold: drawing.begin,
    isMoving: hand.isMoving,
    answerFirst: ({ question: source, answersTo, isFor, isWanted }) => {
      let end = (): void => undefined
      const onShow = (): void => {
        end = question.begin()
      }
      const asked = partOf({ source, isWanted, kind: 'first', onShow }, (its) => {
        hand.chose()
        if (hand.isMoving() && patience() > 0) ask(its)
        else its.show()
      })
      const answers = answersTo(asked.shown)
      const answer = partOf({ source: answers, isWanted, kind: 'first' }, (its) => {
        // An older one may come while the newest is still being worked out.
        if (isFor(answers.peek(), asked.shown.peek())) end()
        askForAnswer(its)
      })
      stages.unshift(asked.stage, answer.stage)
      return answer.shown
    },
  }
}

type Part<T> = {
  readonly source: ReadonlySignal<T>
  readonly isWanted?: ReadonlySignal<boolean>
  readonly kind: Stage['kind']
  readonly onShow?: () => void
}

/** What is shown of a source, and the stage that brings it up to date. */
function partOf<T>(
  { source, isWanted = signal(true), kind, onShow }: Part<T>,
  onChange: (stage: Stage) => void,
): { readonly shown: ReadonlySignal<T>; readonly stage: Stage } {
  const shown = signal(source.peek())
  const show = (): void => {
    const next = source.peek()
    if (next === shown.peek() || !isWanted.peek()) return
    onShow?.()
    shown.value = next
  }
  const stage: Stage = { isDue: false, show, kind }
  effect(() => {
    if (isWanted.value && source.value !== shown.peek()) onChange(stage)
  })
  return { shown, stage }
}

/** Something that others wait for, until it ends, begins anew, or has lasted so many milliseconds. */
function createSpell(now: Clock['now'], most: number) {
  let running: { readonly since: number } | null = null
  return {
    lasts: (): boolean => running !== null && now() - running.since < most,
    /** @returns ends it; not the next one. */
    begin: (): (() => void) => {
      const mine = { since: now() }
      running = mine
      return () => {
        if (running === mine) running = null
      }
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
