/** PyTorch in a process of its own, asked line by line. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../../src/cli/prepare.mjs'
import type { ChildProcess } from 'node:child_process'
import type { Prepared, Settled } from '../page/protocol.ts'
import type { WorkName } from '../workList.ts'
import type { Runner, RunnerName } from './runner.ts'

const PYTHON = process.env['GANVAS_PYTHON'] ?? 'python3'

/** A server of the twins in `rivals/pytorch.py`; starts at its first question. */
export class PytorchRunner implements Runner {
  readonly name: RunnerName
  readonly #threads: number
  #child: ChildProcess | null = null
  #settle: ((settled: Settled<unknown>) => void) | null = null
  #complaint = ''
  #ended: string | null = null

  /** @param threads 0 leaves PyTorch its own choice. */
  constructor(name: RunnerName, threads: number) {
    this.name = name
    this.#threads = threads
  }

  #start(): ChildProcess {
    const script = join(ROOT, 'bench/rivals/pytorch.py')
    const child = spawn(PYTHON, [script, String(this.#threads)])
    createInterface({ input: child.stdout }).on('line', (line) =>
      this.#answered(JSON.parse(line) as Settled<unknown>),
    )
    child.stderr.on('data', (text: Buffer) => (this.#complaint += text.toString()))
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => this.#end(error.message))
    child.on('close', () => this.#end(this.#complaint.trim().split('\n').at(-1) || 'it ended'))
    return child
  }

  #answered(settled: Settled<unknown>): void {
    this.#settle?.(settled)
    this.#settle = null
  }

  #end(why: string): void {
    this.#ended ??= `${PYTHON}: ${why}`
    this.#answered({ failed: this.#ended })
  }

  async #ask<T>(question: string, params: object): Promise<T> {
    this.#child ??= this.#start()
    if (this.#ended !== null) throw new Error(this.#ended)
    const settled = await new Promise<Settled<unknown>>((resolve) => {
      this.#settle = resolve
      this.#child?.stdin?.write(`${JSON.stringify({ question, params })}\n`)
    })
    if ('failed' in settled) throw new Error(settled.failed)
    return settled.value as T
  }

  /** The version of PyTorch; null when there is none. */
  async version(): Promise<string | null> {
    return await this.#ask<string>('version', {}).catch(() => null)
  }

  prepare(work: WorkName, batch: number): Promise<Prepared> {
    return this.#ask('prepare', { work, batch })
  }

  steps(count: number): Promise<number> {
    return this.#ask('steps', { count })
  }

  /** Keeps the process: loading PyTorch takes seconds. @see end */
  async dispose(): Promise<void> {}

  /** Ends the process. */
  end(): void {
    this.#child?.kill()
  }
}
