/** Ends the task: in between the page paints, and answers a reader. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** Does the work with a breath between its steps. */
export async function withBreaths<T>(steps: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await breath()
  }
}
