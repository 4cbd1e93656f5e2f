/** A tool of the map: a sign whose name stands beside it while it is pointed at or has the focus. */
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'

type Props = Omit<ButtonHTMLAttributes, 'type' | 'class' | 'aria-label' | 'children'> & {
  readonly name: string
  /** On a small map the first stay in sight, and a last one brings the rest. */
  readonly 'data-tool'?: 'first' | 'more'
  readonly children: ComponentChildren
  readonly buttonRef?: Ref<HTMLButtonElement>
}

export function ToolButton({ name, children, buttonRef = null, ...rest }: Props) {
  return (
    <button type="button" class="tool" aria-label={name} ref={buttonRef} {...rest}>
      {children}
      <span class="tool-name" aria-hidden="true">
        {name}
      </span>
    </button>
  )
}

const signs = {
  zoomIn: 'M9 3.5v11M3.5 9h11',
  zoomOut: 'M3.5 9h11',
  fit: 'M3 6.5V3h3.5M11.5 3H15v3.5M15 11.5V15h-3.5M6.5 15H3v-3.5',
  reset: 'M3 9l6-5.5L15 9M5 8v6.5h8V8',
  globe: 'M9 2a7 7 0 1 0 .01 0zM2 9h14M9 2c-4.5 4.5-4.5 9.5 0 14M9 2c4.5 4.5 4.5 9.5 0 14',
  flat: 'M2 4h14v10H2zM2 9h14M9 4v10',
  more: 'M3 9a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M8 9a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M13 9a1 1 0 1 0 2 0a1 1 0 1 0 -2 0',
  close: 'M4 4L14 14M14 4L4 14',
  arcs: 'M2.5 13C4.5 3 13.5 3 15.5 13',
  image: 'M2.5 3.5h13v11h-13zM2.5 12l4-4 3 3 2-2 4 4M11 6.5h1',
} as const

export function ToolSign({ sign }: { readonly sign: keyof typeof signs }) {
  return (
    <svg class="tool-sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path d={signs[sign]} />
    </svg>
  )
}

/** The page's own Escape is not meant. */
export function onEscape(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    act()
  }
}
