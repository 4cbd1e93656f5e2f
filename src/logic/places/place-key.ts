/** Names of places made comparable: `Saint-Étienne` and `saint etienne` have one key. */
import { fold } from '../text/fold.ts'

/** Neither a line break nor a bar: they stand between keys. */
export function placeKey(name: string): string {
  // Folding takes Hangul syllables apart; a file of whole ones is smaller.
  return fold(name)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}
