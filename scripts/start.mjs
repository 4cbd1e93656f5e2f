// `npm start`: installs and builds what is missing, then serves the production build.
import { build, outputFolder } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { asProgram } from './run.mjs'
import { serveFolder } from './serve.mjs'

const host = '127.0.0.1'

async function start() {
  const port = parsePort(process.env['PORT'] || '4173')
  // A taken port is said at once, not after a minute of building.
  await (await serveFolder({ folder: outputFolder(), port, host })).close()
  await ensureInstalled()
  const code = await build({ onlyIfOutOfDate: true })
  if (code !== 0) return code
  const basePath = process.env['BASE_PATH'] || '/'
  const site = await serveFolder({ folder: outputFolder(), port, host, basePath })
  endOnSignal(site)
  console.log(`Stations Abroad is at ${site.url}`)
  return 0
}

/** @param {string} text */
function parsePort(text) {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new Error(`PORT is ${JSON.stringify(text)}; expected a whole number from 1 to 65535.`)
}

/** @param {{ close: () => Promise<void> }} site */
function endOnSignal(site) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void site.close().then(() => process.exit(0)))
  }
}

await asProgram(start)
