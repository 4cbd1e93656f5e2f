/** A text box that suggests: options below it, chosen by pointer, by arrow keys and Enter. */
import type { ComponentChild, PartialInputHTMLAttributes } from 'preact'
import { useState } from 'preact/hooks'

type Given = 'id' | 'name' | 'class' | 'aria-label' | 'placeholder' | 'required' | 'onFocus'

type Props<Option> = {
  /** What the box is besides: its id, name, words. */
  readonly box: Pick<PartialInputHTMLAttributes<HTMLInputElement>, Given> & {
    readonly type: 'text' | 'search'
  }
  readonly text: string
  readonly list: {
    readonly id: string
    readonly label: string
    readonly class?: string
    /** The ids of the options begin with it. */
    readonly option: string
  }
  /** Asked while the list is open. */
  readonly find: () => readonly Option[]
  readonly keyOf: (option: Option) => string | number
  readonly show: (option: Option) => ComponentChild
  readonly onText: (text: string) => void
  readonly onChoose: (option: Option) => void
  /** Escape while no list is open. */
  readonly onEscape?: () => void
}

export function Combobox<Option>(props: Props<Option>) {
  const { box, text, list, find, onText, onChoose, onEscape } = props
  const [active, setActive] = useState(-1)
  const [open, setOpen] = useState(false)
  const options = open ? find() : []
  const choose = (option: Option): void => {
    setOpen(false)
    setActive(-1)
    onChoose(option)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const [option] = options.slice(Math.max(active, 0))
    if (move !== undefined && option) {
      event.preventDefault()
      // Before the first press, up leads to the last.
      const from = move < 0 ? Math.max(active, 0) : active
      setActive((from + move + options.length) % options.length)
    } else if (event.key === 'Enter' && option) {
      event.preventDefault()
      choose(option)
    } else if (event.key === 'Escape') {
      // What the box stands in stays open.
      if (option) event.stopPropagation()
      setOpen(false)
      if (!open) onEscape?.()
    }
  }
  return (
    <>
      <input
        {...box}
        role="combobox"
        autocomplete="off"
        list={undefined}
        aria-expanded={options.length > 0}
        aria-controls={list.id}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${list.option}-${active}` : undefined}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value)
          setOpen(true)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <Options {...{ ...props, options, active, choose }} />
    </>
  )
}

type OptionsProps<Option> = Pick<Props<Option>, 'list' | 'keyOf' | 'show'> & {
  readonly options: readonly Option[]
  readonly active: number
  readonly choose: (option: Option) => void
}

function Options<Option>({ list, keyOf, show, options, active, choose }: OptionsProps<Option>) {
  return (
    <ul
      id={list.id}
      role="listbox"
      class={list.class}
      aria-label={list.label}
      hidden={options.length === 0}
    >
      {options.map((option, i) => (
        <li
          key={keyOf(option)}
          id={`${list.option}-${i}`}
          role="option"
          aria-selected={i === active}
          // Before blur, which would take the list away from under the pointer.
          onMouseDown={(event) => {
            event.preventDefault()
            choose(option)
          }}
        >
          {show(option)}
        </li>
      ))}
    </ul>
  )
}
