// Checks that no layer imports one above it (.dependency-cruiser.cjs), and that anything was checked:
// with a TypeScript that has no API, dependency-cruiser reports success on no modules at all.
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { asProgram, projectFolder, run } from './run.mjs'

process.chdir(fileURLToPath(projectFolder))

/** @typedef {{ from: string, to: string, rule: { name: string, severity: string } }} Violation */
/** @typedef {{ modules: { source: string }[], summary: { violations: Violation[] } }} Report */

const hasCode = (/** @type {string} */ folder) =>
  existsSync(folder) &&
  readdirSync(folder, { recursive: true }).some((name) => /\.tsx?$/.test(String(name)))

/**
 * @param {string} stdout
 * @param {string} stderr
 * @returns {Report}
 */
function parseReport(stdout, stderr) {
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`dependency-cruiser gave no report:\n${stdout}${stderr}`)
  }
}

/**
 * @param {readonly string[]} folders
 * @param {Report} found
 */
function report(folders, { modules, summary }) {
  const errors = summary.violations.filter(({ rule }) => rule.severity === 'error')
  for (const { from, to, rule } of errors) console.error(`${rule.name}: ${from} imports ${to}`)
  const counts = folders.map((folder) => ({
    folder,
    count: modules.filter(({ source }) => source.startsWith(`${folder}/`)).length,
  }))
  for (const { folder, count } of counts) console.log(`${count} modules in ${folder}`)
  return errors.length === 0 && counts.every(({ count }) => count > 0) ? 0 : 1
}

await asProgram(async () => {
  const folders = ['src', 'pipeline'].filter(hasCode)
  if (folders.length === 0) throw new Error('There is no code in src or pipeline.')
  const program = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'
  const args = [program, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout, stderr } = await run(process.execPath, args, { quiet: true })
  return report(folders, parseReport(stdout, stderr))
})
