import { afterEach, expect, it, vi } from 'vitest'
import * as v from 'valibot'
import { fetchedBytes, fetchFile } from './fetched.ts'

const file = v.object({ events: v.array(v.string()) })
const load = () => fetchFile('/data/events.json', file)
const answerWith = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer)

/** What a connection gives that breaks off on the way. */
const brokenOff = (): ReadableStream =>
  new ReadableStream({
    pull: (stream) => stream.error(new TypeError('network error')),
  })

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), /not be fetched/],
  ['is missing', () => Promise.resolve(new Response('', { status: 404 })), /answered 404/],
  ['is cut', () => Promise.resolve(new Response('{"events": ["a')), /not arrive whole/],
  ['breaks off', () => Promise.resolve(new Response(brokenOff())), /not arrive whole/],
  ['is another', () => Promise.resolve(new Response('{"events": [1]}')), /expected string/],
])('names a file that %s', async (_, answer, problem) => {
  answerWith(answer)
  await expect(load()).rejects.toThrow(/^\/data\/events\.json/)
  await expect(load()).rejects.toThrow(problem)
})

it('names a file of numbers that breaks off', async () => {
  answerWith(() => Promise.resolve(new Response(brokenOff())))
  await expect(fetchedBytes('/data/stations.bin')).rejects.toThrow(/^\/data\/stations\.bin did not/)
})
