/** Where the page of a source lies. */

/** `www.example.org` for `https://www.example.org/page`; null without an address. */
export function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname
}

/** Whether it lies on one of the hosts, or on one below: `a.example.org` lies below `example.org`. */
export function isMirror(url: string | null, mirrorHosts: readonly string[]): boolean {
  const host = hostOf(url)
  return (
    host !== null && mirrorHosts.some((mirror) => host === mirror || host.endsWith(`.${mirror}`))
  )
}
