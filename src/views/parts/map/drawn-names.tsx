/** Names of countries and seas on the drawn map, below its marks: those that there is room for as it opens. */
import { linesOf, type GroundName } from '../../../logic/map/ground-names.ts'
import { nameText } from '../../../logic/map/look.ts'
import { drawnPlace } from './drawn-frame.tsx'

type Props = {
  readonly names: readonly GroundName[]
  /** Number of the grouping among those served. */
  readonly served: number
}

export function DrawnNames({ names, served }: Props) {
  return (
    <svg class={`drawn-frame served-${served}`} aria-hidden="true">
      {names.map((one) => (
        <svg key={one.at.join()} {...drawnPlace(one.at)}>
          <Name {...one} />
        </svg>
      ))}
    </svg>
  )
}

function Name(name: GroundName) {
  const lines = linesOf(name)
  const { size } = nameText[name.kind]
  return (
    <text class={`${name.kind}-label`} y={Math.round(size * (0.85 - lines.length / 2))}>
      {lines.length === 1
        ? lines
        : lines.map((line, i) => (
            <tspan key={line} x="0" dy={i === 0 ? 0 : size}>
              {line}
            </tspan>
          ))}
    </text>
  )
}
