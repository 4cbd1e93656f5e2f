/** A width and a height, in the units of what has them. */
export type Size = { readonly width: number; readonly height: number }

export const isSameSize = (a: Size, b: Size): boolean =>
  a.width === b.width && a.height === b.height

/** Of an element's inside, in CSS pixels. */
export const sizeOf = (element: { clientWidth: number; clientHeight: number }): Size => ({
  ...{ width: element.clientWidth, height: element.clientHeight },
})
