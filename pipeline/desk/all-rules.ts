import { placeTooFine } from './people/place-too-fine.ts'
import { privateName } from './people/private-name.ts'
import { loadedWord } from './people/loaded-word.ts'
import { noAttribution } from './statements/no-attribution.ts'
import { vagueAttribution } from './statements/vague-attribution.ts'
import { statusWithoutSpeaker } from './statements/status-without-speaker.ts'
import { partyAlone } from './statements/party-alone.ts'
import { noReply } from './statements/no-reply.ts'
import { statusNewerThanSource } from './dates/status-newer-than-source.ts'
import { eventNewerThanSource } from './dates/event-newer-than-source.ts'
import { falseDay } from './dates/false-day.ts'
import { dateAndWords } from './dates/date-and-words.ts'
import { singleRoot } from './evidence/single-root.ts'
import { weakAlone } from './evidence/weak-alone.ts'
import { gradeUnmet } from './evidence/grade-unmet.ts'
import { notRead } from './evidence/not-read.ts'
import { undatedSource } from './evidence/undated-source.ts'
import { notLookedAt } from './upkeep/not-looked-at.ts'
import { notAnswering } from './upkeep/not-answering.ts'
import { noArchive } from './upkeep/no-archive.ts'
import { archivedTooEarly } from './upkeep/archived-too-early.ts'
import { openEnd } from './upkeep/open-end.ts'
import { duplicateSource } from './order/duplicate-source.ts'
import { duplicateRecord } from './order/duplicate-record.ts'
import { unusedSource } from './order/unused-source.ts'
import { unlinkedEvent } from './order/unlinked-event.ts'
import { silentCountry } from './order/silent-country.ts'
import { bareCorrection } from './order/bare-correction.ts'
import { openQuote } from './order/open-quote.ts'
import type { DeskRule } from './desk-rule.ts'

/** What the desk asks of every atlas: of people first, since harm to them cannot be taken back. */
export const allRules: readonly DeskRule[] = [
  placeTooFine,
  privateName,
  loadedWord,
  noAttribution,
  vagueAttribution,
  statusWithoutSpeaker,
  partyAlone,
  noReply,
  statusNewerThanSource,
  eventNewerThanSource,
  falseDay,
  dateAndWords,
  singleRoot,
  weakAlone,
  gradeUnmet,
  notRead,
  undatedSource,
  notLookedAt,
  notAnswering,
  noArchive,
  archivedTooEarly,
  openEnd,
  duplicateSource,
  duplicateRecord,
  unusedSource,
  unlinkedEvent,
  silentCountry,
  bareCorrection,
  openQuote,
]
