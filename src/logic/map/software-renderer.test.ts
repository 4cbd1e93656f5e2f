import { expect, it } from 'vitest'
import { rendererOf } from './software-renderer.ts'

it.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
  'Apple Software Renderer',
])('knows %s for one that draws with the processor', (renderer) => {
  expect(rendererOf(renderer)).toBe('software')
})

it.each([
  'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
  'Apple GPU',
  'Mali-G78',
  '',
])('takes “%s” for a graphics card', (renderer) => {
  expect(rendererOf(renderer)).toBe('hardware')
})
