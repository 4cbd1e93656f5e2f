import * as v from 'valibot'
import { Correction } from '../src/model/correction.ts'
import type { Check, CheckInput } from '../pipeline/check/check-input.ts'
import type { AtlasBuilder } from './an-atlas.ts'

/** A box around France. */
const france: CheckInput['shapes'] = new Map([
  [
    'FR',
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-5, 42],
            [8, 42],
            [8, 51],
            [-5, 51],
            [-5, 42],
          ],
        ],
      },
    },
  ],
])

/** What a rule is given, with Paris and Lyon as all the cities there are and a box for France. */
export function checkInput(
  atlas: AtlasBuilder,
  given: Partial<CheckInput> & { correction?: Partial<v.InferInput<typeof Correction>> } = {},
): CheckInput {
  const { correction, ...rest } = given
  return {
    data: atlas.data(),
    corrections: correction
      ? [
          v.parse(Correction, {
            record: 'fr-paris-1',
            field: 'note',
            was: 'a',
            now: 'b',
            reason: 'It was wrong.',
            sourceIds: [],
            date: '2026-11-24',
            ...correction,
          }),
        ]
      : [],
    about: [],
    files: new Map(),
    lost: new Set(),
    refused: new Set(),
    cautionedStatuses: [],
    withheld: [],
    cities: new Map([
      [2988507, { name: 'Paris', country: 'FR', position: [2.3488, 48.8534] }],
      [2996944, { name: 'Lyon', country: 'FR', position: [4.8467, 45.7485] }],
    ]),
    shapes: france,
    ...rest,
  }
}

/** What a rule finds, as `record field: found`; enough to see that it is the fault that was put in. */
export function findings(
  check: Check,
  atlas: AtlasBuilder,
  given: Parameters<typeof checkInput>[1] = {},
): string[] {
  return check(checkInput(atlas, given)).map(
    ({ record, field, found }) => `${record} ${field}: ${found}`,
  )
}
