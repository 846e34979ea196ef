/** Records the calls of a step on the WASM backend and makes a program of them; see ../capture.ts. */
import * as tf from '../tfjs.ts'
import { COPY } from './assembly/codes.ts'
import { CALL_HEAD } from './machine.ts'
import { barriers, isTensor, layOut, withoutDeadSteps, withoutRepeats } from './plan.ts'
import { Program } from './program.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Capture, Recorder } from '../capture.ts'
import type { Argument, Call, Machine, Word } from './machine.ts'
import type { Block, Step } from './plan.ts'

type DataId = TensorInfo['dataId']

const PARALLEL = 1
const BARRIER = 2

/** What is known of a tensor's data while a step is recorded. */
interface Known {
  readonly bytes: number
  /** Values that JavaScript wrote in the recording, or that calls made of such values alone. */
  readonly constant: Uint8Array<ArrayBuffer> | null
  /** Calls of the recording that write it. */
  writers: number
}

/** Everything that one recording hears. */
class Recording {
  readonly calls: Call[] = []
  readonly known = new Map<DataId, Known>()
  /** Variables by the data that they had at the beginning. */
  readonly before: ReadonlyMap<DataId, tf.Variable>
  refused: string | null = null

  constructor() {
    const variables = Object.values(tf.engine().registeredVariables)
    this.before = new Map(variables.map((variable) => [variable.dataId, variable]))
  }
}

/** The argument with the data that its tensor has now: a variable may be assigned others before the recording ends. */
function asItIs(arg: Argument): Argument {
  if (!isTensor(arg)) return arg
  const { dataId, shape, dtype } = 'reads' in arg ? arg.reads : arg.writes
  const info = { dataId, shape, dtype }
  const offset = arg.offset ?? 0
  return 'reads' in arg ? { reads: info, offset } : { writes: info, offset }
}

const bytesOf = (info: TensorInfo): number =>
  tf.util.sizeFromShape(info.shape) * (info.dtype === 'bool' ? 1 : 4)

/** The recorder of the WASM backend. */
export class WasmRecorder implements Recorder {
  readonly #machine: Machine
  #recording: Recording | null = null
  #undo: (() => void) | null = null

  constructor(machine: Machine) {
    this.#machine = machine
  }

  begin(): void {
    const recording = new Recording()
    this.#recording = recording
    this.#machine.listener = {
      called: (call) => this.#note(recording, call),
      foreign: (name) => (recording.refused ??= `${name} has no kernel of ours`),
    }
    this.#undo = this.#watchBackend(recording)
  }

  /** Hears of data that JavaScript writes and reads. */
  #watchBackend(recording: Recording): () => void {
    const { backend } = this.#machine
    const { move, readSync } = backend
    backend.move = (dataId, values, shape, dtype, refCount) => {
      move.call(backend, dataId, values, shape, dtype, refCount)
      if (!values) return
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength).slice()
      recording.known.set(dataId, { bytes: bytes.length, constant: bytes, writers: 0 })
    }
    backend.readSync = (...args) => {
      recording.refused ??= 'a tensor was read'
      return readSync.apply(backend, args)
    }
    return () => Object.assign(backend, { move, readSync })
  }

  #note(recording: Recording, call: Call): void {
    recording.calls.push({ ...call, args: call.args.map(asItIs) })
    const { known } = recording
    const tensors = call.args.filter(isTensor)
    const constant = tensors.every(
      (arg) => 'writes' in arg || Boolean(known.get(arg.reads.dataId)?.constant),
    )
    for (const arg of tensors) {
      if (!('writes' in arg)) continue
      const { dataId } = arg.writes
      const bytes = bytesOf(arg.writes)
      const present = known.get(dataId)
      // Data that were there before the recording are no constants, whoever writes them.
      const fresh = !recording.before.has(dataId) && !present
      const start = this.#machine.address(arg.writes)
      const value = constant && fresh && call.code !== COPY
      known.set(dataId, {
        bytes,
        constant: value ? new Uint8Array(this.#machine.memory.buffer, start, bytes).slice() : null,
        writers: (present?.writers ?? 0) + 1,
      })
    }
  }

  end(): Capture | { readonly refused: string } {
    const recording = this.#recording
    this.#undo?.()
    this.#machine.listener = null
    this.#recording = null
    if (!recording) throw new Error('nothing was recorded')
    if (recording.refused) return { refused: recording.refused }
    return new Assembly(this.#machine, recording).program()
  }

  overwrite(tensor: tf.Tensor, values: ArrayLike<number>): void {
    const heap = this.#machine.backend as unknown as {
      typedArrayFromHeap(info: TensorInfo): Float32Array | Int32Array
    }
    heap.typedArrayFromHeap(tensor).set(values)
  }

  copy(tensor: tf.Tensor): tf.Tensor {
    return tf.add(tensor, 0)
  }
}

/** Turns a recording into a program. */
class Assembly {
  readonly #machine: Machine
  readonly #recording: Recording
  readonly #blocks = new Map<DataId, Block>()
  readonly #constants = new Map<string, { block: Block; bytes: Uint8Array<ArrayBuffer> }>()
  readonly #outside = new Set<DataId>()
  /** Whether a call reads data that are gone and that the step did not make. */
  #lost = false
  /** Copies at the end: what a variable was assigned, to where it lives. */
  readonly #homecomings: Step[] = []

  constructor(machine: Machine, recording: Recording) {
    this.#machine = machine
    this.#recording = recording
  }

  program(): Capture | { readonly refused: string } {
    this.#settleVariables()
    const all = this.#recording.calls
      .filter((call) => !this.#isFolded(call))
      .map((call) => this.#step(call))
    if (this.#lost) return { refused: 'a tensor from before the step was disposed of in it' }
    const steps = withoutDeadSteps(withoutRepeats([...all, ...this.#homecomings]))
    const constants = this.#placeConstants()
    const layout = layOut(steps, constants.addresses)
    const arena = layout.bytes > 0 ? this.#machine.allocate(layout.bytes) : 0
    const addressOf = (block: Block): number =>
      block.address ?? constants.addresses.get(block) ?? arena + (layout.offsets.get(block) ?? 0)
    const waits = barriers(steps, (block) => {
      const start = addressOf(block)
      return { start, end: start + block.bytes }
    })
    const words = steps.reduce((sum, { call }) => sum + CALL_HEAD + call.args.length, 0)
    const start = this.#machine.allocate(4 * words)
    let at = start
    steps.forEach((step, i) => {
      const flags = (step.call.parallel ? PARALLEL : 0) + (waits[i] ? BARRIER : 0)
      at = this.#machine.write(at, step.call.code, flags, wordsOf(step, addressOf))
    })
    return new Program(this.#machine, {
      start,
      end: at,
      length: steps.length,
      scratch: Math.max(0, ...steps.map(({ call }) => call.scratch)),
      memory: [arena, constants.start, start].filter((address) => address > 0),
      outside: this.#outside,
      variables: new Map(
        Object.values(tf.engine().registeredVariables)
          .filter(({ dataId }) => this.#outside.has(dataId))
          .map((variable) => [variable, variable.dataId]),
      ),
    })
  }

  /** A call whose result is known: its only writer made it of constants. */
  #isFolded(call: Call): boolean {
    const written = call.args.filter(isTensor).filter((arg) => 'writes' in arg)
    return written.every((arg) => {
      const known = 'writes' in arg ? this.#recording.known.get(arg.writes.dataId) : undefined
      return Boolean(known?.constant) && known?.writers === 1
    })
  }

  /**
   * A variable that was given other data during the step lives where these lie: reads of its old data go there, and
   * what the step makes is copied there at the end.
   */
  #settleVariables(): void {
    for (const [dataId, variable] of this.#recording.before) {
      if (variable.isDisposed || variable.dataId === dataId) continue
      const bytes = bytesOf(variable)
      const home = { bytes, address: this.#machine.address(variable) }
      this.#outside.add(variable.dataId)
      this.#blocks.set(dataId, home)
      const made = this.#made(variable.dataId, bytes)
      this.#blocks.set(variable.dataId, made)
      const floats = bytes / 4
      const call: Call = {
        code: COPY,
        args: [
          { reads: variable },
          { writes: variable },
          ...[1, 1, 1, 1, floats],
          ...[0, 0, 0, 0, 4],
          ...[0, 0, 0, 0, 4],
        ],
        parallel: false,
        scratch: 0,
      }
      this.#homecomings.push({ call, reads: [made], writes: [home] })
    }
  }

  /** A block for data that the recording made: a constant's, or one for the plan to place. */
  #made(dataId: DataId, bytes: number): Block {
    const known = this.#recording.known.get(dataId)
    this.#lost ||= !known
    if (known?.constant && known.writers <= 1) return this.#constant(known.constant)
    return { bytes, address: null }
  }

  #constant(bytes: Uint8Array<ArrayBuffer>): Block {
    // Small constants (2, 0.5, 1e-5) come many times in a step.
    const key = bytes.length <= 64 ? bytes.join() : `${this.#constants.size} alone`
    const present = this.#constants.get(key)
    if (present) return present.block
    const block = { bytes: bytes.length, address: null }
    this.#constants.set(key, { block, bytes })
    return block
  }

  #placeConstants(): { start: number; addresses: ReadonlyMap<Block, number> } {
    const addresses = new Map<Block, number>()
    let size = 0
    for (const { block } of this.#constants.values()) {
      addresses.set(block, size)
      size += Math.ceil(block.bytes / 16) * 16
    }
    if (size === 0) return { start: 0, addresses }
    const start = this.#machine.allocate(size)
    const heap = new Uint8Array(this.#machine.memory.buffer)
    for (const { block, bytes } of this.#constants.values()) {
      const address = start + (addresses.get(block) as number)
      heap.set(bytes, address)
      addresses.set(block, address)
    }
    return { start, addresses }
  }

  #block(info: TensorInfo): Block {
    const present = this.#blocks.get(info.dataId)
    if (present) return present
    const { dataIdMap } = this.#machine.backend
    const bytes = bytesOf(info)
    // What outlives the recording stays where it is: weights, inputs, results.
    const block = dataIdMap.has(info.dataId)
      ? {
          bytes: Math.max(bytes, this.#recording.known.get(info.dataId)?.bytes ?? 0),
          address: this.#machine.address(info),
        }
      : this.#made(info.dataId, bytes)
    if (block.address !== null) this.#outside.add(info.dataId)
    this.#blocks.set(info.dataId, block)
    return block
  }

  #step(call: Call): Step {
    const tensors = call.args.filter(isTensor)
    return {
      call,
      reads: tensors.flatMap((arg) => ('reads' in arg ? [this.#block(arg.reads)] : [])),
      writes: tensors.flatMap((arg) => ('writes' in arg ? [this.#block(arg.writes)] : [])),
    }
  }
}

/** The arguments of a step's call, its blocks as addresses. */
function wordsOf({ call, reads, writes }: Step, addressOf: (block: Block) => number): Word[] {
  const [read, written] = [reads.values(), writes.values()]
  return call.args.map((arg) => {
    if (!isTensor(arg)) return arg
    const block = ('reads' in arg ? read : written).next().value as Block
    return addressOf(block) + (arg.offset ?? 0)
  })
}
