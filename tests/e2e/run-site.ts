/** Another site than the one that all tests share: started for a test, as its reader would start it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

export type RunningSite = { readonly url: string; readonly stop: () => Promise<void> }

/**
 * @param command `start` or `dev`
 * @throws with what it said when it ends before it answers.
 */
export async function runSite(
  command: 'start' | 'dev',
  settings: Readonly<Record<string, string>>,
): Promise<RunningSite> {
  const port = await freePort()
  const child = spawn(process.execPath, [`scripts/${command}.mjs`], {
    // Vite colours the port: it would cut the address.
    env: { ...process.env, ...settings, PORT: String(port), NO_COLOR: '1' },
  })
  let said = ''
  const url = await new Promise<string>((answered, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const [found] = /http:\/\/127\S*\//.exec(said) ?? []
        if (found) answered(found)
      })
    }
    child.once('exit', () => failed(new Error(`npm run ${command} ended:\n${said}`)))
  })
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { url, stop }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
