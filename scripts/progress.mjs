// What a long command does at present and how far it is: a line that moves in a terminal, lines elsewhere.

/** @typedef {{ isTTY?: boolean, columns?: number, write: (text: string) => unknown }} Stream */

// In milliseconds: an eye follows no faster, and a log needs no more.
const between = { terminal: 100, log: 5000 }

/**
 * Tells on the error stream, so that what a command gives can be piped on.
 * @param {number} steps how many there will be
 * @param {{ stream?: Stream, now?: () => number }} [given]
 */
export function createProgress(steps, { stream = process.stderr, now = Date.now } = {}) {
  const inTerminal = stream.isTTY === true
  const pause = inTerminal ? between.terminal : between.log
  let step = ''
  let number = 0
  let last = now()
  const show = (/** @type {string} */ text) => {
    last = now()
    const width = (stream.columns ?? 80) - 1
    stream.write(inTerminal ? `\r\x1b[K${text.slice(0, width)}` : `${text}\n`)
  }
  return {
    /** Begins the next step, with what it does. */
    step: (/** @type {string} */ text) => {
      number += 1
      step = `[${number}/${steps}] ${text}`
      show(`${step} …`)
    },
    /**
     * How far the step is.
     * @param {number} done
     * @param {number} total
     */
    at: (done, total) => {
      if (now() - last >= pause) show(`${step}: ${done} of ${total}`)
    },
    /** Leaves the line to what comes after. */
    end: () => {
      if (inTerminal && number > 0) stream.write('\r\x1b[K')
    },
  }
}
