// `npm run bench`: measures the site with growing synthetic data; `-- generate N FOLDER` writes such data.
import { ensureInstalled } from './install.mjs'
import { asProgram, runTypeScript } from './run.mjs'

await asProgram(async () => {
  await ensureInstalled()
  return runTypeScript('bench/bench.ts', process.argv.slice(2))
})
