/** The name of a term of the atlas, such as an actor or a topic. */
export function termName(
  terms: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string {
  return terms.find((term) => term.id === id)?.name ?? id
}
