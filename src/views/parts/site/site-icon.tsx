/** The signs of the site's buttons and ways on: lines in a square of 18, beside a word or a name. */

const icons = {
  download: 'M9 2v9M5 7.5L9 11.5L13 7.5M3 15.5H15',
  share: 'M9 11V2M5.5 5L9 1.8L12.5 5M5 8H3.5V16H14.5V8H13',
  search: 'M12.7 12.7L16 16M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0',
  menu: 'M2.5 4.5h13M2.5 9h13M2.5 13.5h13',
  theme: 'M2.5 9a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0M9 2.5v13M10.5 4v10M12 4.5v9M13.5 6v6',
  place:
    'M9 16.5C6 13 4 10.2 4 7a5 5 0 0 1 10 0c0 3.2-2 6-5 9.5zM7.4 7a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
  grid: 'M2.5 2.5h5v5h-5zM10.5 2.5h5v5h-5zM2.5 10.5h5v5h-5zM10.5 10.5h5v5h-5z',
  bars: 'M2.5 4h13M2.5 9h9M2.5 14h5',
  onward: 'M3 9h12M10.5 4.5L15 9L10.5 13.5',
} as const

export type SiteIconName = keyof typeof icons

type Props = { readonly name: SiteIconName; readonly class?: string }

export function SiteIcon({ name, class: className }: Props) {
  return (
    <svg class={className} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path class="icon-line" d={icons[name]} />
    </svg>
  )
}
