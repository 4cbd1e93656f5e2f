/** The site as a slow network brings it: a page is painted before the whole of it is there. */
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { RunningSite } from './run-site.ts'

/** Bytes: the head of the page and its header part by part, what follows faster. */
const sizeAt = (at: number): number => (at < 6000 ? 250 : 12_000)

export async function siteInPieces(site: string): Promise<RunningSite> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', site)
    passOn(address, response).catch((error: unknown) => response.destroy(asError(error)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('There is no free port.')
  const stop = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  return { url: `http://127.0.0.1:${at.port}/`, stop }
}

async function passOn(address: URL, response: ServerResponse): Promise<void> {
  const answer = await fetch(address)
  const type = answer.headers.get('content-type') ?? ''
  const body = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, { 'Content-Type': type })
  if (type.startsWith('text/html')) {
    for (let at = 0; at < body.length; at += sizeAt(at)) {
      response.write(body.subarray(at, at + sizeAt(at)))
      await wait(40)
    }
    response.end()
  } else response.end(body)
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error))
