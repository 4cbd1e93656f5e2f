/**
 * Reads the formulas of derived figures as people write them:
 * `10,668 (to October 2022) minus 9,936 (to end 2021); 9,936 = 2,566 + 1,300 + …`.
 * The part before the first semicolon gives the value; the others say what a number in it is made of.
 */

export type Term = {
  readonly number: number
  /** What is added or taken off is counted by someone; a factor is a plain number, as in “× 4.5”. */
  readonly role: 'quantity' | 'factor'
}

export type Formula = {
  readonly value: number
  /** All numbers but those that the formula itself works out. */
  readonly terms: readonly Term[]
  /** Statements that do not hold, as `9,936 = 9,935`. */
  readonly wrong: readonly string[]
}

type Token =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'sign'; readonly sign: Sign }
type Sign = '+' | '-' | '*' | '/'
type Step = { readonly sign: Sign; readonly number: number }
type Expression = { readonly value: number; readonly terms: readonly Term[] }

const signs: ReadonlyMap<string, Sign> = new Map([
  ['+', '+'],
  ['plus', '+'],
  ['-', '-'],
  ['−', '-'],
  ['minus', '-'],
  ['×', '*'],
  ['*', '*'],
  ['times', '*'],
  ['multiplied by', '*'],
  ['÷', '/'],
  ['/', '/'],
  ['divided by', '/'],
])

/** What stands in brackets is a remark on the number before it. */
const remark = /\([^)]*\)/g
const number = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?|^\d+(?:\.\d+)?/
const sign = /^(?:plus|minus|times|multiplied by|divided by|[-+−×*÷/])/
const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+/

/**
 * @param valueOf the value of the figure of an id, for formulas that name ids
 * @returns null where the wording is none that it reads
 */
export function parseFormula(
  text: string,
  valueOf: (id: string) => number | undefined,
): Formula | null {
  const [main = '', ...rest] = text.replaceAll(remark, ' ').split(';')
  const expression = parseExpression(main, valueOf)
  const definitions = rest.map((part) => {
    const [left = '', right = ''] = part.split('=')
    const defined = parseExpression(left, valueOf)
    const made = parseExpression(right, valueOf)
    return defined && made && { defined: defined.value, made }
  })
  const readable = definitions.filter((definition) => definition !== null)
  if (!expression || readable.length < definitions.length) return null
  const workedOut = new Set(readable.map(({ defined }) => defined))
  return {
    value: expression.value,
    terms: [expression, ...readable.map(({ made }) => made)]
      .flatMap(({ terms }) => terms)
      .filter((term) => !workedOut.has(term.number)),
    wrong: readable
      .filter(({ defined, made }) => !isClose(defined, made.value))
      .map(({ defined, made }) => `${defined} = ${made.value}`),
  }
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a))

function tokensOf(
  text: string,
  valueOf: (id: string) => number | undefined,
): readonly Token[] | null {
  const tokens: Token[] = []
  let rest = text.trim()
  while (rest !== '') {
    const found = number.exec(rest)?.[0] ?? sign.exec(rest)?.[0] ?? id.exec(rest)?.[0]
    if (found === undefined) return null
    const token = tokenOf(found, valueOf)
    if (!token) return null
    tokens.push(token)
    rest = rest.slice(found.length).trimStart()
  }
  return tokens
}

function tokenOf(found: string, valueOf: (id: string) => number | undefined): Token | null {
  const known = signs.get(found)
  if (known) return { kind: 'sign', sign: known }
  const value = number.test(found) ? Number(found.replaceAll(',', '')) : valueOf(found)
  return value === undefined ? null : { kind: 'number', number: value }
}

/** Numbers with signs between them; times and divided by bind first. */
function parseExpression(
  text: string,
  valueOf: (id: string) => number | undefined,
): Expression | null {
  const steps = stepsOf(tokensOf(text, valueOf) ?? [])
  const [first] = steps ?? []
  if (!steps || !first) return null
  const products: number[] = []
  for (const step of steps) extend(products, step.sign, step.number)
  return {
    value: products.reduce((sum, product) => sum + product, 0),
    terms: steps.map(({ sign, number }) => ({
      number,
      role: sign === '*' || sign === '/' ? 'factor' : 'quantity',
    })),
  }
}

/** `5 - 2` is `+ 5` and then `- 2`. */
function stepsOf(tokens: readonly Token[]): Step[] | null {
  const pairs = [{ kind: 'sign', sign: '+' } as const, ...tokens]
  if (pairs.length % 2 === 1) return null
  const steps = pairs.flatMap((operator, index) => {
    const operand = pairs[index + 1]
    const isStep = index % 2 === 0 && operator.kind === 'sign' && operand?.kind === 'number'
    return isStep ? [{ sign: operator.sign, number: operand.number }] : []
  })
  return steps.length === pairs.length / 2 ? steps : null
}

function extend(products: number[], operator: Sign, operand: number): void {
  switch (operator) {
    case '+':
      products.push(operand)
      return
    case '-':
      products.push(-operand)
      return
    case '*':
      products.push((products.pop() ?? 0) * operand)
      return
    case '/':
      products.push((products.pop() ?? 0) / operand)
  }
}
