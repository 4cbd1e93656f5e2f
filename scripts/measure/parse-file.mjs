// What one file of code holds, from its syntax tree.
import { posix } from 'node:path'
import ts from 'typescript'

/** @typedef {{ line: number, lines: number, parameters: number }} Func from its first to its last line */
/** @typedef {{ line: number, found: string }} Escape a place where the compiler is told not to look */
/**
 * @typedef {object} CodeFile
 * @property {string} path
 * @property {number} lines
 * @property {Func[]} functions all of them: also those without a name inside others
 * @property {number} exports names that others may import
 * @property {Escape[]} escapes
 * @property {string[]} imports paths of the files it names, types too
 */

/**
 * @param {string} path
 * @param {string} text
 * @returns {CodeFile}
 */
export function parseFile(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  /** @type {CodeFile} */
  const file = {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    functions: [],
    exports: source.statements.reduce((sum, statement) => sum + exportsOf(statement), 0),
    escapes: silencedLines(text),
    imports: [],
  }
  const lineOf = (/** @type {number} */ at) => source.getLineAndCharacterOfPosition(at).line + 1
  const visit = (/** @type {ts.Node} */ node) => {
    const line = lineOf(node.getStart(source))
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = lineOf(node.end) - line + 1
      file.functions.push({ line, lines, parameters: node.parameters.length })
    }
    const found = escapeOf(node)
    if (found) file.escapes.push({ line, found })
    const imported = importOf(node)
    if (imported?.startsWith('.')) file.imports.push(resolved(path, imported))
    // Not forEachChild, which leaves out the types that comments give to JavaScript.
    node.getChildren(source).forEach(visit)
  }
  visit(source)
  return file
}

/** @param {ts.Statement} statement */
function exportsOf(statement) {
  if (ts.isExportAssignment(statement)) return 1
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement
    return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.length : 1
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return 0
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations.length : 1
}

/**
 * @param {ts.Node} node
 * @returns {string | null}
 */
function escapeOf(node) {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
  if (isCast(node)) return 'as'
  if (ts.isNonNullExpression(node)) return '!'
  const isDeclared = ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)
  return isDeclared && node.exclamationToken ? '!' : null
}

/** @param {ts.Node} node */
function isCast(node) {
  const type =
    ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)
      ? node.type
      : // In JavaScript: /** @type {Kind} */ (value)
        ts.isParenthesizedExpression(node) && ts.getJSDocType(node)
  return type ? !ts.isConstTypeReference(type) : false
}

/**
 * @param {string} text
 * @returns {Escape[]}
 */
function silencedLines(text) {
  return text.split('\n').flatMap((line, index) => {
    const found = /(?:\/\/|\/\*)\s*(@ts-(?:ignore|expect-error|nocheck))/.exec(line)?.[1]
    return found ? [{ line: index + 1, found }] : []
  })
}

/** @param {ts.Node} node */
function importOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return textOf(node.moduleSpecifier)
  }
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isCall ? textOf(node.arguments[0]) : null
}

/** @param {ts.Node | undefined} node */
const textOf = (node) => (node && ts.isStringLiteral(node) ? node.text : null)

/**
 * @param {string} path
 * @param {string} imported with its ending, as all imports here have it; a query is Vite's
 */
const resolved = (path, imported) => posix.join(posix.dirname(path), imported.replace(/\?.*$/, ''))
