/** Whether WebGL is drawn by the processor, from what a browser calls its renderer. */

export type Renderer = 'hardware' | 'software'

/** Chrome, Firefox on Linux, Windows without a driver, Safari in a virtual machine. */
const names = /swiftshader|llvmpipe|softpipe|basic render|software/i

/** `ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)` is software. */
export function rendererOf(name: string): Renderer {
  return names.test(name) ? 'software' : 'hardware'
}
