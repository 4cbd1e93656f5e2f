/** Tells a drag, of which choice follows choice, from single clicks. */
import type { ReadonlySignal } from '@preact/signals-core'

export type Hand = {
  /** Its changes are the choices. */
  readonly choices: ReadonlySignal<unknown>
  /** Changes with the choices of a hand that may go on, as on a range. */
  readonly moved?: ReadonlySignal<unknown>
}

/** Milliseconds between the choices of a hand that moves on, and after which it has come to rest. */
export const quiet = 100

/** @returns whether the newest choice was one of a hand that moves on; `now` in milliseconds */
export function watchHand(now: () => number, { choices, moved }: Hand): () => boolean {
  let last = -Infinity
  let isDrag = false
  let before: [unknown, unknown] = [choices.peek(), moved?.peek()]
  choices.subscribe((choice) => {
    const [lastChoice, lastMove] = before
    if (choice === lastChoice) return
    before = [choice, moved?.peek()]
    isDrag = before[1] !== lastMove || now() - last < quiet
    last = now()
  })
  return () => isDrag && now() - last < quiet
}
