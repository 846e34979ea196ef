/**
 * Threefry-2x32 with 20 rounds, the counter-based generator of Salmon et al. 2011, "Parallel random numbers: as easy as
 * 1, 2, 3". Number i of a draw depends on the key, the draw and i alone, so every backend and any number of threads make
 * the same bits. This file is the reference, and what plain CPU runs.
 */
import * as tf from './tfjs.ts'
import type { TensorInfo } from './tfjs.ts'

const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const
const PARITY = 0x1bd11bda

/** The two 32-bit words for the counter (c0, c1) under the key (k0, k1), as signed integers. */
export function threefry(k0: number, k1: number, c0: number, c1: number): [x0: number, x1: number] {
  const keys = [k0, k1, PARITY ^ k0 ^ k1] as const
  let x0 = (c0 + k0) | 0
  let x1 = (c1 + k1) | 0
  for (let round = 0; round < 20; round++) {
    const turn = ROTATIONS[round % 8] as number
    x0 = (x0 + x1) | 0
    x1 = ((x1 << turn) | (x1 >>> (32 - turn))) ^ x0
    if (round % 4 !== 3) continue
    const injection = (round + 1) / 4
    x0 = (x0 + (keys[injection % 3] as number)) | 0
    x1 = (x1 + (keys[(injection + 1) % 3] as number) + injection) | 0
  }
  return [x0, x1]
}

/** A key as it lies in a tensor: four integers of 16 bits, which every backend holds exactly. */
export type KeyParts = readonly [number, number, number, number]

const wordsOf = (parts: ArrayLike<number>): [number, number] => [
  (parts[0] as number) | ((parts[1] as number) << 16),
  (parts[2] as number) | ((parts[3] as number) << 16),
]

/** 24 bits of a word as a number in [0, 1). */
const unit = (word: number): number => (word >>> 8) / 0x100_0000

/**
 * Fills `out` pair by pair: counter (i, draw) makes numbers i and half + i, half = ceil(n / 2); a lone last number of
 * an odd length is dropped.
 */
function fillPairs(
  out: Float32Array,
  key: ArrayLike<number>,
  draw: number,
  pair: (x0: number, x1: number) => readonly [number, number],
): void {
  const [k0, k1] = wordsOf(key)
  const half = Math.ceil(out.length / 2)
  for (let i = 0; i < half; i++) {
    const [first, second] = pair(...threefry(k0, k1, i, draw))
    out[i] = first
    if (half + i < out.length) out[half + i] = second
  }
}

/** U[0, 1) with 24 bits. */
const fillUniform = (out: Float32Array, key: ArrayLike<number>, draw: number): void =>
  fillPairs(out, key, draw, (x0, x1) => [unit(x0), unit(x1)])

/** N(0, 1): Box & Muller 1958, with u1 in (0, 1]. */
const fillNormal = (out: Float32Array, key: ArrayLike<number>, draw: number): void =>
  fillPairs(out, key, draw, (x0, x1) => {
    const radius = Math.sqrt(-2 * Math.log(unit(x0) + 1 / 0x100_0000))
    const angle = 2 * Math.PI * unit(x1)
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })

interface CpuBackend {
  makeTensorInfo(shape: number[], dtype: 'float32', values: Float32Array): TensorInfo
  readonly data: { get(dataId: object): { values: ArrayLike<number> } }
}

/** Registers the random kernels of the plain CPU backend. */
export function registerCpuRandom(): void {
  const register = (
    kernelName: string,
    make: (inputs: Record<string, ArrayLike<number>>, attrs: RandomAttrs) => Float32Array,
  ): void =>
    tf.registerKernel({
      kernelName,
      backendName: 'cpu',
      kernelFunc: ({ inputs, attrs, backend }) => {
        const cpu = backend as CpuBackend
        const random = attrs as unknown as RandomAttrs
        const values = Object.fromEntries(
          Object.entries(inputs).map(([name, info]) => [
            name,
            cpu.data.get((info as TensorInfo).dataId).values,
          ]),
        )
        const shape = [...(random.shape ?? (inputs['x'] as TensorInfo).shape)]
        return cpu.makeTensorInfo(shape, 'float32', make(values, random))
      },
    })
  register('ThreefryUniform', ({ key = [] }, { shape = [], draw }) => {
    const out = new Float32Array(tf.util.sizeFromShape([...shape]))
    fillUniform(out, key, draw)
    return out
  })
  register('ThreefryNormal', ({ key = [] }, { shape = [], draw }) => {
    const out = new Float32Array(tf.util.sizeFromShape([...shape]))
    fillNormal(out, key, draw)
    return out
  })
  register('ThreefryDropout', ({ x = [], key = [] }, { rate = 0, draw }) => {
    const out = new Float32Array(x.length)
    fillUniform(out, key, draw)
    for (let i = 0; i < out.length; i++)
      out[i] = (out[i] as number) < rate ? 0 : (x[i] as number) / (1 - rate)
    return out
  })
}

/** Attributes of the random kernels: `draw` tells the draws under one key apart. */
export interface RandomAttrs {
  readonly draw: number
  /** Of the result; absent where it is that of x. */
  readonly shape?: readonly number[]
  readonly rate?: number
}
