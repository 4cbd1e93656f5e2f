/** What leaves the page on the reader's click: into a file, the clipboard, or an app of the device. */

/** Long enough for the slowest disk, since nothing says when a download has been written (milliseconds). */
const addressLife = 60_000

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), addressLife)
}

/** @returns false where the browser has no clipboard for pages, or does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (!clipboard) return false
  try {
    await clipboard.writeText(text)
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/**
 * Opens the device's own menu with the link.
 * @returns null where the browser has none; else a function that says what went wrong, if anything.
 */
export function handOverTo(title: string, url: string): (() => Promise<string | null>) | null {
  if (!('share' in navigator)) return null
  return async () => {
    try {
      await navigator.share({ title, url })
      return null
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      // The reader closed the menu again: that is no fault.
      return error.name === 'AbortError' ? null : error.message
    }
  }
}
