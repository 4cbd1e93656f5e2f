/** Asks for WebGL off the main thread: whoever asks is kept waiting until all that was given before is drawn. */

export type WebglAnswer = {
  /** What draws, in the browser's words; empty where it does not tell or there is no WebGL. */
  readonly renderer: string
}

const gl = new OffscreenCanvas(1, 1).getContext('webgl2')

function rendererName(): string {
  const info = gl?.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = info ? gl?.getParameter(info.UNMASKED_RENDERER_WEBGL) : null
  return typeof name === 'string' ? name : ''
}

/** An answer whenever it is asked: to read a pixel waits for its turn. */
function answer(): void {
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
  postMessage({ renderer: rendererName() } satisfies WebglAnswer)
}

addEventListener('message', answer)
answer()
