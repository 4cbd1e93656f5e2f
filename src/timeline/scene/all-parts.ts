/** What is done part by part, done at once. */
export function allParts<Result>(parts: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = parts.next()
    if (done === true) return value
  }
}
