/** Tensors of a run file beside the networks': read by name, each of the type and shape that it must have. */
import { sizeOf } from '../lib/numbers.ts'
import { floatsOf, rawTensor } from '../lib/safetensors.ts'
import { RunFileError } from './fault.ts'
import type { RawTensor } from '../lib/safetensors.ts'
import type { DataForm } from '../models/spec.ts'
import type { Examples } from '../worker/protocol/examples.ts'

export type Tensors = ReadonlyMap<string, RawTensor>

/** A tensor to be written, by name. */
export type NamedTensor = readonly [name: string, tensor: RawTensor]

const damaged = (name: string): never => {
  throw new RunFileError('damaged', name)
}

function find(tensors: Tensors, name: string, dtype: RawTensor['dtype']): RawTensor {
  const tensor = tensors.get(name)
  return tensor?.dtype === dtype ? tensor : damaged(name)
}

/** Copied, so that it begins where its type may. */
const bufferOf = ({ bytes }: RawTensor): ArrayBuffer => bytes.slice().buffer

/** Whole numbers in a row. @throws RunFileError when there are none of this name. */
export function wholeNumbers(tensors: Tensors, name: string): Uint32Array<ArrayBuffer> {
  const tensor = find(tensors, name, 'U32')
  return tensor.shape.length === 1 ? new Uint32Array(bufferOf(tensor)) : damaged(name)
}

/** `count` floats in a row. @throws RunFileError when there are no so many of this name. */
export function floats(tensors: Tensors, name: string, count: number): Float32Array<ArrayBuffer> {
  const values = floatsOf(find(tensors, name, 'F32'))
  return values?.length === count ? values : damaged(name)
}

/** `count` bytes in a row. @throws RunFileError when there are no so many of this name. */
export function byteValues(tensors: Tensors, name: string, count: number): Uint8Array<ArrayBuffer> {
  const { bytes } = find(tensors, name, 'U8')
  return bytes.length === count ? bytes.slice() : damaged(name)
}

/** Examples as a tensor, `[count, ...shape]`: bytes of images, floats of others. */
export const examplesTensor = ({ shape, count, values }: Examples): RawTensor =>
  rawTensor(values, [count, ...shape])

/** All of some examples of one shape in one tensor. */
export const joinedTensor = (all: readonly Examples[], { kind, shape }: DataForm): RawTensor => {
  const count = all.reduce((sum, examples) => sum + examples.count, 0)
  const values = new (kind === 'image' ? Uint8Array : Float32Array)(count * sizeOf(shape))
  let at = 0
  for (const each of all) {
    values.set(each.values, at)
    at += each.values.length
  }
  return rawTensor(values, [count, ...shape])
}

/**
 * Reads `count` examples of this form.
 * @throws RunFileError when they are not so many, of another shape or kind, or tokens that the data do not have.
 */
export function examplesOf(
  tensors: Tensors,
  name: string,
  { kind, shape, vocabulary = 0, alphabet }: DataForm,
  count: number,
): Examples {
  const isImage = kind === 'image'
  const tensor = find(tensors, name, isImage ? 'U8' : 'F32')
  if (tensor.shape.join() !== [count, ...shape].join()) return damaged(name)
  if (isImage) return { shape, count, values: byteValues(tensors, name, tensor.bytes.length) }
  const values = floats(tensors, name, count * sizeOf(shape))
  const isToken = (value: number): boolean =>
    Number.isInteger(value) && value >= 0 && value < vocabulary
  if (kind === 'tokens' && !values.every(isToken)) return damaged(name)
  return { shape, count, values, ...(alphabet && { alphabet }) }
}

/** Examples [from, from + count) of some. */
export function examplesFrom(examples: Examples, from: number, count: number): Examples {
  const size = sizeOf(examples.shape)
  const values = examples.values.slice(from * size, (from + count) * size)
  return { ...examples, count, values }
}
