/** What follows a choice but its counts: shown after them, part by part, each in a task of its own. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { quiet, watchHand, type Hand } from './hand.ts'

export type Clock = {
  /** Once what has changed so far has been painted. */
  readonly afterPaint: (task: () => void) => void
  /** As a task of its own, so that a click or a frame gets between; milliseconds from now. */
  readonly later: (task: () => void, wait: number) => void
  /** Milliseconds. */
  readonly now: () => number
}

export type Turns = {
  /**
   * The same values, later: of several that come while the page is busy only the newest. Parts come in
   * the order in which they were made to follow.
   */
  readonly follow: <T>(source: ReadonlySignal<T>) => ReadonlySignal<T>
  /** The same for a part that takes long: it waits a moment for what is being drawn. */
  readonly followDrawing: <T>(source: ReadonlySignal<T>) => ReadonlySignal<T>
  /**
   * Says that what was shown is being drawn elsewhere, which a long task would keep from the screen.
   * @returns ends it; so does the next one.
   */
  readonly beginDrawing: () => () => void
  /** Whether the newest choice was one of a hand that moves on. */
  readonly isMoving: () => boolean
  /**
   * Answers to a question, before all other parts, which wait for them a moment: they are worked out
   * elsewhere, from the choice on. For a hand that moves on they are asked when it is their turn,
   * or the counts would share the processor with work that nobody sees.
   */
  readonly answerFirst: <Question, Answer>(
    asking: Asking<Question, Answer>,
  ) => ReadonlySignal<Answer>
}

type Asking<Question, Answer> = {
  readonly question: ReadonlySignal<Question>
  readonly answersTo: (question: ReadonlySignal<Question>) => ReadonlySignal<Answer>
  /** Whether it is the answer to this question, and not to one before. */
  readonly isFor: (answer: Answer, question: Question) => boolean
}

type Given = Hand & {
  /**
   * For how many milliseconds the parts may wait while choices follow each other, as those of a drag do: for
   * a page whose parts would keep the counts from following the hand. 0 for none.
   */
  readonly patience?: () => number
}

/** Milliseconds that the parts wait for an answer from elsewhere, or long ones for what is being drawn. */
const answerPatience = 100
const drawingPatience = 250
/** Milliseconds between two looks for it. */
const look = 4

/** Questions are asked for others to wait for, answers come first, long parts wait for what is being drawn. */
type Kind = 'question' | 'answer' | 'plain' | 'long'
type Part = { readonly kind: Kind; readonly show: () => void }

export function createTurns(clock: Clock, { patience = () => 0, ...hand }: Given): Turns {
  // Before all parts: they ask whether it moves.
  const isMoving = watchHand(clock.now, hand)
  const question = createSpell(clock.now, answerPatience)
  const drawing = createSpell(clock.now, drawingPatience)
  const queue = createQueue(clock, {
    mayCome: (kind, waited) => {
      if (question.lasts() || (kind === 'long' && drawing.lasts())) return false
      // An answer was asked for in its turn, or by a hand that was at rest.
      return kind === 'answer' || !isMoving() || waited >= patience()
    },
    pause: () => (isMoving() && !question.lasts() && !drawing.lasts() ? quiet : look),
  })
  return {
    follow: (source) => followed(source, { kind: 'plain' }, queue.ask),
    followDrawing: (source) => followed(source, { kind: 'long' }, queue.ask),
    beginDrawing: drawing.begin,
    isMoving,
    answerFirst: ({ question: source, answersTo, isFor }) => {
      let end = (): void => undefined
      // Before it is asked: the answer may be there at once.
      const before = (): void => void (end = question.begin())
      const ask = (part: Part): void =>
        isMoving() && patience() > 0 ? queue.ask(part) : part.show()
      const asked = followed(source, { kind: 'question', before }, ask)
      const answers = answersTo(asked)
      return followed(answers, { kind: 'answer' }, (part) => {
        // An older one may come while the newest is still being worked out.
        if (isFor(answers.peek(), asked.peek())) end()
        queue.askForAnswer(part)
      })
    },
  }
}

type Rules = {
  /** @param waited for so many milliseconds */
  readonly mayCome: (kind: Kind, waited: number) => boolean
  /** Milliseconds until the next look, where no part may come. */
  readonly pause: () => number
}

/** Gives each part that is due its turn, who waited longest first; a new choice is painted before the next. */
function createQueue({ afterPaint, later, now }: Clock, { mayCome, pause }: Rules) {
  /** Since when each part waits, in the order in which they came to. */
  const due = new Map<Part, number>()
  let last: Kind | null = null
  let isRunning = false
  let isPainted = true
  const nextPart = (): Part | undefined => {
    const parts = [...due].filter(([{ kind }, since]) => mayCome(kind, now() - since))
    const isFirst = ([{ kind }]: [Part, number]): boolean =>
      kind === 'question' || kind === 'answer'
    // Not after another answer, or choice upon choice would leave the others no turn.
    const first = last === 'answer' ? undefined : parts.find(isFirst)
    return (first ?? parts[0])?.[0]
  }
  const paint = (): void =>
    afterPaint(() => {
      isPainted = true
      step()
    })
  const step = (): void => {
    if (!isPainted) return paint()
    const next = nextPart()
    isRunning = due.size > 0
    if (next) show(next)
    else if (isRunning) later(step, pause())
  }
  const show = (part: Part): void => {
    due.delete(part)
    last = part.kind
    try {
      part.show()
    } finally {
      later(step, 0)
    }
  }
  const add = (part: Part, start: () => void): void => {
    if (!due.has(part)) due.set(part, now())
    if (isRunning) return
    isRunning = true
    start()
  }
  return {
    /** For a choice, whose counts are painted first. */
    ask: (part: Part): void => {
      isPainted = false
      add(part, step)
    },
    /** For an answer, which has no counts of its own. */
    askForAnswer: (part: Part): void => add(part, () => later(step, 0)),
  }
}

/** @returns what is shown of a source: `onChange` is given the part that brings it up to date */
function followed<T>(
  source: ReadonlySignal<T>,
  { kind, before }: { readonly kind: Kind; readonly before?: () => void },
  onChange: (part: Part) => void,
): ReadonlySignal<T> {
  const shown = signal(source.peek())
  const show = (): void => {
    before?.()
    shown.value = source.peek()
  }
  const part: Part = { kind, show }
  effect(() => {
    if (source.value !== shown.peek()) onChange(part)
  })
  return shown
}

/** Something that others wait for, until it ends, begins anew, or has lasted so many milliseconds. */
function createSpell(now: Clock['now'], most: number) {
  let began: { readonly at: number } | null = null
  return {
    lasts: (): boolean => began !== null && now() - began.at < most,
    /** @returns ends it; not the next one. */
    begin: (): (() => void) => {
      const mine = { at: now() }
      began = mine
      return () => {
        if (began === mine) began = null
      }
    },
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
