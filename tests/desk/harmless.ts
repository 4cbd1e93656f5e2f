/** Changes of the clean atlas in which nothing is wrong, though they look like a fault of some rule. */
import type { Fault } from './with-fault.ts'

const lyon = 'stations.geojson/features/fr-lyon-1/properties'
const embassy = 'events.json/ev-the-embassy-denies-it'
const closed = 'events.json/ev-the-minister-says-it-closed'
const magazine = 'events.json/ev-a-magazine-looks-back'

export const harmless: readonly (readonly [what: string, change: Fault['change']])[] = [
  ['a minister by name', { [`${lyon}/note`]: 'The list and minister Erika Muster speak of it.' }],
  ['a name on the list of the desk', { [`${lyon}/note`]: 'The list quotes Jane Example.' }],
  ['a body made of known words', { [`${lyon}/note`]: 'The list says: Interior Ministry Police.' }],
  ['a publisher', { [`${lyon}/note`]: 'The list and A Magazine name a place.' }],
  ['two cities', { [`${lyon}/note`]: 'The list names Paris, Lyon and the Paris Police.' }],
  ['a capital after a full stop', { 'countries.json/FR/notes': 'In Paris. The Police looked.' }],
  ['a word that judges, quoted', { [`${lyon}/note`]: 'The list says “regime”.' }],
  ['a page without prose', { 'sources.json/list/title': 'The street where John Doe lives' }],
  [
    'a denial in the note',
    { [`${embassy}/stationIds`]: ['fr-paris-1'], [`${lyon}/note`]: 'It is denied.' },
  ],
  ['a status from an undated page', { 'sources.json/list/original': originalOf('2022-09-12') }],
  [
    'a first day that a source gives',
    { [`${magazine}/date`]: '2023-03-01', 'sources.json/monthly/date': '2023-03-01' },
  ],
  ['a day in the middle of a month', { [`${magazine}/date`]: '2023-03-15' }],
  [
    'words that say other days, too',
    {
      [`${closed}/summary`]:
        'The minister told parliament on 10 February 2023 that it closed on 9 January.',
    },
  ],
  ['words without a day', { [`${closed}/summary`]: 'The minister says that it is closed.' }],
  [
    'an event that says why it names no station',
    { [`${magazine}/title`]: 'A look at Lyon', [`${magazine}/stationLink`]: 'Of the city.' },
  ],
  ['two events of one day', { [`${magazine}/date`]: '2022-09-12', [`${magazine}/actor`]: 'ngo' }],
  ['a source of the method', { 'sources.json/+': { ...methodSource(), role: 'method' } }],
  [
    'a source that another supersedes',
    { 'sources.json/+': { ...methodSource(), supersededBy: 'list' } },
  ],
  ['a nested quotation', { [`${lyon}/note`]: 'The list says “a ‘service’ there”.' }],
  ['an address of another page', { 'sources.json/monthly/url': 'https://example.org/list?page=2' }],
  [
    'a source without an address',
    { 'sources.json/list/url': null, 'sources.json/list/archived': undefined },
  ],
  ['what was looked at a year ago to the day', { [`${lyon}/lastLookedAt`]: '2025-11-30' }],
]

function originalOf(date: string) {
  return {
    ...{ publisher: 'A newspaper', title: null, titleLanguage: null, date },
    ...{ language: 'fr', url: null, read: true },
  }
}

function methodSource() {
  return {
    ...{ id: 'another', title: 'Something else', titleLanguage: 'en', publisher: 'A newspaper' },
    ...{ date: '2022-10', url: null, language: 'en', type: 'news', cautions: [] },
    ...{ cautionNote: null, linkable: true, origin: 'own-reporting', aliases: [] },
  }
}
