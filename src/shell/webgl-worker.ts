/** Asks for WebGL off the main thread: the first context keeps whoever asks waiting. */

export type WebglAnswer = {
  /** What draws, in the browser's words; empty where it does not tell or there is no WebGL. */
  readonly renderer: string
}

function rendererName(): string {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
  const info = gl?.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = info ? gl?.getParameter(info.UNMASKED_RENDERER_WEBGL) : null
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return typeof name === 'string' ? name : ''
}

postMessage({ renderer: rendererName() } satisfies WebglAnswer)
