/** What the atlas knows, parsed. */
import type { AtlasInfo } from './atlas-info.ts'
import type { Claim } from './claim.ts'
import type { Correction } from './correction.ts'
import type { Country } from './country.ts'
import type { AtlasEvent } from './event.ts'
import type { Figure } from './figure.ts'
import type { Reply } from './reply.ts'
import type { RootRecords } from './root.ts'
import type { Source } from './source.ts'
import type { Station } from './station.ts'
import type { Story } from './story.ts'
import type { WithheldRecord } from './withheld.ts'

export type AtlasData = {
  readonly info: AtlasInfo
  readonly stations: readonly Station[]
  readonly events: readonly AtlasEvent[]
  readonly figures: readonly Figure[]
  readonly notFound: readonly { readonly claim: string; readonly result: string }[]
  readonly countries: readonly Country[]
  readonly sources: readonly Source[]
  /** What parties say against single records. */
  readonly replies: readonly Reply[]
  /** What is left of the records that are held back; none of them stands in the lists above. */
  readonly withheld: readonly WithheldRecord[]
}

/** With what the explorer does not load. */
export type AtlasRecords = AtlasData &
  RootRecords & {
    readonly claims: readonly Claim[]
    readonly corrections: readonly Correction[]
    /** null: the atlas tells none. */
    readonly story: Story | null
  }
