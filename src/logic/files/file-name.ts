/** Names for the files that a reader takes away. */
import type { Day } from '../../model/partial-date.ts'

/** `stations-abroad-2026-05-13.png`: the atlas, what it holds, and the day it answers for. */
export function fileName(
  { title, day }: { readonly title: string; readonly day: Day },
  ending: string,
): string {
  const slug = title
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${slug || 'atlas'}-${day}${ending}`
}
