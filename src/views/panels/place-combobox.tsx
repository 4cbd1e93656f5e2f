/** A box to name a place in: suggests cities and countries as their names are typed. */
import { useState } from 'preact/hooks'
import type { Place } from '../../logic/places/gazetteer.ts'

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
  const [active, setActive] = useState(-1)
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(false)
  const found = chosen || text.trim() === '' ? null : find(text)
  const places = (open && found) || []
  const choose = (place: Place): void => {
    setText(describe(place))
    setChosen(true)
    setOpen(false)
    setActive(-1)
    onChange(place)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined && places.length > 0) {
      event.preventDefault()
      setActive((active + move + places.length) % places.length)
    } else if (event.key === 'Enter' && places.length > 0) {
      event.preventDefault()
      const place = places[Math.max(active, 0)]
      if (place) choose(place)
    } else if (event.key === 'Escape' && places.length > 0) {
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <div class="place-combobox">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        required
        aria-expanded={places.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        onFocus={onFocus}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setOpen(true)
          setChosen(false)
          setActive(-1)
          onChange(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <PlaceOptions {...{ id, label, places, active, describe, choose }} />
      <p class="place-unknown" role="status">
        {found?.length === 0 ? unknown : ''}
      </p>
    </div>
  )
}

type OptionsProps = Pick<Props, 'id' | 'label' | 'describe'> & {
  readonly places: readonly Place[]
  readonly active: number
  readonly choose: (place: Place) => void
}

function PlaceOptions({ id, label, places, active, describe, choose }: OptionsProps) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={places.length === 0}>
      {places.map((place, i) => (
        <li
          key={place.id}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          // Before blur, which would take the list away from under the pointer.
          onMouseDown={(event) => {
            event.preventDefault()
            choose(place)
          }}
        >
          {describe(place)}
        </li>
      ))}
    </ul>
  )
}
