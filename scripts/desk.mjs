// `npm run desk`: what an editor would ask of the records; `-- --json`, `-- --html`, `-- --all`.
import { ensureInstalled } from './install.mjs'
import { asProgram, runTypeScript } from './run.mjs'

await asProgram(async () => {
  await ensureInstalled()
  return runTypeScript('pipeline/desk.ts', process.argv.slice(2))
})
