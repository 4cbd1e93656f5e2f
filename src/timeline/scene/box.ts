/** Where something lies in a drawing, in pixels. */

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** A stretch of the axis. */
export type Extent = { readonly x0: number; readonly x1: number }
