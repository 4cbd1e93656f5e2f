/** A text to take along: one button copies it; where the browser forbids that, the text is selected. */
import { useId, useRef, useState } from 'preact/hooks'
import type { Formatter } from '../i18n/formatter.ts'

type Props = {
  readonly label: string
  readonly text: string
  /** Names the button: there may be several fields. */
  readonly copyLabel: string
  /** False where the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>
  readonly formatter: Formatter
}

/** Of more than these the field scrolls. */
const mostRows = 10
/** Characters of a line, about. */
const lineLength = 56

const rowsOf = (text: string): number =>
  text
    .split('\n')
    .reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / lineLength)), 0)

export function CopyField({ label, text, copyLabel, copy, formatter }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const [said, setSaid] = useState('')
  const take = async (): Promise<void> => {
    field.current?.select()
    const copied = await copy(text)
    if (!copied) field.current?.focus()
    setSaid(formatter.t(copied ? 'copy.done' : 'copy.selected'))
  }
  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={Math.min(mostRows, rowsOf(text))}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="copy-row">
        <button type="button" onClick={() => void take()}>
          {copyLabel}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
