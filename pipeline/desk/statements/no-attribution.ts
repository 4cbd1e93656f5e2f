import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const noAttribution: DeskRule = {
  id: 'no-attribution',
  severity: 'warning',
  why: 'Reported is not proven: a sentence that does not say whose it is reads as our own finding.',
  advice: 'Begin with who says it: “According to …”, or “… says that …”.',
  find: ({ data }) => [...events(data), ...claims(data), ...figures(data)],
}

/** Who says so, or that somebody does. */
const attribution =
  /\baccording to\b|\b(?:says?|said|told|tells?|wrote|writes?|reports?|reported|announce[sd]?|state[sd]|called|testif\w+|den(?:y|ies|ied)|ask(?:s|ed)|quot(?:es?|ed|ing)|confirm(?:s|ed)|describe[sd]?|list(?:s|ed)|note[sd]|publish(?:es|ed)|repeat(?:s|ed)|count(?:s|ed)|acknowledge[sd]?|admit(?:s|ted)|claim(?:s|ed)|warn(?:s|ed)|answer(?:s|ed)|replie[sd]|citing)\b/i

type Data = DeskInput['data']

function events({ events: all }: Data): Spot[] {
  return all
    .filter(({ summary }) => !attribution.test(summary))
    .map(({ id, summary }) => ({
      ...{ file: 'events.json', record: id, field: 'summary' },
      found: `nobody who says it: “${summary.slice(0, 60)}”`,
    }))
}

function claims({ claims: all }: Data): Spot[] {
  return all
    .filter(({ attribution: who }) => who.trim() === '')
    .map(({ id }) => {
      return { file: 'claims.json', record: id, field: 'attribution', found: 'nobody' }
    })
}

function figures({ figures: all }: Data): Spot[] {
  return all
    .filter(({ publishedBy }) => publishedBy.trim() === '')
    .map(({ id }) => {
      return { file: 'returns.json', record: id, field: 'publishedBy', found: 'nobody' }
    })
}
