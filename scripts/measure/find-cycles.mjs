// Groups of files that import one another, by Tarjan's algorithm.

/**
 * @param {ReadonlyMap<string, readonly string[]>} imports file -> what it imports; others are passed over
 * @returns {string[][]} each group once, in the order of its paths
 */
export function findCycles(imports) {
  /** @type {string[][]} */
  const cycles = []
  /** @type {string[]} */
  const open = []
  /** @type {Map<string, number>} */
  const numbers = new Map()
  /** @param {string} file */
  const lowest = (file) => {
    const number = numbers.size
    numbers.set(file, number)
    open.push(file)
    const reached = (imports.get(file) ?? []).filter((other) => imports.has(other))
    const low = Math.min(number, ...reached.map(reach))
    if (low < number) return low
    const group = open.splice(open.indexOf(file))
    if (group.length > 1 || reached.includes(file)) cycles.push(group.sort())
    return number
  }
  /** @param {string} file */
  const reach = (file) => {
    const number = numbers.get(file)
    if (number === undefined) return lowest(file)
    return open.includes(file) ? number : Infinity
  }
  for (const file of imports.keys()) reach(file)
  return cycles
}
