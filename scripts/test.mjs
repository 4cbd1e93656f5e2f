// `npm test`: every check and every test, from a fresh checkout; ends with `N passed, N failed`.
// `npm test -- lint types` runs the named steps alone.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { asProgram, projectFolder, run } from './run.mjs'

process.chdir(fileURLToPath(projectFolder))

/** @typedef {{ passed: number, failed: number }} Counts */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {readonly string[]} command arguments to Node
 * @property {boolean} [needsOneCore] it keeps about one core busy: two of these run beside each other
 * @property {boolean} [needsBuild]
 * @property {{ report: string, count: (json: string) => Counts, files: () => string[] }} [tests]
 *   a step that runs many tests counts them; any other step counts as one
 */

// Everyone's run is the same run, whatever their shell sets.
for (const name of ['BASE_PATH', 'ATLAS_DATA', 'OUT_DIR', 'PORT', 'NODE_ENV']) {
  delete process.env[name]
}

const bin = (/** @type {string} */ path) => `node_modules/${path}`

/** @param {RegExp} pattern */
const filesLike = (pattern) => () =>
  ['src', 'pipeline', 'bench', 'scripts', 'tests']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => `${folder}/${String(name)}`),
    )
    .filter((file) => pattern.test(file))

/**
 * @param {string} project
 * @param {RegExp} pattern
 * @param {readonly string[]} [options]
 * @returns {Pick<Step, 'command' | 'tests'>}
 */
function vitest(project, pattern, options = []) {
  const report = `test-results/${project}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return {
    command: [bin('vitest/vitest.mjs'), 'run', '--project', project, ...options, ...reporters],
    tests: { report, count: countVitest, files: filesLike(pattern) },
  }
}

const browserTest = /\.browser\.test\.tsx?$/
const unitTest = /^(?!tests\/e2e\/)(?!.*\.browser\.test\.).*\.test\.(tsx?|mjs)$/
const e2eTest = /^tests\/e2e\/.*\.(spec|test)\.ts$/

/** The longest first: the others run beside it. */
const besideOthers = [
  { name: 'lint', title: 'Lint', command: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'browser', title: 'Browser tests', ...vitest('browser', browserTest) },
  { name: 'build', title: 'Build', command: ['scripts/build.mjs'] },
  { name: 'format', title: 'Format', command: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  ...['browser', 'node'].map((where) => ({
    name: 'types',
    title: `Types, ${where}`,
    command: [bin('typescript/bin/tsc'), '-p', `tsconfig.${where}.json`],
  })),
  { name: 'layers', title: 'Layers', command: ['scripts/check-layers.mjs'] },
  { name: 'styles', title: 'Logical styles', command: ['scripts/check-styles.mjs'] },
  { name: 'measure', title: 'Measures of the code', command: ['scripts/measure.mjs', '--check'] },
  { name: 'knip', title: 'Unused code', command: [bin('knip/bin/knip.js')] },
]

/** @type {readonly Step[]} */
const steps = [
  ...besideOthers.map((step) => ({ ...step, needsOneCore: true })),
  // Vitest leaves a core idle unless told: of two, that is half.
  { name: 'unit', title: 'Unit tests', ...vitest('unit', unitTest, ['--maxWorkers=100%']) },
  { name: 'size', title: 'Sizes', command: ['scripts/size-budget.mjs'], needsBuild: true },
  {
    name: 'published',
    title: 'Published files and page hooks',
    command: ['scripts/check-published.mjs'],
    needsBuild: true,
  },
  {
    name: 'e2e',
    title: 'End to end',
    command: [bin('@playwright/test/cli.js'), 'test'],
    needsBuild: true,
    tests: { report: 'test-results/e2e.json', count: countPlaywright, files: filesLike(e2eTest) },
  },
]

/** @param {readonly string[]} names */
function chooseSteps(names) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown) {
    const known = [...new Set(steps.map(({ name }) => name))].join(', ')
    throw new Error(`There is no step ${JSON.stringify(unknown)}; expected some of ${known}.`)
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name))
}

/** @typedef {{ step: Step, counts: Counts, seconds: number }} Outcome */

/** @param {readonly Step[]} chosen */
async function runAll(chosen) {
  const outcomes = await runInPairs(chosen.filter(({ needsOneCore }) => needsOneCore))
  for (const step of chosen.filter(({ needsOneCore }) => !needsOneCore)) {
    const isBuilt = !outcomes.some((done) => done.step.name === 'build' && done.counts.failed > 0)
    console.log(`\n== ${step.title}`)
    const done = step.needsBuild && !isBuilt ? withoutBuild(step) : await runStep(step)
    console.log(done.says)
    outcomes.push(done)
  }
  return outcomes
}

/**
 * Two at a time; what each says is shown when it ends.
 * @param {readonly Step[]} chosen
 */
async function runInPairs(chosen) {
  /** @type {Outcome[]} */
  const outcomes = []
  const waiting = [...chosen]
  const runNext = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const done = await runStep(step)
      console.log(`\n== ${step.title}\n${done.says}`)
      outcomes.push(done)
    }
  }
  await Promise.all([runNext(), runNext()])
  return outcomes
}

/** @typedef {Outcome & { says: string }} Told an outcome, and what the reader is told of it */

/**
 * @param {Step} step
 * @returns {Told}
 */
function withoutBuild(step) {
  const counts = { passed: 0, failed: 1 }
  return { step, counts, seconds: 0, says: 'Not run: the build failed.' }
}

/**
 * @param {Step} step
 * @returns {Promise<Told>}
 */
async function runStep(step) {
  const { command, tests } = step
  if (tests && tests.files().length === 0) {
    const counts = { passed: 0, failed: 0 }
    return { step, counts, seconds: 0, says: 'There are no such tests yet.' }
  }
  // A report of an earlier run must not be counted.
  if (tests) rmSync(tests.report, { force: true })
  const started = Date.now()
  const { code, stdout, stderr } = await run(process.execPath, command, { quiet: true })
  const counts = tests ? countTests(tests, code) : asOne(code)
  const seconds = (Date.now() - started) / 1000
  const said = counts.failed > 0 ? `${stdout}${stderr}`.trimEnd() + '\n' : ''
  return { step, counts, seconds, says: said + inWords(counts, seconds) }
}

/**
 * @param {Counts} counts
 * @param {number} seconds
 */
const inWords = ({ passed, failed }, seconds) =>
  `${passed} passed, ${failed} failed in ${seconds.toFixed(1)} s`

/**
 * Which step took how long, and the sum of all in the last line.
 * @param {readonly Outcome[]} outcomes
 */
function summary(outcomes) {
  const lines = outcomes.map(
    ({ step, counts, seconds }) => `${step.title}: ${inWords(counts, seconds)}`,
  )
  const sum = (/** @type {keyof Counts} */ of) =>
    outcomes.reduce((total, { counts }) => total + counts[of], 0)
  const [passed, failed] = [sum('passed'), sum('failed')]
  return {
    failed,
    passed,
    text: ['', ...lines, '', `${passed} passed, ${failed} failed`].join('\n'),
  }
}

/** @param {number} code */
const asOne = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/**
 * A runner that failed without a failed test, or ran none, counts as one failure.
 * @param {NonNullable<Step['tests']>} tests
 * @param {number} code
 */
function countTests({ report, count }, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const counts = count(readFileSync(report, 'utf8'))
  const isSilent = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return isSilent ? { ...counts, failed: 1 } : counts
}

/**
 * A file that does not even load has no failed test, yet fails.
 * @param {string} json
 */
function countVitest(json) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(json)
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/** @param {string} json */
function countPlaywright(json) {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number } }} */
  const { stats } = JSON.parse(json)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

await asProgram(async () => {
  await ensureInstalled()
  const chosen = chooseSteps(process.argv.slice(2))
  if (chosen.some(({ name }) => name === 'browser' || name === 'e2e')) {
    process.env['CHROME_PATH'] = await ensureChromium()
  }
  const { passed, failed, text } = summary(await runAll(chosen))
  console.log(text)
  return failed === 0 && passed > 0 ? 0 : 1
})
