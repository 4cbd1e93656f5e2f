/** Ends the task: in between the page paints, and answers a reader. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
