/** Files of the site, or the reason why one cannot be had. */
import * as v from 'valibot'
import { nextTask } from './next-task.ts'

/** @throws Error that names the file and what the server answered, if it did */
export async function fetched(address: string): Promise<Response> {
  const response = await naming(`${address} could not be fetched`, fetch(address))
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`)
  return response
}

/** @throws as `fetched`, or when only a part of it comes, or something else */
export async function fetchedJson(address: string): Promise<unknown> {
  const response = await fetched(address)
  return naming(`${address} did not arrive whole, or is another file`, response.json())
}

/** @throws as `fetched`, or when only a part of it comes */
export async function fetchedBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetched(address)
  return naming(`${address} did not arrive whole`, response.arrayBuffer())
}

/**
 * What browsers and readers of files throw names no file.
 * @throws Error with this in front of what went wrong
 */
export async function naming<T>(what: string, attempt: Promise<T>): Promise<T> {
  try {
    return await attempt
  } catch (cause) {
    throw new Error(`${what}: ${reasonOf(cause)}`, { cause })
  }
}

/** @throws as `fetched`, or when it is not the file that was expected */
export async function fetchFile<T>(
  address: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T> {
  const json = await fetchedJson(address)
  // A task of its own: to read and to check a large file at once would hold up the page.
  await nextTask()
  return checkOf(address, schema)(json)
}

type Check<T> = (json: unknown, from?: number) => T

/** `from` says how many records of the list come before those that are here. */
export const checkOf =
  <T>(address: string, schema: v.GenericSchema<unknown, T>): Check<T> =>
  (json, from = 0) => {
    const result = v.safeParse(schema, json)
    if (result.success) return result.output
    const [issue] = result.issues
    const keys = issue.path?.map(({ key }, depth) =>
      depth === 1 && typeof key === 'number' ? key + from : key,
    )
    throw new Error(
      `${address}: at ${keys?.join('.') ?? 'the top'} found ${issue.received}, expected ${issue.expected ?? issue.message}`,
    )
  }

/** In words that a reader can be told. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
