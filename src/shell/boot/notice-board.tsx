/** The notices of a page: what was ignored, what failed and what still works. */
// Without it the notices would be drawn once and never again.
import '@preact/signals'
import { signal } from '@preact/signals-core'
import { render } from 'preact'
import type { Ignored } from '../../logic/choices/permalink.ts'
import type { Formatter } from '../../views/i18n/formatter.ts'
import { Notices, type Notice } from '../../views/panels/notices.tsx'
import { ignoredWords } from '../../views/parts/words/ignored-words.ts'

export type NoticeBoard = {
  /** In the place of the notice that has the same id. */
  readonly notify: (notice: Notice) => void
  /** Takes a notice away that no longer holds. */
  readonly withdraw: (id: string) => void
  /** Says what of an address was left out, or of a typed text; of nothing it says nothing. */
  readonly tellIgnored: (ignored: readonly Ignored[], id?: 'ignored' | 'typed') => void
}

export function createNoticeBoard(container: HTMLElement, formatter: Formatter): NoticeBoard {
  const notices = signal<readonly Notice[]>([])
  const withdraw = (id: string): void => {
    notices.value = notices.value.filter((notice) => notice.id !== id)
  }
  const notify = (notice: Notice): void => {
    withdraw(notice.id)
    notices.value = [...notices.value, notice]
  }
  render(<Notices {...{ notices, withdraw, formatter }} />, container)
  return {
    notify,
    withdraw,
    tellIgnored: (ignored, id = 'ignored') => {
      const text = ignoredWords(ignored, formatter)
      if (text === '') withdraw(id)
      else notify({ id, text })
    },
  }
}

/** Where a page that was served without them has its notices: below its heading. */
export function noticePlace(): HTMLElement {
  const place = document.createElement('div')
  place.className = 'notices'
  place.setAttribute('aria-live', 'polite')
  document.querySelector('main > h1')?.after(place)
  return place
}
