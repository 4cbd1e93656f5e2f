import type { AtlasEvent } from '../../../src/model/event.ts'
import type { Station } from '../../../src/model/station.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const noReply: DeskRule = {
  id: 'no-reply',
  severity: 'warning',
  why: 'Whoever is accused must be heard: a record without a denial or an answer shows one side.',
  advice:
    'Look for what the accused, or the state that speaks for them, said; record it in replies.json, or say in the notes where it was sought in vain.',
  find,
}

/** A reply to it, an answer or a denial that names it or speaks for its whole country, or one that its note tells. */
function find({ data }: DeskInput): Spot[] {
  const replies = data.events.filter(isReply(data))
  const answered = new Set(data.replies.flatMap(({ about }) => about))
  return data.stations
    .filter(({ id, note }) => !answered.has(id) && !denialInWords.test(note))
    .filter((station) => !replies.some(concerns(station)))
    .map(({ id }) => ({
      ...{ file: 'stations.geojson', record: id, field: 'id' },
      found: 'no denial and no answer, of it or of its country',
    }))
}

const denialInWords = /\bden(?:y|ies|ied|ial)\b|\b(?:answered|replied)\b/i

function isReply({ info }: DeskInput['data']): (event: AtlasEvent) => boolean {
  const parties = new Set((info.responses?.answers ?? []).flatMap(({ actors }) => actors))
  const denying = (terms: readonly { id: string; denies?: true | undefined }[]) =>
    new Set(terms.filter(({ denies }) => denies).map(({ id }) => id))
  const stances = denying(info.stances)
  const categories = denying(info.categories)
  return ({ actor, category, stance }) =>
    parties.has(actor) || categories.has(category) || stances.has(stance ?? '')
}

const concerns =
  ({ id, country }: Station) =>
  (event: AtlasEvent): boolean =>
    event.stationIds.includes(id) || (event.stationIds.length === 0 && event.country === country)
