/** Runners in processes of Node, on WebGPU through the `webgpu` package, without a browser. */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { describeAdapter, deviceOf } from '../page/gpu.ts'
import { CACHE, productConfig } from './productConfig.ts'
import { RUNNERS } from './runner.ts'
import type { ChildProcess } from 'node:child_process'
import type { Machine } from '../command/results.ts'
import type { Gpu } from '../page/gpu.ts'
import type { Asked, Prepared, Settled } from '../page/protocol.ts'
import type { WorkName } from '../workList.ts'
import type { Runner, RunnerName } from './runner.ts'

const OUT = join(CACHE, 'node')
const ENTRIES = {
  ours: fileURLToPath(new URL('../node/ours.ts', import.meta.url)),
  stock: fileURLToPath(new URL('../node/stock.ts', import.meta.url)),
} as const
type Host = keyof typeof ENTRIES

/** Bundles the runners: the lab imports WebAssembly by its address, which Node alone cannot. */
async function buildForNode(): Promise<void> {
  await build({
    ...(await productConfig()),
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['webgpu'] },
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: {
        input: ENTRIES,
        checks: { pluginTimings: false },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
}

/** A runner in a process of its own; the process starts when its net is prepared. */
class NodeRunner implements Runner {
  readonly name: RunnerName
  readonly #host: Host
  readonly #device: string
  #child: ChildProcess | null = null

  constructor(name: RunnerName, host: Host, device: string) {
    this.name = name
    this.#host = host
    this.#device = device
  }

  async #ask<T>(asked: Asked): Promise<T> {
    const child = this.#child
    if (!child) throw new Error('no net was prepared')
    const settled = await new Promise<Settled<unknown>>((resolve) => {
      const ended = (): void => resolve({ failed: 'the process ended' })
      child.once('exit', ended)
      child.once('message', (message) => {
        child.off('exit', ended)
        resolve(message as Settled<unknown>)
      })
      child.send(asked)
    })
    if ('failed' in settled) throw new Error(settled.failed)
    return settled.value as T
  }

  async prepare(work: WorkName, batch: number): Promise<Prepared> {
    this.#child = fork(join(OUT, `${this.#host}.mjs`), [], { execArgv: [] })
    const { backend } = RUNNERS[this.name]
    const asked: Asked = { question: 'prepare', params: { work, batch, backend } }
    return { ...(await this.#ask<Prepared>(asked)), device: this.#device }
  }

  steps(count: number): Promise<number> {
    return this.#ask({ question: 'steps', params: { count } })
  }

  async dispose(): Promise<void> {
    this.#child?.kill()
    this.#child = null
  }
}

/** Ours and stock TensorFlow.js on WebGPU. */
export async function nodeRunners(gpu: Gpu | undefined): Promise<Runner[]> {
  await buildForNode()
  const device = deviceOf(gpu)
  return [
    new NodeRunner('ours-webgpu', 'ours', device),
    new NodeRunner('stock-webgpu', 'stock', device),
  ]
}

/** Which adapter WebGPU has in Node. */
export async function nodeGpus(): Promise<Machine['gpus']> {
  const { create } = await import('webgpu')
  const adapter = await create([]).requestAdapter()
  return adapter ? { webgpu: describeAdapter(adapter) } : {}
}
