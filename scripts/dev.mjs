// `npm run dev`: the same site with hot reload.
import { ensureInstalled } from './install.mjs'
import { asProgram, runTypeScript } from './run.mjs'

await asProgram(async () => {
  await ensureInstalled()
  return runTypeScript('pipeline/dev.ts', process.argv.slice(2))
})
