/**
 * Our kernels beside TensorFlow.js's WASM backend: another module on the same memory, so that tensors need no copies.
 * A call is a few words in that memory; one call runs at once, a program is a list of them that several threads run.
 */
import { OutOfMemoryError } from '../../lib/outOfMemory.ts'
import { bestVariant, instantiate, loadVariant } from './variants.ts'
import { startThreads } from './threads.ts'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { TensorInfo } from '../tfjs.ts'
import type { KernelExports } from './variants.ts'

type DataId = TensorInfo['dataId']

/** What TF.js 4.22.0 keeps private and is used here. */
export interface WasmBackend {
  readonly wasm: {
    readonly wasmMemory?: WebAssembly.Memory
    readonly asm?: { readonly memory: WebAssembly.Memory }
    readonly _malloc: (bytes: number) => number
    readonly _free: (address: number) => void
  }
  readonly dataIdMap: {
    get(dataId: DataId): { readonly memoryOffset: number; readonly refCount: number }
    has(dataId: DataId): boolean
  }
  move(
    dataId: DataId,
    values: ArrayBufferView<ArrayBuffer> | null,
    shape: number[],
    dtype: string,
    refCount: number,
  ): void
  readSync(dataId: DataId, start?: number, end?: number): ArrayBufferView
  makeOutput: BackendWasm['makeOutput']
  disposeData(dataId: DataId): boolean
  incRef(dataId: DataId): void
}

/** 32 bits in memory: an integer, an address, or a float. */
export type Word = number | { readonly float: number }

/** An argument of a call: a word, or the address of a tensor's data, `offset` bytes in. */
export type Argument =
  | Word
  | { readonly reads: TensorInfo; readonly offset?: number }
  | { readonly writes: TensorInfo; readonly offset?: number }

/** One run of a kernel. */
export interface Call {
  /** Its number in assembly/codes.ts. */
  readonly code: number
  readonly args: readonly Argument[]
  /** Worth dealing out to several threads. */
  readonly parallel: boolean
  /** Bytes of scratch memory that each thread needs. */
  readonly scratch: number
}

/** Words before a call's arguments: code, flags, length. */
export const CALL_HEAD = 3
const CALL_BYTES = 4096
const CONTROL_BYTES = 256
/** Scratch for what every kernel may need: a spare tile, tables, a bias. */
const SMALL_SCRATCH = 4096

/** Runs calls and programs on the memory of one backend. */
export class Machine {
  readonly backend: WasmBackend
  readonly memory: WebAssembly.Memory
  readonly kernels: KernelExports
  /** Threads at hand, the caller among them. */
  threads = 1
  /** Told of every call after it ran, and of every kernel that is not ours; set while a step is recorded. */
  listener: { called(call: Call): void; foreign(kernelName: string): void } | null = null
  readonly #malloc: WasmBackend['wasm']['_malloc']
  readonly #free: WasmBackend['wasm']['_free']
  /** True once the browser refused to let the heap grow. */
  #isFull = false
  readonly #call: number
  readonly #control: number
  /** Made with the first call, when the number of threads is known. */
  #scratch = { address: 0, bytes: -1 }
  #ints = new Int32Array(0)
  #floats = new Float32Array(0)

  private constructor(backend: WasmBackend, memory: WebAssembly.Memory, kernels: KernelExports) {
    this.backend = backend
    this.memory = memory
    this.kernels = kernels
    // Until they are first called these are stubs, which then put the real functions in their own place, and over ours.
    const { _malloc: mallocStub, _free: freeStub } = backend.wasm
    freeStub(mallocStub(1))
    const { _malloc, _free } = backend.wasm
    this.#malloc = _malloc
    this.#free = _free
    // TensorFlow.js takes 0, which means that there was no memory, for an address, and writes over what lies there.
    Object.assign(backend.wasm, {
      _malloc: (bytes: number) => this.allocate(bytes),
      onAbort: () => this.#explainAbort(),
    })
    const grow = memory.grow.bind(memory)
    Object.assign(memory, { grow: (pages: number) => this.#notingRefusal(() => grow(pages)) })
    this.#control = this.allocate(CONTROL_BYTES)
    new Uint8Array(memory.buffer, this.#control, CONTROL_BYTES).fill(0)
    this.#call = this.allocate(CALL_BYTES)
  }

  #notingRefusal<T>(grow: () => T): T {
    try {
      return grow()
    } catch (error) {
      this.#isFull = true
      throw error
    }
  }

  /** The backend's own code aborts, without a word, where it finds no memory for what it works with. */
  #explainAbort(): void {
    if (this.#isFull) throw new OutOfMemoryError()
  }

  /** Loads the kernels that this engine runs fastest, and starts `threads` - 1 more threads where memory is shared. */
  static async open(backend: WasmBackend, threads: number): Promise<Machine> {
    const memory = backend.wasm.wasmMemory ?? backend.wasm.asm?.memory
    if (!memory) throw new Error('the WASM backend shows no memory')
    const shared = Boolean(backend.wasm.wasmMemory)
    const module = await loadVariant(bestVariant(shared))
    const kernels = await instantiate(module, memory)
    const machine = new Machine(backend, memory, kernels)
    if (shared) machine.threads += await startThreads(module, memory, machine.#control, threads - 1)
    return machine
  }

  /** Bytes in the heap, 16-byte aligned. @throws when there are none left. */
  allocate(bytes: number): number {
    const address = this.#malloc(bytes) >>> 0
    if (address === 0) throw new OutOfMemoryError(bytes)
    return address
  }

  free(address: number): void {
    this.#free(address)
  }

  /** The heap as integers and floats; to be asked for again after every allocation, which may move it. */
  views(): { ints: Int32Array; floats: Float32Array } {
    if (this.#ints.buffer !== this.memory.buffer) {
      this.#ints = new Int32Array(this.memory.buffer)
      this.#floats = new Float32Array(this.memory.buffer)
    }
    return { ints: this.#ints, floats: this.#floats }
  }

  /** Where a tensor's data lie. */
  address(info: TensorInfo): number {
    return this.backend.dataIdMap.get(info.dataId).memoryOffset
  }

  /** An uninitialised float tensor. */
  make(shape: readonly number[]): TensorInfo {
    return this.backend.makeOutput([...shape], 'float32')
  }

  drop(info: TensorInfo): void {
    this.backend.disposeData(info.dataId)
  }

  /** Makes sure that every thread has this much scratch memory. */
  #reserve(bytes: number): void {
    if (bytes <= this.#scratch.bytes) return
    if (this.#scratch.address) this.free(this.#scratch.address)
    // Whole cache lines, so that threads do not share one.
    const each = Math.ceil((bytes + SMALL_SCRATCH) / 64) * 64
    this.#scratch = { address: this.allocate(each * this.threads), bytes: each }
  }

  /** Runs one call at once, on this thread. */
  run(call: Call): void {
    this.#reserve(call.scratch)
    const words = call.args.map((arg): Word => {
      if (typeof arg === 'number' || 'float' in arg) return arg
      return this.address('reads' in arg ? arg.reads : arg.writes) + (arg.offset ?? 0)
    })
    const end = this.write(this.#call, call.code, 0, words)
    this.#take(this.#call, end, 1)
    this.listener?.called(call)
  }

  /** Runs a program between two addresses. */
  runProgram(program: number, end: number, threads: number, scratch: number): void {
    this.#reserve(scratch)
    this.#take(program, end, threads)
  }

  #take(program: number, end: number, threads: number): void {
    const { address, bytes } = this.#scratch
    this.kernels.run(program, end, this.#control, threads, address, bytes)
  }

  /** Writes a call to memory, its tensors as addresses, and returns the address after it. */
  write(at: number, code: number, flags: number, words: readonly Word[]): number {
    const { ints, floats } = this.views()
    let place = at >>> 2
    ints[place++] = code
    ints[place++] = flags
    ints[place++] = CALL_HEAD + words.length
    for (const word of words) {
      if (typeof word === 'number') ints[place] = word
      else floats[place] = word.float
      place++
    }
    return place << 2
  }
}
