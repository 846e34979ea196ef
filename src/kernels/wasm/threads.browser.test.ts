/** More threads than cores, so that they are interrupted anywhere: what they compute together must not show it. */
import { beforeAll, expect, it } from 'vitest'
import { openBackend } from '../../nn/backend.ts'
import * as tf from '../../nn/tf.ts'
import * as codes from './assembly/codes.ts'
import { CALL_HEAD, Machine } from './machine.ts'
import type { WasmBackend, Word } from './machine.ts'

const THREADS = 4
const ROUNDS = 200
const [M, K, N] = [90, 70, 100]
const SHARED = 1
const WAITS = 2

let machine: Machine
beforeAll(async () => {
  await openBackend('wasm', [])
  machine = await Machine.open(tf.backend() as unknown as WasmBackend, THREADS)
})

interface Line {
  readonly code: number
  readonly flags: number
  readonly words: readonly Word[]
}

/**
 * tanh(a b), summed by columns, added to every row of the product, and that copied by one thread alone: each call needs
 * what all threads wrote before it.
 */
function chain(address: (floats: number) => number, a: number, b: number) {
  const made = [M * N, M * N, N, M * N, M * N].map((size) => [address(size), size] as const)
  const [product = 0, squashed = 0, sums = 0, result = 0, copy = 0] = made.map(([block]) => block)
  const lines: Line[] = [
    {
      code: codes.MAT_MUL,
      flags: SHARED,
      words: [1, M, N, K, a, 0, 4 * K, 4, b, 0, 4 * N, 4, product, 0, 0, { float: 0 }],
    },
    {
      code: codes.UNARY,
      flags: SHARED + WAITS,
      words: [codes.TANH, M * N, product, squashed, { float: 0 }, { float: 0 }],
    },
    {
      code: codes.REDUCE,
      flags: SHARED + WAITS,
      words: [codes.SUM, 1, M, N, squashed, sums, { float: 1 }],
    },
    {
      code: codes.BINARY,
      flags: SHARED + WAITS,
      words: [
        ...[codes.ADD, { float: 0 }, product, sums, result],
        ...[1, 1, M, N, 0, 0, 4 * N, 4, 0, 0, 0, 4],
      ],
    },
    {
      code: codes.COPY,
      flags: WAITS,
      words: [result, copy, ...[1, 1, 1, 1, M * N], ...[0, 0, 0, 0, 4], ...[0, 0, 0, 0, 4]],
    },
  ]
  return { lines, copy, made }
}

it('has the threads that it asked for', () => {
  expect(machine.threads).toBe(THREADS)
})

it('gives the bits of one thread, again and again, and after a pause', async () => {
  const address = (floats: number): number => machine.allocate(4 * floats)
  const [a, b] = [address(M * K), address(K * N)]
  const { lines, copy, made } = chain(address, a, b)
  const words = lines.reduce((sum, line) => sum + CALL_HEAD + line.words.length, 0)
  const start = address(words)
  let end = start
  for (const { code, flags, words: args } of lines) end = machine.write(end, code, flags, args)
  const { floats } = machine.views()
  for (let i = 0; i < M * K; i++) floats[a / 4 + i] = Math.sin(i) / 4
  for (let i = 0; i < K * N; i++) floats[b / 4 + i] = Math.cos(i) / 4
  const resultOf = (threads: number): string => {
    // What is left of the round before would hide a call that did not wait.
    const heap = machine.views().floats
    for (const [block, size] of made) heap.fill(Number.NaN, block / 4, block / 4 + size)
    machine.runProgram(start, end, threads, 64 * K)
    return machine
      .views()
      .floats.slice(copy / 4, copy / 4 + M * N)
      .join()
  }
  const alone = resultOf(1)
  expect(alone).not.toContain('NaN')
  const different = (rounds: number): string[] =>
    Array.from({ length: rounds }, () => resultOf(THREADS)).filter((found) => found !== alone)
  expect(different(ROUNDS)).toEqual([])
  // Longer than a thread waits before it lets its browser in.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(different(1)).toEqual([])
})
