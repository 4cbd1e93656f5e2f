/** Patience, but not with a page that nobody sees: it paints nothing, and gets no WebGL back. */

/**
 * @param patience milliseconds, and as many more for as long as the page is hidden
 * @returns ends the wait
 */
export const whenLate = (patience: number, then: () => void): (() => void) => {
  let timer = 0
  const wait = (): void => {
    timer = window.setTimeout(() => (document.hidden ? wait() : then()), patience)
  }
  wait()
  return () => clearTimeout(timer)
}
