/** The best source first, by the rule that the atlas declares. */
import { lastDay } from '../../model/partial-date.ts'
import type { Source } from '../../model/source.ts'
import type { SourceClass, SourceOrder } from '../../model/source-order.ts'

type Weighed = Pick<Source, 'kind' | 'originalKind' | 'cautions'>

type Ordering = {
  readonly sources: ReadonlyMap<string, Source>
  readonly order: SourceOrder | undefined
  /** Who acts in the record: the own words of some come first. */
  readonly actor?: string | undefined
}

/** The same ids; without a rule in the order given, and ids that name no source last. */
export function inSourceOrder<Id extends string>(ids: readonly Id[], ordering: Ordering): Id[] {
  const { sources, order } = ordering
  if (!order || ids.length < 2) return [...ids]
  const keyed = ids.map((id) => ({ id, key: keyOf(sources.get(id), order, ordering.actor) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ id }) => id)
}

/** By class, then older first and undated last, then by id: as a text that sorts so. */
function keyOf(source: Source | undefined, order: SourceOrder, actor: string | undefined): string {
  if (!source) return '~'
  const own = isOwnWords(source, order, actor) ? 0 : 1
  const place = String(classPlace(source, order)).padStart(3, '0')
  return [own, place, source.date ? lastDay(source.date) : '9999', source.id].join(' ')
}

/** The class of a source; undefined only where the rule has none for it. */
export function sourceClass(source: Weighed, order: SourceOrder): SourceClass | undefined {
  return order.classes[classPlace(source, order)]
}

/** Whether a caution of it puts it into a class for cautions. */
export function isLowered(source: Weighed, order: SourceOrder | undefined): boolean {
  return order !== undefined && sourceClass(source, order)?.cautions !== undefined
}

function classPlace(source: Weighed, { classes }: SourceOrder): number {
  const worst = classes.findLastIndex(({ cautions }) => sharesAny(cautions, source.cautions))
  if (worst >= 0) return worst
  const place = classes.findIndex((one) => !one.cautions && fits(source, one))
  return place < 0 ? classes.length : place
}

function fits({ kind }: Weighed, { kinds }: SourceClass): boolean {
  return !kinds || (kind !== undefined && kinds.includes(kind))
}

function isOwnWords(source: Weighed, { ownWords }: SourceOrder, actor?: string): boolean {
  const kind = source.originalKind ?? source.kind
  return ownWords.some(
    (own) =>
      own.actor === actor &&
      kind !== undefined &&
      own.kinds.includes(kind) &&
      sharesAny(own.cautions, source.cautions),
  )
}

function sharesAny<T>(some: readonly T[] | undefined, others: readonly T[]): boolean {
  return some?.some((one) => others.includes(one)) ?? false
}
