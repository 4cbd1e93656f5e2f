/** Asks for WebGL off the main thread: whoever asks is kept waiting until all that was given before is drawn. */

/** Milliseconds after the last question, before it is over. */
const afterwards = 10_000

const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
let ending = 0

/** To read a pixel waits for its turn. */
function waitForGraphics(): void {
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
}

/** What draws, in the browser's words; empty where it does not tell or there is no WebGL. */
function rendererName(): string {
  const info = gl?.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = info ? gl?.getParameter(info.UNMASKED_RENDERER_WEBGL) : null
  return typeof name === 'string' ? name : ''
}

/** To end a WebGL context keeps the page waiting as well: not before the graphics process has time. */
function end(): void {
  waitForGraphics()
  close()
}

addEventListener('message', ({ data: port }: MessageEvent<MessagePort>) => {
  clearTimeout(ending)
  ending = setTimeout(end, afterwards)
  waitForGraphics()
  port.postMessage(rendererName())
})
