/** Something that takes a while and can fail, and how far it has come. */
import { useState } from 'preact/hooks'

export type Task<T> =
  | { readonly phase: 'asked' }
  | { readonly phase: 'working' }
  | { readonly phase: 'done'; readonly result: T }
  | { readonly phase: 'failed'; readonly reason: string }

/** @returns how far it is, and what starts it: a failure is for the reader to see, who can try otherwise. */
export function useTask<T>(): [Task<T>, (work: () => Promise<T>) => Promise<void>] {
  const [task, setTask] = useState<Task<T>>({ phase: 'asked' })
  const start = async (work: () => Promise<T>): Promise<void> => {
    setTask({ phase: 'working' })
    try {
      setTask({ phase: 'done', result: await work() })
    } catch (error) {
      setTask({ phase: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return [task, start]
}
