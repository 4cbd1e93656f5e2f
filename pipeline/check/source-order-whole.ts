/** The order of sources has one place for every source, and no class that none can have. */
import type { SourceClass } from '../../src/model/source-order.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function sourceOrderWhole({ data }: CheckInput): Problem[] {
  const classes = data.info.sourceOrder?.classes
  if (!classes) return []
  return [...namedTwice(classes), ...twoKinds(classes), ...withoutCautions(classes)]
}

const problem = (id: string, found: string, expected: string): Problem => ({
  file: 'atlas.json',
  record: '',
  field: `sourceOrder.classes.${id}`,
  found,
  expected,
})

/** The same id, or one caution in two classes. */
function namedTwice(classes: readonly SourceClass[]): Problem[] {
  const seen = new Set<string>()
  return classes.flatMap(({ id, cautions = [] }) =>
    [`id ${id}`, ...cautions.map((caution) => `caution ${caution}`)].flatMap((name) => {
      if (seen.has(name)) return [problem(id, `the ${name} again`, 'each of them in one class')]
      seen.add(name)
      return []
    }),
  )
}

function twoKinds(classes: readonly SourceClass[]): Problem[] {
  return classes
    .filter(({ cautions, kinds }) => cautions && kinds)
    .map(({ id }) => problem(id, 'cautions beside kinds', 'cautions alone, or kinds'))
}

/** The last of those without cautions takes what no other takes, and only the last. */
function withoutCautions(classes: readonly SourceClass[]): Problem[] {
  const plain = classes.filter(({ cautions }) => !cautions)
  const open = plain.findIndex(({ kinds }) => !kinds)
  if (open < 0) {
    const id = plain.at(-1)?.id ?? ''
    return [problem(id, 'no class for any other source', 'one without kinds and cautions')]
  }
  return plain
    .slice(open + 1)
    .map(({ id }) => problem(id, 'a class behind the one for any source', 'a place before it'))
}
