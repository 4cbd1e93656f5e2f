/** Whatever is stated rests on a source; the few figures that do not say so and are graded for it. */
import type { Figure } from '../../src/model/figure.ts'
import type { AtlasInfo } from '../../src/model/atlas-info.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

/** Stations, events and claims need a source by their schema. */
export function statementsSourced({ data }: CheckInput): Problem[] {
  return [
    ...data.figures.flatMap((figure) =>
      figure.basis === 'background' ? background(figure, data.info.grades) : sourced(figure),
    ),
    ...data.countries.flatMap(({ code, counts }) =>
      counts.flatMap(({ count, sourceIds }, index) =>
        // That a list names no station of a country is our reading of the list, not a statement.
        count === null || count === 0 || sourceIds.length > 0
          ? []
          : [noSource('countries.json', code, `counts.${index}.sourceIds`)],
      ),
    ),
    ...data.info.reports
      .filter(({ sourceIds }) => sourceIds.length === 0)
      .map(({ id }) => noSource('atlas.json', '', `reports.${id}.sourceIds`)),
  ]
}

function noSource(file: string, record: string, field: string): Problem {
  return { file, record, field, found: 'no source', expected: 'at least one source' }
}

function sourced({ id, qualifier, sourceIds }: Figure): Problem[] {
  const problems: Problem[] = []
  if (sourceIds.length === 0) problems.push(noSource('returns.json', id, 'sourceIds'))
  if (qualifier === 'background') {
    problems.push(qualifierProblem(id, qualifier, 'another one, since its basis is a source'))
  }
  return problems
}

function background(
  { id, qualifier, confidence, notes }: Figure,
  grades: AtlasInfo['grades'],
): Problem[] {
  const problems: Problem[] = []
  if (!/no source was read/i.test(notes)) {
    const expected = 'notes that say “No source was read for this”, since its basis is background'
    problems.push({
      file: 'returns.json',
      record: id,
      field: 'notes',
      found: `"${notes}"`,
      expected,
    })
  }
  if (grades.some((grade) => grade.id === confidence && grade.wantsSource)) {
    const others = grades.filter(({ wantsSource }) => !wantsSource).map((grade) => grade.id)
    const expected = `${others.join(' or ')}, since its basis is background`
    problems.push({
      file: 'returns.json',
      record: id,
      field: 'confidence',
      found: `"${confidence}"`,
      expected,
    })
  }
  if (qualifier !== 'background') {
    problems.push(qualifierProblem(id, qualifier, '"background", as its basis'))
  }
  return problems
}

function qualifierProblem(record: string, qualifier: string, expected: string): Problem {
  return {
    file: 'returns.json',
    record,
    field: 'qualifier',
    found: `"${qualifier}"`,
    expected,
  }
}
