/** The clusters for what is shown: at once for a small atlas, from a worker for a large one. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { clusterColumns, type Grouped } from '../../logic/map/map-scene.ts'
import {
  clusterStations,
  clusterStationsInParts,
  type ClusterColumns,
  type StationClusters,
} from '../../logic/map/station-clusters.ts'
import type { Day } from '../../model/partial-date.ts'
import type { Answers } from '../../state/shown.ts'
import type { ClusterReply, ClusterRequest } from './cluster-worker.ts'
// A file of its own, so that it runs under a policy that allows no blob: addresses.
import workerUrl from './cluster-worker.ts?worker&url'

/** What to group, and for which day and zoom. */
type Asked = Omit<GroupedFor, 'clusters'>
export type GroupedFor = Grouped & { readonly day: Day; readonly zoom: number }

type Source = {
  readonly answers: ReadonlySignal<Answers>
  readonly index: AtlasIndex
  /** One at which clusters are made. */
  readonly zoom: ReadonlySignal<number>
}

export function groupedSignal({ answers, index, zoom }: Source): ReadonlySignal<GroupedFor> {
  const columns = clusterColumns(index)
  const asked = computed((): Asked => {
    const { stations, range } = answers.value
    return { whyLeftOut: stations.whyLeftOut, day: range.to, zoom: zoom.value }
  })
  const here = (question: Asked): GroupedFor => ({
    ...question,
    clusters: clustersHere(index, columns, question),
  })
  // So few take a millisecond or two.
  if (!index.isLarge) return computed(() => here(asked.value))
  const first = asked.peek()
  const grouped = signal(here(first))
  const ask = createAsker(columns, here, (next) => (grouped.value = next))
  effect(() => {
    if (asked.value !== first) ask(asked.value)
  })
  return grouped
}

const lastHere = new WeakMap<AtlasIndex, Omit<GroupedFor, 'day'>>()

/** The drawn map and the live one open with the same question: it is answered once. */
function clustersHere(index: AtlasIndex, columns: ClusterColumns, asked: Asked): StationClusters {
  const last = lastHere.get(index)
  if (last?.whyLeftOut === asked.whyLeftOut && last.zoom === asked.zoom) return last.clusters
  const clusters = clusterStations(columns, asked.whyLeftOut, asked.zoom)
  lastHere.set(index, { ...asked, clusters })
  return clusters
}

/** What a map opens with, part by part: whoever asks the same next has it at once. */
export function* groupBeforehand(index: AtlasIndex, { whyLeftOut, zoom }: Omit<Asked, 'day'>) {
  const clusters = yield* clusterStationsInParts(clusterColumns(index), whyLeftOut, zoom)
  lastHere.set(index, { whyLeftOut, zoom, clusters })
}

/** Milliseconds without an answer: of a hundred thousand stations one takes less than half a second. */
const patience = 5000
/** Workers that are tried, one after the other. */
const mostWorkers = 2

/**
 * One question at a time is out; of those that come meanwhile only the newest is asked. Without a worker that answers
 * the map does all the same, only less smoothly.
 */
function createAsker(
  columns: ClusterColumns,
  here: (asked: Asked) => GroupedFor,
  answer: (grouped: GroupedFor) => void,
): (asked: Asked) => void {
  let out: Asked | null = null
  let next: Asked | null = null
  let opened = 0
  let late: ReturnType<typeof setTimeout> | undefined
  const open = (): Worker => {
    opened += 1
    const made = new Worker(workerUrl, { type: 'module' })
    send(made, { kind: 'columns', columns })
    made.addEventListener('message', ({ data }: MessageEvent<ClusterReply>) => {
      clearTimeout(late)
      const [done, following] = [out, next]
      out = next = null
      if (following) ask(following)
      if (done) answer({ ...done, clusters: data })
    })
    made.addEventListener('error', giveUp)
    return made
  }
  const giveUp = (): void => {
    clearTimeout(late)
    worker?.terminate()
    worker = opened < mostWorkers ? open() : null
    const newest = next ?? out
    out = next = null
    if (newest) answer(here(newest))
  }
  const ask = (asked: Asked): void => {
    if (!worker) {
      answer(here(asked))
      return
    }
    out = asked
    send(worker, { kind: 'ask', whyLeftOut: asked.whyLeftOut, zoom: asked.zoom })
    late = setTimeout(giveUp, patience)
  }
  let worker: Worker | null = open()
  return (asked) => {
    if (out) next = asked
    else ask(asked)
  }
}

const send = (worker: Worker, message: ClusterRequest): void => worker.postMessage(message)
