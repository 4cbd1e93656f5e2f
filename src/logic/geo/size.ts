/** A width and a height, in the units of what has them. */
export type Size = { readonly width: number; readonly height: number }

/** Of an element's inside, in CSS pixels. */
export const sizeOf = (element: { clientWidth: number; clientHeight: number }): Size => ({
  ...{ width: element.clientWidth, height: element.clientHeight },
})
