/** The search box: narrows what is shown while typing, and suggests places, events and sources. */
import { selectionText } from '../../logic/choices/selection-text.ts'
import { withPlaces } from '../../logic/search/place-suggestions.ts'
import type { Search, Suggestion } from '../../logic/search/search.ts'
import type { Formatter } from '../i18n/formatter.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { SiteIcon } from '../parts/site/site-icon.tsx'
import { Combobox } from './combobox.tsx'

type Props = {
  readonly state: AtlasState
  readonly search: Search
  readonly formatter: Formatter
  readonly open: (suggestion: Suggestion) => void
  readonly onText: (text: string) => void
  /** Places beyond the records; none while they have not been fetched. */
  readonly suggestPlaces: (text: string, most: number) => readonly Suggestion[]
  /** The places are wanted from now on. */
  readonly onFocus: () => void
}

/** Suggestions in the list: more would cover the map on a phone. */
const most = 8

export function SearchBox({ state, search, formatter, ...props }: Props) {
  const { open, onText, suggestPlaces, onFocus } = props
  const { t } = formatter
  const text = state.q.value
  return (
    <>
      <Combobox<Suggestion>
        box={{
          type: 'search',
          name: 'q',
          class: 'search-input',
          'aria-label': t('search.label'),
          placeholder: t('search.hint'),
          onFocus,
        }}
        list={{
          id: 'search-suggestions',
          class: 'search-suggestions',
          label: t('search.suggestions'),
          option: 'suggestion',
        }}
        text={text}
        find={() =>
          text === '' ? [] : withPlaces(search.suggest(text, most), suggestPlaces(text, most), most)
        }
        keyOf={({ opens }) => selectionText(opens)}
        show={({ opens, title, detail }) => (
          <>
            <span class="suggestion-title">{title}</span>{' '}
            <span class="suggestion-detail">
              {[t(`search.kind.${opens.kind}`), detail].filter(Boolean).join(' · ')}
            </span>
          </>
        )}
        onText={onText}
        onChoose={(suggestion) => {
          state.searchFor('')
          open(suggestion)
        }}
        onEscape={() => state.searchFor('')}
      />
      <SiteIcon name="search" class="search-sign" />
      <kbd class="search-key" title={t('search.key')} aria-hidden="true">
        /
      </kbd>
    </>
  )
}
