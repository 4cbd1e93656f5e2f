/** Files of the site, or the reason why one cannot be had. */
import * as v from 'valibot'

/** @throws Error that names the file and what the server answered */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`)
  return response
}

/** @throws as `fetched`, or when it is not the file that was expected */
export async function fetchFile<T>(
  address: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T> {
  const response = await fetched(address)
  return v.parse(schema, await response.json())
}

/** In words that a reader can be told. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
