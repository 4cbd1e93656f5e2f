/** Elements of a page with what they say and hold, made in Node and in the browser alike. */
type Tags = HTMLElementTagNameMap
type Attributes = Readonly<Record<string, string>>
type Content = readonly (Node | string)[]

export type MakeElement = <Tag extends keyof Tags>(
  tag: Tag,
  attributes?: Attributes,
  content?: Content,
) => Tags[Tag]

/** Attributes alone are set: what a property holds would not be served. */
export function elementMaker(document: Document): MakeElement {
  return (tag, attributes = {}, content = []) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.append(...content)
    return element
  }
}
