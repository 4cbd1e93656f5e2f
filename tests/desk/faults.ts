/** Faults to be put into the clean atlas, each for one rule of the desk. */
import type { Fault } from './with-fault.ts'

const paris = 'stations.geojson/features/fr-paris-1/properties'
const lyon = 'stations.geojson/features/fr-lyon-1/properties'
const list = 'events.json/ev-a-list-names-two-places'
const embassy = 'events.json/ev-the-embassy-denies-it'
const inquiry = 'events.json/ev-an-inquiry-begins'
const closed = 'events.json/ev-the-minister-says-it-closed'
const magazine = 'events.json/ev-a-magazine-looks-back'

/** One fault in one field. */
type Row = readonly [what: string, record: string, change: Fault['change']]

const faultsOf = (rule: string, rows: readonly Row[]): Fault[] =>
  rows.map(([what, record, change]) => ({ rule, what, record, change }))

const people: readonly Fault[] = [
  ...faultsOf('place-too-fine', [
    ['a kind of premises in a note', 'fr-lyon-1', { [`${lyon}/note`]: 'The list names a shop.' }],
    [
      'a position to a hundred metres',
      'fr-paris-1',
      { 'stations.geojson/features/fr-paris-1/geometry/coordinates': [2.349, 48.85] },
    ],
    [
      'a street in a title of ours',
      'monthly',
      { 'sources.json/monthly/title': '[The street of the place]' },
    ],
    [
      'a floor in the reason of a correction',
      'fr-paris-1',
      { 'corrections.json/0/reason': 'It said that it is on the third floor.' },
    ],
    [
      'a house number in Chinese',
      'ev-a-magazine-looks-back',
      { [`${magazine}/summary`]: 'The magazine says that it is at 某某路12号.' },
    ],
    ['a district in the notes of a country', 'FR', { 'countries.json/FR/notes': 'In a suburb.' }],
  ]),
  ...faultsOf('private-name', [
    [
      'somebody who is said to run it',
      'fr-lyon-1',
      { [`${lyon}/note`]: 'The list says that John Doe runs it.' },
    ],
    [
      'a name with a small word in it',
      'ev-a-magazine-looks-back',
      { [`${magazine}/summary`]: 'The magazine says that Erika von Mustermann knows more.' },
    ],
    [
      'a name that begins a sentence',
      'FR',
      { 'countries.json/FR/notes': 'Erika Mustermann was there.' },
    ],
    [
      'a Chinese name behind a title',
      'ev-the-embassy-denies-it',
      { [`${embassy}/summary`]: 'According to the embassy, Mr 王某某 is a volunteer.' },
    ],
    [
      'a Chinese name before a title',
      'claim-1',
      { 'claims.json/claim-1/why': 'A source says that 张某女士 runs it.' },
    ],
  ]),
  ...faultsOf('loaded-word', [
    [
      'a word that judges',
      'fr-lyon-1',
      { [`${lyon}/note`]: 'The list says that a regime ran it.' },
    ],
    [
      'a title that judges',
      'ev-a-magazine-looks-back',
      { [`${magazine}/title`]: 'A regime falls' },
    ],
  ]),
]

const statements: readonly Fault[] = [
  ...faultsOf('no-attribution', [
    [
      'an event as if we had seen it',
      'ev-a-list-names-two-places',
      { [`${list}/summary`]: 'There is a place in Paris and one in Lyon.' },
    ],
    ['a claim of nobody', 'claim-1', { 'claims.json/claim-1/attribution': ' ' }],
    ['a figure that nobody published', 'ret-a', { 'returns.json/figures/ret-a/publishedBy': '' }],
  ]),
  ...faultsOf('vague-attribution', [
    [
      'something that is believed',
      'fr-lyon-1',
      { [`${lyon}/note`]: 'It is believed to be in Lyon.' },
    ],
    [
      'something reported by nobody',
      'ev-a-magazine-looks-back',
      { [`${magazine}/title`]: 'A magazine reportedly looks back' },
    ],
    ['what critics say', 'FR', { 'countries.json/FR/notes': 'Critics say that there are more.' }],
  ]),
  ...faultsOf('status-without-speaker', [
    [
      'a status without event and remark',
      'fr-paris-1',
      {
        [`${paris}/statusHistory/1/eventId`]: undefined,
        [`${paris}/statusHistory/1/remark`]: undefined,
      },
    ],
    [
      'a later status that nobody reports',
      'fr-lyon-1',
      { [`${lyon}/statusHistory/+`]: { status: 'reported', date: '2023-03', sourceId: 'monthly' } },
    ],
  ]),
  ...faultsOf('party-alone', [
    ['a list by a party', 'ev-a-list-names-two-places', { [`${list}/sourceIds`]: ['embassy'] }],
    [
      'a magazine that is a party',
      'ev-a-magazine-looks-back',
      { 'sources.json/monthly/cautions': ['party-to-dispute'] },
    ],
  ]),
  ...faultsOf('no-reply', [
    ['a denial of one place alone', 'fr-lyon-1', { [`${embassy}/stationIds`]: ['fr-paris-1'] }],
    ['a denial elsewhere', 'fr-lyon-1', { [`${embassy}/country`]: 'CN' }],
    [
      'an embassy that denies nothing and is no party',
      'fr-lyon-1',
      {
        [`${embassy}/actor`]: 'media',
        [`${embassy}/stance`]: undefined,
        [`${embassy}/sourceIds`]: ['embassy', 'minister'],
      },
    ],
  ]),
]

const dates: readonly Fault[] = [
  ...faultsOf('status-newer-than-source', [
    ['a status of the next day', 'fr-paris-1', { [`${paris}/statusHistory/1/date`]: '2023-02-11' }],
    [
      'a first report of the next day',
      'fr-lyon-1',
      { [`${lyon}/firstReported/date`]: '2022-09-13' },
    ],
    ['a status of the next month', 'fr-lyon-1', { [`${lyon}/statusHistory/0/date`]: '2022-10' }],
  ]),
  ...faultsOf('event-newer-than-source', [
    ['an event of the next month', 'ev-a-magazine-looks-back', { [`${magazine}/date`]: '2023-04' }],
    ['an event of the next day', 'ev-the-embassy-denies-it', { [`${embassy}/date`]: '2022-10-21' }],
    [
      'a reply of the next week',
      'reply-operator',
      { 'replies.json/reply-operator/date': '2022-10-27' },
    ],
    ['a figure of later', 'ret-b', { 'returns.json/figures/ret-b/publishedDate': '2023-05' }],
  ]),
  ...faultsOf('false-day', [
    [
      'the first day of a month',
      'ev-a-magazine-looks-back',
      { [`${magazine}/date`]: '2023-03-01' },
    ],
    ['the last day of a month', 'ev-a-magazine-looks-back', { [`${magazine}/date`]: '2023-03-31' }],
    [
      'a figure of the first day',
      'ret-b',
      { 'returns.json/figures/ret-b/publishedDate': '2023-03-01' },
    ],
    [
      'a status of the first day',
      'fr-lyon-1',
      {
        [`${lyon}/statusHistory/+`]: {
          ...{ status: 'reported', date: '2023-03-01', sourceId: 'monthly', remark: 'Magazine' },
        },
      },
    ],
  ]),
  ...faultsOf('date-and-words', [
    [
      'a summary of the day after',
      'ev-the-minister-says-it-closed',
      { [`${closed}/summary`]: 'The minister told parliament on 11 February 2023 that it closed.' },
    ],
    [
      'a day without a year',
      'ev-an-inquiry-begins',
      { [`${inquiry}/summary`]: 'According to the ministry, it began on 8 November.' },
    ],
  ]),
]

const original = {
  ...{ publisher: 'A newspaper', title: null, titleLanguage: null, date: '2023-03' },
  ...{ language: 'fr', url: null, read: false },
}
const evidence: readonly Fault[] = [
  ...faultsOf('single-root', [
    ['two pages of one origin', 'fr-lyon-1', { [`${lyon}/reportedBy`]: ['list', 'monthly'] }],
    ['one page alone', 'fr-lyon-1', { [`${lyon}/reportedBy`]: ['list'] }],
    ['a court that retells', 'fr-lyon-1', { 'sources.json/court/origin': 'own-reporting' }],
  ]),
  ...faultsOf('weak-alone', [
    ['a copy alone', 'ev-a-magazine-looks-back', { 'sources.json/monthly/cautions': ['copy'] }],
    [
      'a denial from a copy',
      'ev-the-embassy-denies-it',
      { 'sources.json/embassy/cautions': ['copy'] },
    ],
  ]),
  ...faultsOf('grade-unmet', [
    [
      'a grade that wants more origins',
      'fr-paris-1',
      { 'atlas.json/grades/high/conditions': [{ name: 'three origins', independent: 3 }] },
    ],
    [
      'a grade that wants an act of another',
      'fr-paris-1',
      { 'atlas.json/grades/high/conditions': [{ name: 'an answer', actors: ['china'] }] },
    ],
  ]),
  ...faultsOf('not-read', [
    ['a page that was not seen', 'court', { 'sources.json/court/cautions': ['not-seen'] }],
    ['an original that was not read', 'monthly', { 'sources.json/monthly/original': original }],
    ['a report that was not read', '', { 'atlas.json/reports/first-list/read': false }],
  ]),
  ...faultsOf('undated-source', [
    ['a magazine without a date', 'monthly', { 'sources.json/monthly/date': null }],
    ['a judgment without a date', 'court', { 'sources.json/court/date': null }],
  ]),
]

const upkeep: readonly Fault[] = [
  ...faultsOf('not-looked-at', [
    ['a station left for a year', 'fr-paris-1', { [`${paris}/lastLookedAt`]: '2025-11-29' }],
    ['a station never looked at', 'fr-lyon-1', { [`${lyon}/lastLookedAt`]: undefined }],
    [
      'an event left for years',
      'ev-an-inquiry-begins',
      { [`${inquiry}/lastLookedAt`]: '2023-01-01' },
    ],
    ['a figure never looked at', 'ret-b', { 'returns.json/figures/ret-b/lastLookedAt': undefined }],
    ['a country left for a year', 'FR', { 'countries.json/FR/lastLookedAt': '2025-06-01' }],
  ]),
  ...faultsOf('not-answering', [
    ['a silent address', 'list', { 'sources.json/list/lastAnswered': '2025-11-29' }],
    ['an address silent for years', 'court', { 'sources.json/court/lastAnswered': '2024-03-16' }],
  ]),
  ...faultsOf('no-archive', [
    ['a list that nobody keeps', 'list', { 'sources.json/list/archived': undefined }],
    ['a judgment that nobody keeps', 'court', { 'sources.json/court/archived': undefined }],
  ]),
  ...faultsOf('archived-too-early', [
    ['a copy of the day before', 'list', { 'sources.json/list/archived/date': '2022-09-11' }],
    [
      'a copy of the month before',
      'monthly',
      { 'sources.json/monthly/archived/date': '2023-02-28' },
    ],
  ]),
  ...faultsOf('open-end', [
    ['an inquiry that nobody ended', 'ev-an-inquiry-begins', { [`${closed}/category`]: 'report' }],
    ['an end in another country', 'ev-an-inquiry-begins', { [`${closed}/country`]: 'BE' }],
  ]),
]

const another = {
  ...{ id: 'another', title: 'Something else', titleLanguage: 'en', publisher: 'A newspaper' },
  ...{ date: '2022-10', url: null, language: 'en', type: 'news', cautions: [], cautionNote: null },
  ...{ linkable: true, origin: 'own-reporting', aliases: [] },
}
const aCountry = { counts: [], notes: '', lastLookedAt: '2026-11-20' }
const order: readonly Fault[] = [
  ...faultsOf('duplicate-source', [
    ['an address twice', 'monthly', { 'sources.json/monthly/url': 'https://example.org/list' }],
    [
      'an address twice, with www and a slash',
      'court',
      { 'sources.json/court/url': 'https://www.example.org/list/' },
    ],
    [
      'an address twice, with what tracks',
      'court',
      { 'sources.json/court/url': 'http://example.org/list?utm_source=a#top' },
    ],
    [
      'a title twice on one day',
      'minister',
      {
        'sources.json/minister/title': 'Where They Are',
        'sources.json/minister/publisher': 'A newspaper',
        'sources.json/list/publisher': 'A newspaper',
        'sources.json/list/date': '2023-02-10',
      },
    ],
  ]),
  ...faultsOf('duplicate-record', [
    [
      'an event twice',
      'ev-a-magazine-looks-back',
      {
        [`${magazine}/title`]: 'A list names two places again',
        [`${magazine}/date`]: '2022-09-12',
        [`${magazine}/actor`]: 'ngo',
      },
    ],
    ['a figure twice', 'ret-b', { 'returns.json/figures/ret-b/value': 230 }],
  ]),
  ...faultsOf('unused-source', [
    ['a source for nothing', 'another', { 'sources.json/+': another }],
    [
      'a source that only a superseded one names',
      'another',
      { 'sources.json/+': { ...another, aliases: ['once'] } },
    ],
  ]),
  ...faultsOf('unlinked-event', [
    [
      'a city in a title',
      'ev-a-magazine-looks-back',
      { [`${magazine}/title`]: 'A magazine looks at Lyon' },
    ],
    [
      'a city at the start of a title',
      'ev-an-inquiry-begins',
      { [`${inquiry}/title`]: 'Paris: an inquiry' },
    ],
  ]),
  ...faultsOf('silent-country', [
    [
      'a country of which nothing is told',
      'BE',
      { 'countries.json/+': { code: 'BE', name: 'Belgium', stationsTotal: 1, ...aCountry } },
    ],
    [
      'another country of which nothing is told',
      'DE',
      { 'countries.json/+': { code: 'DE', name: 'Germany', stationsTotal: 2, ...aCountry } },
    ],
  ]),
  ...faultsOf('bare-correction', [
    ['a change without a reason', 'fr-paris-1', { 'corrections.json/0/reason': '' }],
    ['a change as above', 'fr-paris-1', { 'corrections.json/0/reason': 'As above.' }],
  ]),
  ...faultsOf('open-quote', [
    [
      'a quotation without an end',
      'ev-a-magazine-looks-back',
      { [`${magazine}/summary`]: 'The magazine says that “nobody knows more.' },
    ],
    ['a quotation without a beginning', 'fr-lyon-1', { [`${lyon}/note`]: 'The list names it”.' }],
    ['a French quotation without an end', 'FR', { 'countries.json/FR/notes': 'A « place.' }],
  ]),
]

export const faults: readonly Fault[] = [
  ...[...people, ...statements, ...dates, ...evidence, ...upkeep, ...order],
]
