/** What a test counts on. @throws when it is missing. */
export function there<T>(found: T | null | undefined): T {
  if (found === null || found === undefined)
    throw new Error('The test counts on what is not there.')
  return found
}
