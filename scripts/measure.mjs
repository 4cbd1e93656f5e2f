// `npm run measure`: how much code each folder holds and how it is cut, read from the syntax trees.
// `-- --write` renews the tables in docs/measure.md; `-- --check` fails where a limit is passed.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { asProgram, projectFolder } from './run.mjs'

process.chdir(fileURLToPath(projectFolder))

const folders = ['src', 'pipeline', 'bench', 'scripts']
const page = 'docs/measure.md'
const usage = 'npm run measure, npm run measure -- --write, or npm run measure -- --check'

/** @param {string} tables */
function write(tables) {
  const slot = /(<!-- measured -->\n)[\s\S]*(<!-- end -->)/
  const before = readFileSync(page, 'utf8')
  if (!slot.test(before)) throw new Error(`${page} has no place for the tables.`)
  writeFileSync(
    page,
    before.replace(slot, (_, open, close) => `${open}\n${tables}\n${close}`),
  )
  console.log(`Renewed ${page}.`)
  return 0
}

/** @param {readonly string[]} findings */
function report(findings) {
  for (const finding of findings) console.error(finding)
  console.log(
    `${findings.length} places beyond the limits; docs/measure.md says what these are for`,
  )
  return findings.length === 0 ? 0 : 1
}

await asProgram(async () => {
  await ensureInstalled()
  // Later, since they need the packages.
  const [{ readCode }, { limitsPassed }, { measureTables }] = await Promise.all([
    import('./measure/read-code.mjs'),
    import('./measure/limits.mjs'),
    import('./measure/tables.mjs'),
  ])
  const [flag, ...more] = process.argv.slice(2)
  const files = readCode('.', folders)
  if (more.length > 0) throw new Error(usage)
  if (flag === '--check') return report(limitsPassed(files))
  const tables = measureTables(files)
  if (flag === '--write') return write(tables)
  if (flag !== undefined) throw new Error(usage)
  console.log(tables)
  return 0
})
