import { describe, expect, it } from 'vitest'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { upgradeFrom, type UpgradeStep } from './link-formats.ts'
import { parsePermalink, toPermalink } from './permalink.ts'
import { parametersOf } from './query-text.ts'
import { openingView, type View } from './view-parts.ts'

const index = atlasIndex(realData())

describe('the format of a link', () => {
  /** Formats that never were: `colour` became `theme`, and then the list was sorted by place. */
  const steps: readonly UpgradeStep[] = [
    {
      before: 'colour=dark',
      after: 'theme=dark',
      upgrade: (given) =>
        given.map(([name, value]) => [name === 'colour' ? 'theme' : name, value] as const),
    },
    {
      before: 'theme=dark',
      after: 'theme=dark&sort=place',
      upgrade: (given) => [...given, ['sort', 'place'] as const],
    },
  ]
  const read = (link: string) => parsePermalink(link, index, steps)

  it('is the first where a link names none', () => {
    expect(read('?colour=dark').view).toEqual({ ...openingView, theme: 'dark', sort: 'place' })
    expect(read('?colour=dark')).toEqual(read('?colour=dark&f=1'))
  })

  it('says from which step on the link is upgraded', () => {
    expect(read('?f=2&theme=dark').view).toEqual({ ...openingView, theme: 'dark', sort: 'place' })
    expect(read('?f=3&theme=dark')).toEqual({
      view: { ...openingView, theme: 'dark' },
      ignored: [],
    })
  })

  it('that is newer than any known is named, and the link read as far as it goes', () => {
    expect(read('?theme=dark&f=4&orbit=low')).toEqual({
      view: { ...openingView, theme: 'dark' },
      ignored: [
        { parameter: 'f', value: '4' },
        { parameter: 'orbit', value: 'low' },
      ],
    })
  })

  it.each(['0', '-1', 'two', '1.5', ''])('that cannot be is named: %j', (f) => {
    const { view, ignored } = read(`?colour=dark&f=${f}`)
    expect(view.theme).toBe('dark')
    expect(ignored).toEqual([{ parameter: 'f', value: f }])
  })

  it('is none where there is no link', () => {
    expect(read('')).toEqual({ view: openingView, ignored: [] })
    expect(read('?utm_source=letter')).toEqual({ view: openingView, ignored: [] })
  })

  it('is written from the second on, and never for the opening view', () => {
    const view: View = { ...openingView, theme: 'dark' }
    expect(toPermalink(view, index, 1)).toBe('?theme=dark')
    expect(toPermalink(view, index, 2)).toBe('?f=2&theme=dark')
    expect(toPermalink(openingView, index, 2)).toBe('')
  })

  it.each([...steps, ...upgradeFrom])(
    'upgrades $before to $after',
    ({ before, after, upgrade }) => {
      expect(upgrade(parametersOf(before))).toEqual(parametersOf(after))
    },
  )
})
