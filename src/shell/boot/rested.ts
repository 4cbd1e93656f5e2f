/** What waits until choices or moves have come to rest. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'

/** The last value that has stayed for so many milliseconds. */
export function rested<T>(source: ReadonlySignal<T>, milliseconds: number): ReadonlySignal<T> {
  const last = signal(source.peek())
  effect(() => {
    const { value } = source
    const timer = setTimeout(() => (last.value = value), milliseconds)
    return () => clearTimeout(timer)
  })
  return last
}
