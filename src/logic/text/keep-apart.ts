/** Moves points along a line no further than they must, so that none lies on another and their order stays. */

type Block = { readonly sum: number; readonly size: number; readonly mean: number }

/**
 * Pixels, in rising order. `gaps[i]` is the least distance between `at[i]` and `at[i + 1]`. The sum of
 * the squared moves is the least that keeps the gaps (pool adjacent violators). The result keeps
 * within `from` and `to` where it has the room.
 */
export function keepApart(
  at: readonly number[],
  gaps: readonly number[],
  [from, to]: readonly [from: number, to: number],
): number[] {
  const before = at.map((_, i) => gaps.slice(0, i).reduce((sum, gap) => sum + gap, 0))
  const needed = before.at(-1) ?? 0
  const blocks: Block[] = []
  at.forEach((x, i) => {
    // Without the gaps that must come before it a point may stand anywhere not before the last one.
    let block = blockOf(x - (before[i] ?? 0), 1)
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop()
      block = blockOf(last.sum + block.sum, last.size + block.size)
    }
    blocks.push(block)
  })
  const means = blocks.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean))
  return means.map((mean, i) => Math.max(from, Math.min(to - needed, mean)) + (before[i] ?? 0))
}

function blockOf(sum: number, size: number): Block {
  return { sum, size, mean: sum / size }
}
