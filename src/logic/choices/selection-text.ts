/** What is open in the details, as an address says it: `kind:id`. */
import * as v from 'valibot'
import { PlaceId } from '../../model/ids.ts'
import type { Selection } from '../../model/view.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'

/** Whatever its letters, capital or small; null: there is no such thing. */
export function parseSelection(text: string, index: AtlasIndex): Selection | null {
  const [kind = '', id = ''] = text.toLowerCase().split(/:(.*)/s)
  const code = id.toUpperCase()
  switch (kind) {
    case 'station':
      return maybe(index.stations.get(id), ({ id }) => ({ kind, id }))
    case 'event':
      return maybe(index.events.get(id), ({ id }) => ({ kind, id }))
    case 'figure':
      return maybe(index.figures.get(id), ({ id }) => ({ kind, id }))
    case 'country':
      return maybe(index.countries.get(code), ({ code }) => ({ kind, id: code }))
    case 'city':
      return maybe(index.cities.get(id), ({ slug }) => ({ kind, id: slug }))
    case 'place': {
      // Whether there is such a place is known once the gazetteer has been fetched.
      const { success, output } = v.safeParse(PlaceId, code)
      return success ? { kind, id: output } : null
    }
    default:
      return null
  }
}

function maybe<T, U>(value: T | undefined, then: (value: T) => U): U | null {
  return value === undefined ? null : then(value)
}

type Told = { readonly kind: string; readonly id: string }

export const selectionText = ({ kind, id }: Told): string => `${kind}:${id}`
