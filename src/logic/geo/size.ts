/** A width and a height, in the units of what has them. */
export type Size = { readonly width: number; readonly height: number }
