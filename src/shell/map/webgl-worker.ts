/** Asks for WebGL off the main thread: whoever asks is kept waiting until all that was given before is drawn. */

export type WebglAnswer = {
  readonly question: number
  /** What draws, in the browser's words; empty where it does not tell or there is no WebGL. */
  readonly renderer: string
}

const gl = new OffscreenCanvas(1, 1).getContext('webgl2')

function rendererName(): string {
  const info = gl?.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = info ? gl?.getParameter(info.UNMASKED_RENDERER_WEBGL) : null
  return typeof name === 'string' ? name : ''
}

addEventListener('message', ({ data: question }: MessageEvent<number>) => {
  // To read a pixel waits for its turn.
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
  postMessage({ question, renderer: rendererName() } satisfies WebglAnswer)
})
