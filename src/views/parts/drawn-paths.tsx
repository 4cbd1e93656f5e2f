/** The pen of the drawn map, the list and the key: a display list as SVG elements, coloured by classes. */
import type { DrawnPath } from '../../logic/map/display-list.ts'

/** Within an element of a class that starts with nothing filled and round ends: `mark`, `cluster` … */
export function DrawnPaths({ paths }: { readonly paths: readonly DrawnPath[] }) {
  return paths.map((path, i) => (
    <path
      key={i}
      d={path.d}
      class={classOf(path)}
      stroke-width={path.width || undefined}
      stroke-dasharray={path.dash.length > 0 ? path.dash.join(' ') : undefined}
      stroke-linecap={path.cap === 'butt' ? path.cap : undefined}
    />
  ))
}

const classOf = ({ fill, stroke, value }: DrawnPath): string =>
  [
    fill === 'none' ? [] : `fill-${fill}`,
    stroke === 'none' ? [] : `stroke-${stroke}`,
    value === undefined ? [] : `linked-${value}`,
  ]
    .flat()
    .join(' ')
