/** The gazetteer, fetched once when somebody needs it. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { createGazetteer, type Gazetteer } from '../../logic/places/gazetteer.ts'
import { fetchFile, reasonOf } from '../boot/fetched.ts'
import { GazetteerNames, GazetteerPlaces } from '../../model/gazetteer.ts'

export type Places = {
  /** null until it has been fetched. */
  readonly gazetteer: ReadonlySignal<Gazetteer | null>
  readonly load: () => void
}

type Options = {
  readonly base: string
  /** The language of the names. */
  readonly language: string
  readonly onFailed: (reason: string, retry: () => void) => void
}

export function createPlaces({ base, language, onFailed }: Options): Places {
  const gazetteer = signal<Gazetteer | null>(null)
  let asked = false
  const load = (): void => {
    if (asked) return
    asked = true
    void fetchAll()
  }
  const fetchAll = async (): Promise<void> => {
    try {
      const [places, names] = await Promise.all([
        fetchFile(`${base}gazetteer/places.json`, GazetteerPlaces),
        fetchFile(`${base}gazetteer/names.${language}.json`, GazetteerNames),
      ])
      gazetteer.value = createGazetteer(places, names)
    } catch (error) {
      // The search still finds what the records hold; the next focus tries again.
      asked = false
      onFailed(reasonOf(error), load)
    }
  }
  return { gazetteer, load }
}
