// `npm run data`: checks and builds the data only; `-- --check` checks only, `-- release` keeps the version for good,
// `-- without ROOT` lists what falls with it, `-- import FILE` reads a spreadsheet.
import { ensureInstalled } from './install.mjs'
import { asProgram, runTypeScript } from './run.mjs'

await asProgram(async () => {
  await ensureInstalled()
  return runTypeScript('pipeline/data.ts', process.argv.slice(2))
})
