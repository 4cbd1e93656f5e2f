/** The search box: narrows what is shown while typing, and suggests places, events and sources. */
import { useState } from 'preact/hooks'
import { withPlaces } from '../../logic/search/place-suggestions.ts'
import type { Search, Suggestion } from '../../logic/search/search.ts'
import type { Formatter } from '../i18n/formatter.ts'
import type { AtlasState } from '../../state/atlas-state.ts'

type Props = {
  readonly state: AtlasState
  readonly search: Search
  readonly formatter: Formatter
  readonly open: (suggestion: Suggestion) => void
  /** Places beyond the records; none while they have not been fetched. */
  readonly suggestPlaces: (text: string, most: number) => readonly Suggestion[]
  /** The places are wanted from now on. */
  readonly onFocus: () => void
}

/** Suggestions in the list: more would cover the map on a phone. */
const most = 8

export function SearchBox({ state, search, formatter, open, suggestPlaces, onFocus }: Props) {
  const [active, setActive] = useState(-1)
  const [shown, setShown] = useState(false)
  const text = state.filters.value.q
  const suggestions =
    shown && text !== ''
      ? withPlaces(search.suggest(text, most), suggestPlaces(text, most), most)
      : []
  const choose = (suggestion: Suggestion): void => {
    setShown(false)
    setActive(-1)
    state.searchFor('')
    open(suggestion)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined && suggestions.length > 0) {
      event.preventDefault()
      setActive((active + move + suggestions.length) % suggestions.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const suggestion = suggestions[Math.max(active, 0)]
      if (suggestion) choose(suggestion)
    } else if (event.key === 'Escape') {
      setShown(false)
      if (!shown) state.searchFor('')
    }
  }
  return (
    <>
      <input
        type="search"
        name="q"
        class="search-input"
        role="combobox"
        aria-label={formatter.t('search.label')}
        aria-expanded={suggestions.length > 0}
        aria-controls="search-suggestions"
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `suggestion-${active}` : undefined}
        placeholder={formatter.t('search.hint')}
        autocomplete="off"
        list={undefined}
        value={text}
        onInput={(event) => {
          state.searchFor(event.currentTarget.value)
          setShown(true)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setShown(false)}
      />
      <kbd class="search-key" title={formatter.t('search.key')} aria-hidden="true">
        /
      </kbd>
      <Suggestions {...{ suggestions, active, choose, formatter }} />
    </>
  )
}

type SuggestionsProps = {
  readonly suggestions: readonly Suggestion[]
  readonly active: number
  readonly choose: (suggestion: Suggestion) => void
  readonly formatter: Formatter
}

function Suggestions({ suggestions, active, choose, formatter }: SuggestionsProps) {
  return (
    <ul
      id="search-suggestions"
      role="listbox"
      class="search-suggestions"
      aria-label={formatter.t('search.suggestions')}
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, i) => (
        <li
          key={`${suggestion.kind}:${suggestion.id}`}
          id={`suggestion-${i}`}
          role="option"
          aria-selected={i === active}
          // Before blur, which would take the list away from under the pointer.
          onMouseDown={(event) => {
            event.preventDefault()
            choose(suggestion)
          }}
        >
          <span class="suggestion-title">{suggestion.title}</span>{' '}
          <span class="suggestion-detail">
            {formatter.t(`search.kind.${suggestion.kind}`)}
            {suggestion.detail === '' ? '' : ` · ${suggestion.detail}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
