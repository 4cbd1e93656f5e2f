/** A dialog over the page: it takes the focus, Escape closes it, and the focus goes back. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { Formatter } from '../i18n/formatter.ts'

type Props = {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly formatter: Formatter
  /** For what needs the room of a chart. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

export function ModalDialog({ title, open, onClose, formatter, wide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before the effects of what it holds, which can then measure its room.
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  // A click on the dialog itself, beside what it holds, is one on the veil around it.
  const closeFromVeil = (event: MouseEvent): void => {
    if (event.target === dialog.current) dialog.current?.close()
  }
  return (
    <dialog
      ref={dialog}
      class={wide ? 'modal is-wide' : 'modal'}
      aria-labelledby={id}
      onClose={onClose}
      onClick={closeFromVeil}
      // The page's own keys (Escape, /) are not meant while a dialog is open.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {open && (
        <div class="modal-content">
          <header class="modal-head">
            <h2 id={id}>{title}</h2>
            <button type="button" onClick={() => dialog.current?.close()}>
              {formatter.t('dialog.close')}
            </button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}
