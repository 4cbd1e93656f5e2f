/** A box to name a place in: suggests cities and countries as their names are typed. */
import { useState } from 'preact/hooks'
import type { Place } from '../../logic/places/gazetteer.ts'
import { Combobox } from './combobox.tsx'

type Props = {
  readonly id: string
  readonly label: string
  /** What to say when no place has the name that was typed. */
  readonly unknown: string
  /** null while the places are not there. */
  readonly find: (text: string) => readonly Place[] | null
  readonly describe: (place: Place) => string
  /** The suggestions are needed from now on. */
  readonly onFocus: () => void
  /** null while the text names no place that was chosen. */
  readonly onChange: (place: Place | null) => void
}

export function PlaceCombobox({ id, label, unknown, find, describe, onFocus, onChange }: Props) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(false)
  const found = chosen || text.trim() === '' ? null : find(text)
  const take = (next: string, place: Place | null): void => {
    setText(next)
    setChosen(place !== null)
    onChange(place)
  }
  return (
    <div class="place-combobox">
      <label for={id}>{label}</label>
      <Combobox
        box={{ id, type: 'text', required: true, onFocus }}
        list={{ id: `${id}-list`, label, option: id }}
        text={text}
        find={() => found ?? []}
        keyOf={(place) => place.id}
        show={describe}
        onText={(typed) => take(typed, null)}
        onChoose={(place) => take(describe(place), place)}
      />
      <p class="place-unknown" role="status">
        {found?.length === 0 ? unknown : ''}
      </p>
    </div>
  )
}
