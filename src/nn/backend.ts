/**
 * Finds a place to train: WebGPU, WebGL, WASM, plain CPU, the first that is real hardware and proves itself on small
 * computations with known answers, and that a step of the model at hand does not find slower than WASM.
 */
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import threadedUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'
import '@tensorflow/tfjs-backend-webgpu'
import { installWasmKernels } from '../kernels/wasm/install.ts'
import { refuseTooLarge } from '../kernels/webgpu/room.ts'
import { Tiles } from '../kernels/webgpu/tiles.ts'
import { BACKENDS, isGpu, winnerOf } from '../lib/backends.ts'
import { OutOfMemoryError } from '../lib/outOfMemory.ts'
import { selfTest } from './selfTest.ts'
import * as tf from './tf.ts'
import type { Machine } from '../kernels/wasm/machine.ts'
import type { WebGpuBackend } from '../kernels/webgpu/access.ts'
import type {
  BackendName,
  BackendReport,
  BackendWish,
  LabReport,
  TimedChoice,
} from '../lib/backends.ts'

/** Thrown when no backend could be opened; carries what was found out about each. */
class NoBackendError extends Error {
  readonly backends: readonly BackendReport[]

  constructor(backends: readonly BackendReport[]) {
    super(backends.map((b) => `${b.name}: ${b.verdict} ${b.detail}`.trim()).join('; '))
    this.backends = backends
  }
}

const SOFTWARE_GPU = /swiftshader|llvmpipe|lavapipe|softpipe|basic render|software/i

interface Adapter {
  readonly present: boolean
  readonly name: string
  readonly software: boolean
  readonly detail: string
}

const absent = (detail: string): Adapter => ({ present: false, name: '', software: false, detail })

async function webgpuAdapter(): Promise<Adapter> {
  if (!('gpu' in navigator)) return absent('this browser has no WebGPU here')
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' })
  if (!adapter) return absent('no WebGPU adapter')
  const { vendor, architecture, device, description } = adapter.info
  const name = description || [vendor, architecture, device].filter(Boolean).join(' ')
  const software =
    SOFTWARE_GPU.test(`${name} ${vendor} ${architecture}`) || adapter.info.isFallbackAdapter
  return { present: true, name, software, detail: '' }
}

function webglAdapter(): Adapter {
  if (typeof OffscreenCanvas === 'undefined') return absent('no canvas in a worker')
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
  if (!gl) return absent('no WebGL 2')
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { present: true, name, software: SOFTWARE_GPU.test(name), detail: '' }
}

async function adapterOf(backend: BackendName): Promise<Adapter> {
  switch (backend) {
    case 'webgpu':
      return webgpuAdapter()
    case 'webgl':
      return webglAdapter()
    case 'wasm':
      return typeof WebAssembly === 'undefined'
        ? absent('no WebAssembly')
        : { present: true, name: '', software: false, detail: '' }
    case 'cpu':
      return { present: true, name: 'JavaScript', software: false, detail: '' }
  }
}

let machine: Machine | null = null

/** Backends that passed the self-test: a step is timed on both, and the chosen one is taken up again. */
const proven = new WeakSet<tf.KernelBackend>()

async function activate(backend: BackendName, threads: number | undefined): Promise<void> {
  if (backend === 'wasm' && !machine) {
    setWasmPaths({
      'tfjs-backend-wasm.wasm': plainUrl,
      'tfjs-backend-wasm-simd.wasm': simdUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': threadedUrl,
    })
  }
  if (!(await tf.setBackend(backend))) throw new Error('did not start')
  await tf.ready()
  if (backend === 'wasm')
    machine ??= await installWasmKernels(navigator.hardwareConcurrency, threads)
  if (backend === 'webgpu') refuseTooLarge(tf.backend() as unknown as WebGpuBackend)
  if (proven.has(tf.backend())) return
  await selfTest()
  proven.add(tf.backend())
}

/** What WASM runs on: our kernels need SIMD, so it is there. */
const wasmName = (): string =>
  ['SIMD', machine && machine.threads > 1 ? `threads: ${machine.threads}` : '']
    .filter(Boolean)
    .join(', ')

/** What a choice between a GPU and WASM rests on. */
export interface Timing {
  /** Trains steps on the backend in use, and says how many milliseconds one took. */
  readonly step: () => Promise<number>
  /** What such steps took earlier, here or elsewhere. */
  readonly earlier: readonly TimedChoice[]
}

const tilesInUse = (): Tiles | null =>
  tf.getBackend() === 'webgpu' ? Tiles.of(tf.backend() as unknown as WebGpuBackend) : null

/** The threads that WASM has, or will have. */
const threadsFor = (threads: number | undefined): number =>
  crossOriginIsolated ? Math.min(threads ?? Infinity, navigator.hardwareConcurrency) : 1

/**
 * Chooses between a GPU and WASM, and makes the chosen one the one in use: by what was found earlier at this place, else by
 * timing both.
 */
async function timedChoice(
  { gpu, adapter }: { readonly gpu: TimedChoice['gpu']; readonly adapter: string },
  { step, earlier }: Timing,
  threads?: number,
): Promise<Required<LabReport>['timed']> {
  // The worker's file is named after all that is in it.
  const place = JSON.stringify([location.pathname, adapter, threadsFor(threads)])
  const known = earlier.find((each) => each.gpu === gpu && each.place === place)
  const starts = (name: BackendName): Promise<boolean> =>
    activate(name, threads).then(
      () => true,
      () => false,
    )
  if (known && (await starts(winnerOf(known)))) {
    tilesInUse()?.adopt(known.tiles)
    return { choice: known, isRemembered: true }
  }
  let tiles = {}
  const tunedStep = async (): Promise<number> => {
    const ms = await step()
    tiles = tilesInUse()?.choices ?? tiles
    return ms
  }
  const { times } = await faster(gpu, 'wasm', tunedStep, threads)
  const ms = (name: BackendName): number => times.get(name) ?? Number.POSITIVE_INFINITY
  const choice = { place, gpu, gpuMs: ms(gpu), wasmMs: ms('wasm'), at: Date.now(), tiles }
  return { choice, isRemembered: false }
}

/** The backend of the shorter step, made the one in use; `timeStep` runs on the one in use. */
export async function faster(
  first: BackendName,
  second: BackendName,
  timeStep: () => Promise<number>,
  threads?: number,
): Promise<{ readonly name: BackendName; readonly times: ReadonlyMap<BackendName, number> }> {
  const times = new Map<BackendName, number>()
  const time = async (name: BackendName): Promise<number> => {
    // A backend that cannot train the step is the slower one.
    const ms = await activate(name, threads)
      .then(timeStep)
      .catch(() => Number.POSITIVE_INFINITY)
    times.set(name, ms)
    return ms
  }
  const name = (await time(first)) <= (await time(second)) ? first : second
  await activate(name, threads)
  return { name, times }
}

/**
 * Opens the wished backend, or with `auto` the first usable one, and reports on all of them. A software GPU is used
 * only when it was asked for by name. A wished backend that fails gives way to the others. With `timing`, `auto`
 * takes the faster of a GPU and WASM: small networks can be quicker without the way to the card and back. WASM runs on
 * at most `threads` threads, from the first opening on.
 * @throws NoBackendError when none passes its self-test.
 */
export async function openBackend(
  wish: BackendWish,
  exclude: readonly BackendName[],
  timing: Timing | null = null,
  threads?: number,
): Promise<LabReport> {
  const candidates = wish === 'auto' ? BACKENDS : [wish, ...BACKENDS.filter((b) => b !== wish)]
  const reports = new Map<BackendName, BackendReport>()
  let chosen: BackendName | null = null
  for (const name of candidates) {
    const adapter = await adapterOf(name).catch((error: unknown) => absent(String(error)))
    const verdict = async (): Promise<[BackendReport['verdict'], string]> => {
      if (exclude.includes(name)) return ['lost', adapter.detail]
      if (!adapter.present) return ['absent', adapter.detail]
      if (adapter.software && name !== wish) return ['software', adapter.detail]
      if (chosen) return ['usable', '']
      try {
        await activate(name, threads)
        return ['chosen', '']
      } catch (error) {
        return ['wrong', error instanceof Error ? error.message : String(error)]
      }
    }
    const [outcome, detail] = await verdict()
    if (outcome === 'chosen') chosen = name
    const shown = name === 'wasm' && outcome === 'chosen' ? wasmName() : adapter.name
    reports.set(name, { name, verdict: outcome, adapter: shown, detail, msPerStep: null })
  }
  const wasm = reports.get('wasm')!
  let timed: LabReport['timed']
  if (wish === 'auto' && timing && isGpu(chosen) && wasm.verdict === 'usable') {
    const gpu = { gpu: chosen, adapter: reports.get(chosen)!.adapter }
    timed = await timedChoice(gpu, timing, threads)
    const name = winnerOf(timed.choice)
    const times = [[chosen, timed.choice.gpuMs] as const, ['wasm', timed.choice.wasmMs] as const]
    for (const [each, msPerStep] of times)
      reports.set(each, { ...reports.get(each)!, verdict: 'usable', msPerStep })
    const adapter = name === 'wasm' ? wasmName() : reports.get(name)!.adapter
    reports.set(name, { ...reports.get(name)!, verdict: 'chosen', adapter })
    chosen = name
  }
  const backends = BACKENDS.map((name) => reports.get(name)!)
  if (!chosen) throw new NoBackendError(backends)
  const { adapter } = reports.get(chosen)!
  return { backend: chosen, adapter, backends, ...(timed && { timed }) }
}

/** Ends the watch over the backend that was in use before. */
let watching = new AbortController()

/**
 * Calls `onLost` when the GPU behind the backend in use goes away, or refused work that it was given, and `onFull` when it has no
 * memory left; until another one is watched. Nothing to watch on WASM and CPU.
 */
export function watchBackend(
  onLost: (reason: string) => void,
  onFull: (error: OutOfMemoryError) => void,
): void {
  watching.abort()
  watching = new AbortController()
  const { signal } = watching
  const backend: unknown = tf.backend()
  if (tf.getBackend() === 'webgpu') {
    const { device } = backend as { device: GPUDevice }
    void device.lost.then((info) => {
      if (!signal.aborted) onLost(info.message || info.reason)
    })
    // Nothing throws then: what is computed without memory, or left out, is zeros.
    const heard = ({ error }: GPUUncapturedErrorEvent): void => {
      if (error instanceof GPUOutOfMemoryError) onFull(new OutOfMemoryError())
      else onLost(error.message)
    }
    device.addEventListener('uncapturederror', heard, { signal })
  } else if (tf.getBackend() === 'webgl') {
    const { gl } = (backend as { gpgpu: { gl: { canvas: EventTarget; isContextLost(): boolean } } })
      .gpgpu
    const lost = (): void => onLost('WebGL context lost')
    // One that was lost before anybody listened says so no more.
    if (gl.isContextLost()) return lost()
    gl.canvas.addEventListener('webglcontextlost', lost, { once: true, signal })
  }
}
