/** A derived figure shows its working: the formula gives the value and uses its inputs, all of them. */
import type { Figure } from '../../../src/model/figure.ts'
import type { CheckInput } from '../check-input.ts'
import { type Formula, parseFormula, type Term } from './formula.ts'
import type { Problem } from '../problem.ts'

type Values = ReadonlyMap<string, number>

export function formulasAddUp({ data }: CheckInput): Problem[] {
  const values: Values = new Map(data.figures.map(({ id, value }) => [id, value]))
  return data.figures.flatMap((figure) => {
    if (figure.basis === 'derived') return derived(figure, values)
    if (figure.formula === undefined && figure.inputs === undefined) return []
    const expected = `"derived", since it has a formula or inputs`
    return [problem(figure, 'basis', `"${figure.basis}"`, expected)]
  })
}

function problem(figure: Figure, ...[field, found, expected]: [string, string, string]): Problem {
  return { file: 'returns.json', record: figure.id, field, found, expected }
}

function derived(figure: Figure, values: Values): Problem[] {
  if (!figure.formula || !figure.inputs?.length) {
    const field = figure.formula ? 'inputs' : 'formula'
    return [problem(figure, field, 'nothing', `a ${field}, since it is derived`)]
  }
  const formula = parseFormula(figure.formula, (id) => values.get(id))
  if (!formula) {
    const expected =
      'numbers joined by plus, minus, times, divided by, as in "5 minus 2; 2 = 1 + 1"'
    return [problem(figure, 'formula', `"${figure.formula}"`, expected)]
  }
  return [
    ...result(figure, formula),
    ...formula.wrong.map((statement) =>
      problem(figure, 'formula', statement, 'an equation that holds'),
    ),
    ...unknownNumbers(figure, formula.terms, values),
    ...unusedInputs(figure, formula.terms, values),
  ]
}

/** People are counted whole: 680 divided by 4.5 gives 151. */
function result(figure: Figure, { value }: Formula): Problem[] {
  if (Math.round(value) === figure.value) return []
  return [problem(figure, 'value', String(figure.value), `${value}, which its formula gives`)]
}

function unknownNumbers(figure: Figure, terms: readonly Term[], values: Values): Problem[] {
  const given = new Set((figure.inputs ?? []).map((id) => values.get(id)))
  return terms.flatMap(({ number, role }) => {
    // A factor may come from what the source says, if the notes repeat it.
    const told = role === 'factor' && figure.notes.includes(String(number))
    if (given.has(number) || told) return []
    const expected = role === 'factor' ? 'a number that its notes explain' : 'the value of an input'
    return [problem(figure, 'formula', String(number), expected)]
  })
}

function unusedInputs(figure: Figure, terms: readonly Term[], values: Values): Problem[] {
  const used = new Set(terms.map(({ number }) => number))
  return (figure.inputs ?? [])
    .filter((id) => !used.has(values.get(id) ?? Number.NaN))
    .map((id) => problem(figure, 'inputs', `"${id}"`, 'only figures that the formula uses'))
}
