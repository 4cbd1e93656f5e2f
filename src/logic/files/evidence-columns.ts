import type { Evidence } from '../../model/root.ts'
import type { Column } from './table.ts'

type Evident = { readonly evidence?: Evidence | undefined }

/** Empty where nothing is known of roots at all; 0 is a number of bodies. */
const count = (name: string, description: string, of: keyof Evidence): Column<Evident> => ({
  ...{ name, description, type: 'integer' },
  value: ({ evidence }) => evidence && (evidence[of] ?? 0),
})

export const evidenceColumns: readonly Column<Evident>[] = [
  count('sourceCount', 'How many sources it has.', 'sources'),
  count('independentBodies', 'From how many independent bodies they have it.', 'bodies'),
  count('bodiesAsserting', 'How many of these say that there is one.', 'asserts'),
  count('bodiesAcknowledging', 'How many speak of something else there.', 'acknowledges'),
  count('bodiesInquiring', 'How many inquire.', 'inquires'),
  count('bodiesDenying', 'How many deny it.', 'denies'),
  count('sourcesOfUnknownRoots', 'Sources that rest on unknown, which counts as none.', 'unknown'),
]
