import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import { there } from '../../../tests/there.ts'
import type { Accounts } from '../../model/accounts.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { countryAccounts, type AccountEntry } from './accounts.ts'

const opened = { category: 'investigation-opened' } as const

const accounts = {
  topic: 'stations',
  parties: [
    { id: 'reports', name: 'The reports', actors: ['ngo', 'media'] },
    { id: 'host', name: 'The host', actors: ['host-government'] },
    { id: 'china', name: 'China', actors: ['china'], general: true as const },
  ],
  questions: [
    { id: 'there', name: 'Is there one?' },
    { id: 'whose', name: 'Whose is it?' },
    { id: 'closed', name: 'Is it closed?' },
  ],
  events: [
    { question: 'there', actors: ['media', 'china'], categories: ['report'] },
    {
      question: 'closed',
      actors: ['host-government'],
      categories: ['report'],
      stances: ['acts'],
    },
  ],
  also: [{ question: 'whose', events: ['ev-phoned'] }],
  statuses: [{ party: 'reports', question: 'there', statuses: ['reported'] }],
  marks: { party: 'reports', question: 'whose' },
  replies: 'there',
}

const nameOf = (entry: AccountEntry): string => {
  switch (entry.kind) {
    case 'event':
      return entry.event.id
    case 'reply':
      return entry.reply.id
    case 'status':
      return `${entry.status} ${entry.date}: ${entry.stations.map(({ id }) => id).join(', ')}`
    case 'mark':
      return `${entry.mark}: ${entry.stations.map(({ id }) => id).join(', ')}`
  }
}

/** Every cell that is not empty, as `question party: records`. */
function filled(atlas: AtlasBuilder, code = 'FR'): string[] {
  const index = atlasIndex(atlas.info({ accounts }).data())
  return there(countryAccounts(index, code)).flatMap(({ question, cells }) =>
    cells
      .filter(({ own, general }) => own.length + general.length > 0)
      .map(({ party, own, general }) => {
        const names = [...own.map(nameOf), ...general.map(({ id }) => `all: ${id}`)]
        return `${question} ${party}: ${names.join('; ')}`
      }),
  )
}

describe('the accounts of a country', () => {
  it('are not there for an atlas that declares none', () => {
    const index = atlasIndex(anAtlas().station('fr-paris-1').data())
    expect(countryAccounts(index, 'FR')).toBeNull()
  })

  it('hold what the rules place, by actor, category and stance, and nothing else', () => {
    const atlas = anAtlas()
      .event('Phoned', '2022-11', { actor: 'media' })
      .event('Shut', '2022-12', { stance: 'acts' })
      .event('Said', '2022-12', { stance: 'concerned' })
      .event('Asked', '2022-10', opened)
      .event('Other', '2022-10', { actor: 'media', about: 'law' })
      .event('Elsewhere', '2022-10', { actor: 'media', country: 'DE' })
    expect(filled(atlas)).toEqual([
      'there reports: ev-phoned',
      'whose reports: ev-phoned',
      'closed host: ev-shut',
    ])
  })

  it('take from histories what rests on no event, together for one day', () => {
    const history = [
      { status: 'reported', date: '2022-09-12', sourceId: 'a-source' },
      { status: 'reported', date: '2022-11', sourceId: 'a-source', eventId: 'ev-asked' },
    ]
    const atlas = anAtlas()
      .event('Asked', '2022-11', opened)
      .station('fr-paris-1', { statusHistory: history })
      .station('fr-paris-2', { linkBasis: 'background' })
      .station('fr-paris-3', { linkedCity: 'unknown' })
    expect(filled(atlas)).toEqual([
      'there reports: reported 2022-09-12: fr-paris-1, fr-paris-2, fr-paris-3',
      'whose reports: Fuzhou: fr-paris-1',
    ])
  })

  it('hold a reply once, for the party that gives it, and what is said of all countries', () => {
    const atlas = anAtlas()
      .event('Asked', '2022-11', opened)
      .event('No', '2022-10-26', { actor: 'china', country: 'CN', scope: 'china' })
      .station('fr-paris-1', { linkBasis: null })
      .reply('reply-host', ['fr-paris-1', 'ev-asked'])
    expect(filled(atlas)).toEqual([
      'there reports: reported 2022-09-12: fr-paris-1',
      'there host: reply-host',
      'there china: all: ev-no',
    ])
  })
})

describe('the accounts of this atlas', () => {
  const index = atlasIndex(realData())
  const rules: Accounts = there(index.data.info.accounts)
  const tables = index.data.countries.map(({ code }) => ({
    code,
    rows: there(countryAccounts(index, code)),
  }))

  it('have a cell for each question and party of each country, equal in order', () => {
    for (const { rows } of tables) {
      expect(rows.map(({ question }) => question)).toEqual(rules.questions.map(({ id }) => id))
      for (const { cells } of rows)
        expect(cells.map(({ party }) => party)).toEqual(rules.parties.map(({ id }) => id))
    }
  })

  it('hold only records of the country, or of no one country', () => {
    for (const { code, rows } of tables) {
      for (const { own, general } of rows.flatMap(({ cells }) => cells)) {
        for (const entry of own) expect(countriesOf(entry), nameOf(entry)).toEqual([code])
        for (const { country } of general) expect(index.countries.has(country ?? '')).toBe(false)
      }
    }
  })

  /** As the records have it. */
  function countriesOf(entry: AccountEntry): string[] {
    switch (entry.kind) {
      case 'event':
        return [index.events.get(entry.event.id)?.country ?? '']
      case 'reply': {
        const about = entry.reply.about.flatMap(
          (id) => index.stations.get(id)?.country ?? index.events.get(id)?.country ?? [],
        )
        return [...new Set(about)]
      }
      case 'status':
      case 'mark':
        return [...new Set(entry.stations.map(({ id }) => index.stations.get(id)?.country ?? ''))]
    }
  }

  it('hold every denial and every reply that names a host country', () => {
    const shown = new Set(
      tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ own }) => own.map(nameOf))),
      ),
    )
    const { events, replies } = index.data
    const denials = events.filter(
      ({ category, stance, about, country }) =>
        about === rules.topic &&
        (category === 'denial' || stance === 'denies') &&
        index.countries.has(country ?? ''),
    )
    expect(denials.length).toBeGreaterThan(8)
    for (const { id } of [...denials, ...replies]) expect(shown.has(id), id).toBe(true)
  })
})
