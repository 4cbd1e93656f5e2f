/** Names for the files that a reader takes away. */
import type { Day } from '../../model/partial-date.ts'

type Named = {
  /** The atlas, and what of it the file holds. */
  readonly title: string
  /** What the file is about; none: the world. */
  readonly places: readonly string[]
  /** It answers for this day. */
  readonly day: Day
}

/** `stations-abroad-italy-2026-05-13.png` */
export function fileName({ title, places, day }: Named, ending: string): string {
  const slug = [title, ...places]
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${slug || 'atlas'}-${day}${ending}`
}
