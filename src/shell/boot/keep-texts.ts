/**
 * Page translation puts an element of its own in the place of each text. What is drawn anew would then write on in
 * texts that stand nowhere, and old words and numbers would stay in sight. Here each text keeps its place, empty,
 * beside what stands in for it; as soon as it says something else, the stand-in goes and the text is seen.
 */
type StandIn = { readonly element: Element; readonly said: string }

export function keepTexts(root: Node): void {
  const standIns = new WeakMap<Text, StandIn>()
  const textOf = new WeakMap<Node, Text>()
  const forget = (text: Text, { element }: StandIn): void => {
    standIns.delete(text)
    textOf.delete(element)
  }
  const replaced = (text: Text, record: MutationRecord): void => {
    const element = standInFor(record, textOf)
    if (!element) return
    // Some move the text into their element.
    if (element.contains(text)) text.replaceWith(text.cloneNode())
    standIns.set(text, { element, said: text.data })
    textOf.set(element, text)
    text.data = ''
    element.after(text)
  }
  const textRemoved = (text: Text, record: MutationRecord): void => {
    const standIn = standIns.get(text)
    if (!standIn) replaced(text, record)
    else if (!text.isConnected) {
      standIn.element.remove()
      forget(text, standIn)
    } else bringBack(text)
  }
  /** What was put before a text, or the text itself that was moved, stands between the two. */
  const bringBack = (text: Node | null): void => {
    const standIn = text instanceof Text ? standIns.get(text) : undefined
    if (standIn?.element.isConnected && text?.previousSibling !== standIn.element)
      text?.parentNode?.insertBefore(standIn.element, text)
  }
  /** The translation is taken back. */
  const standInRemoved = (element: Node): void => {
    const text = textOf.get(element)
    const standIn = text && standIns.get(text)
    if (!standIn || element.isConnected) return
    if (text.data === '') text.data = standIn.said
    forget(text, standIn)
  }
  const saidAnew = (text: Node): void => {
    const standIn = text instanceof Text && text.data !== '' ? standIns.get(text) : undefined
    if (!standIn || !(text instanceof Text)) return
    standIn.element.remove()
    forget(text, standIn)
  }
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') saidAnew(record.target)
      for (const node of record.removedNodes) {
        if (node instanceof Text) textRemoved(node, record)
        else standInRemoved(node)
      }
      if (record.addedNodes.length > 0) bringBack(record.nextSibling)
    }
    // What was done just now needs no answer.
    observer.takeRecords()
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
}

/** The element of a translation that has come where the text was; each stands in for one text. */
function standInFor(
  { addedNodes, previousSibling, nextSibling }: MutationRecord,
  taken: WeakMap<Node, Text>,
): Element | undefined {
  return [...addedNodes, previousSibling, nextSibling].find(
    (node): node is Element =>
      node instanceof Element && node.localName === 'font' && node.isConnected && !taken.has(node),
  )
}
