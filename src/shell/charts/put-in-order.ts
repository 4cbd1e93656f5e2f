/** Puts children last, in this order. Where they stand so already nothing is touched, and so nothing laid out anew. */
export function putInOrder(parent: Element, children: readonly Element[]): void {
  const last = [...parent.children].slice(parent.children.length - children.length)
  if (children.some((child, i) => child !== last[i])) parent.append(...children)
}
