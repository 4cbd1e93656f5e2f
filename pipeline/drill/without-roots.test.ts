import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { nearNames } from './near-names.ts'
import { drillWithout } from './without-roots.ts'

const data = anAtlas()
  .source('inquiry')
  .root('report-2022', { body: 'an-ngo', name: 'The report' })
  .root('remarks-2023', { body: 'an-ngo' })
  .root('asked', { body: 'a-ministry', stance: 'inquires' })
  .rests('a-source', ['report-2022'])
  .rests('inquiry', ['asked', { root: 'remarks-2023', for: ['fr-paris-3'] }])
  .station('fr-paris-1')
  .station('fr-paris-2', { reportedBy: ['a-source', 'inquiry'] })
  .station('fr-paris-3', { reportedBy: ['a-source', 'inquiry'] })
  .data()

it('lists what falls without a root', () => {
  expect(drillWithout(['report-2022'], data).lines).toEqual([
    'If these were withdrawn:',
    '  report-2022: The report',
    '',
    '1 of 3 stations would have no root left:',
    '  fr-paris-1',
    '1 more stations would keep only inquiries, denials or other words:',
    '  fr-paris-2',
    '0 of 0 events would have no root left.',
    '1 of 1 figures would have no root left:',
    '  ret-headline',
    '1 of 2 sources rest on them alone.',
  ])
})

it('takes a body for all that it said', () => {
  const { lines } = drillWithout(['an-ngo'], data)
  expect(lines).toContain('  remarks-2023: remarks-2023')
  expect(lines).toContain('  fr-paris-2, fr-paris-3')
})

it('says which names are near to one that there is not', () => {
  expect(drillWithout(['report-2020', 'an-ngo'], data)).toEqual({
    isKnown: false,
    lines: [
      'roots.json: found no “report-2020”, expected the id of a root or a body; near it: report-2022',
    ],
  })
  expect(drillWithout(['zzzzzzzz'], data).lines).toEqual([
    'roots.json: found no “zzzzzzzz”, expected the id of a root or a body',
  ])
  expect(drillWithout([], data).isKnown).toBe(false)
})

it('finds names by a part of them, the nearest first', () => {
  expect(nearNames('report', ['the-report-of-2022', 'reports', 'rapport', 'asked'])).toEqual([
    ...['reports', 'the-report-of-2022', 'rapport'],
  ])
})
