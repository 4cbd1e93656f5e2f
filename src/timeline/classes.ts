/** Words of a class attribute, the untrue ones left out. */
export function classes(...names: readonly (string | false | null)[]): string {
  return names.filter(Boolean).join(' ')
}
