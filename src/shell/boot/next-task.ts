/** Long work in several tasks: in between the page paints, and answers a reader. */

export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** Does the work with a task for each of its steps. */
export async function inTasks<T>(steps: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await nextTask()
  }
}
