/** Which GPU a browser uses, and whether it is one. */

export interface Gpu {
  readonly name: string
  /** Emulated by the CPU: times on it say nothing about a GPU. */
  readonly software: boolean
}

/** What the table says of a runner on it. */
export const deviceOf = (gpu: Gpu | undefined): string =>
  gpu?.software ? 'emulated' : (gpu?.name ?? '')

const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|basic render|software/i

/** Describes an adapter of WebGPU. */
export function describeAdapter({ info }: GPUAdapter): Gpu {
  const { vendor, architecture, device, description, isFallbackAdapter } = info
  const words = [vendor, architecture, device, description].filter(Boolean).join(' ')
  return { name: description || words, software: SOFTWARE.test(words) || isFallbackAdapter }
}

function webgl(): Gpu | null {
  const gl = document.createElement('canvas').getContext('webgl2')
  if (!gl) return null
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { name, software: SOFTWARE.test(name) }
}

/** What a backend of this page runs on; null when it has nothing to run on. */
export async function gpuOf(backend: 'webgpu' | 'webgl'): Promise<Gpu | null> {
  if (backend === 'webgl') return webgl()
  const adapter = (await navigator.gpu?.requestAdapter()) ?? null
  return adapter && describeAdapter(adapter)
}
