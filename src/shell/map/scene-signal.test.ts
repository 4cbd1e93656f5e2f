import { effect, signal } from '@preact/signals-core'
import { expect, it } from 'vitest'
import { whileWanted } from './scene-signal.ts'

it('keeps what was wanted last, and makes up for what was missed', () => {
  const [source, isWanted] = [signal(1), signal(true)]
  const seen: number[] = []
  const wanted = whileWanted(source, isWanted)
  effect(() => void seen.push(wanted.value))
  source.value = 2
  isWanted.value = false
  source.value = 3
  source.value = 4
  expect(seen).toEqual([1, 2])
  isWanted.value = true
  expect(seen).toEqual([1, 2, 4])
})
