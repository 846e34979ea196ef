/**
 * The operation table as a test suite, run on every backend: in Node for CPU and WASM, in a browser for the others. Each
 * row's value must be plain CPU's, and each gradient must agree with finite differences of that value and, number by
 * number, with plain CPU's gradient.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { BACKENDS } from '../../lib/backends.ts'
import { Rng } from '../../lib/rng.ts'
import * as tf from '../../nn/tf.ts'
import { drawInputs } from './testCase.ts'
import { CASES, THEMES } from './testCases.ts'
import { refusalOf } from './testRefusals.ts'
import type { BackendName } from '../../lib/backends.ts'
import type { OpCase, Operation } from './testCase.ts'

/** Relative, with numbers below 1 taken as 1: of values, and of slopes, which carry the error of a difference. */
const VALUE_TOLERANCE = 2e-3
const SLOPE_TOLERANCE = 1e-2
/** Half the distance over which finite differences are taken. */
const STEP = 2e-3

interface Numbers {
  readonly shape: readonly number[]
  readonly dtype: string
  readonly values: ArrayLike<number>
}

/** What a row's operation made: its value, and its gradients along `weights`. */
interface Outcome {
  readonly value: Numbers
  readonly gradients: readonly Numbers[]
}

interface Expectation {
  readonly value: Numbers
  /** The weights by which the output is summed up before a gradient is taken. */
  readonly weights: Float32Array
  /** For each input, a direction of -1 and 1, and the slope along it. */
  readonly directions: readonly Float32Array[]
  readonly slopes: readonly number[]
  /** Plain CPU's gradients; null where they fail. */
  readonly gradients: readonly Numbers[] | null
}

const read = async (x: tf.Tensor): Promise<Numbers> => {
  const values = await x.data()
  return { shape: [...x.shape], dtype: x.dtype, values }
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, x, i) => sum + x * (b[i] as number), 0)

/** Runs an operation on the backend in use. @param weights If given, gradients by all inputs are taken too. */
async function evaluate(
  run: Operation,
  { inputs }: OpCase,
  numbers: readonly Float32Array[],
  weights?: Float32Array,
): Promise<Outcome> {
  const results = tf.tidy(() => {
    const xs = numbers.map((values, i) => tf.tensor(values, [...(inputs[i]?.shape ?? [])]))
    if (!weights) return [run(...xs)]
    const y = run(...xs)
    const { grads } = tf.valueAndGrads(run)(xs, tf.tensor(weights, y.shape))
    return [y, ...grads]
  })
  const [value, ...gradients] = await Promise.all(results.map(read))
  tf.dispose(results)
  return { value: value as Numbers, gradients }
}

/** What plain CPU, the backend in use, finds. */
async function expectationOf(row: OpCase): Promise<Expectation> {
  const run = row.plainly ?? row.run
  const numbers = drawInputs(row)
  const { value } = await evaluate(run, row, numbers)
  if (row.kind === 'value')
    return { value, weights: new Float32Array(), directions: [], slopes: [], gradients: null }
  const rng = new Rng(row.name.length)
  const weights = rng.normals(value.values.length)
  const directions = numbers.map((x) => x.map(() => (rng.uniform() < 0.5 ? -1 : 1)))
  const slopes: number[] = []
  for (const [input, direction] of directions.entries()) {
    const moved = async (step: number): Promise<number> => {
      const at = numbers.map((x, i) =>
        i === input ? x.map((v, j) => v + step * (direction[j] as number)) : x,
      )
      return dot((await evaluate(run, row, at)).value.values, weights)
    }
    slopes.push(((await moved(STEP)) - (await moved(-STEP))) / (2 * STEP))
  }
  const gradients = await evaluate(run, row, numbers, weights).then(
    (outcome) => outcome.gradients,
    () => null,
  )
  return { value, weights, directions, slopes, gradients }
}

const expectations = new Map<string, Expectation | Error>()

async function findExpectations(): Promise<void> {
  for (const row of CASES) {
    if (expectations.has(row.name)) continue
    const found = await expectationOf(row).catch((error: unknown) => new Error(String(error)))
    expectations.set(row.name, found)
  }
}

/** Where two numbers are not the same, in words; NaN is the same as NaN. */
function difference(found: ArrayLike<number>, expected: ArrayLike<number>): string | null {
  const wrong = Array.from(expected).findIndex((e, i) => {
    const f = found[i] as number
    if (Object.is(f, e)) return false
    return !(Math.abs(f - e) <= VALUE_TOLERANCE * (1 + Math.abs(e)))
  })
  return wrong < 0 ? null : `is ${found[wrong]} instead of ${expected[wrong]} at ${wrong}`
}

function differenceOf(found: Numbers, expected: Numbers): string | null {
  if (String(found.shape) !== String(expected.shape))
    return `has shape [${found.shape}] instead of [${expected.shape}]`
  if (found.dtype !== expected.dtype) return `is ${found.dtype} instead of ${expected.dtype}`
  return difference(found.values, expected.values)
}

/** What is wrong with a gradient, or null. */
function faultOfGradient(gradient: Numbers, i: number, expected: Expectation): string | null {
  const slope = dot(gradient.values, expected.directions[i] ?? [])
  const finite = expected.slopes[i] ?? Number.NaN
  if (!(Math.abs(slope - finite) <= SLOPE_TOLERANCE * (1 + Math.abs(finite))))
    return `has a slope of ${slope}, by finite differences ${finite}`
  const plain = expected.gradients?.[i]
  return plain ? differenceOf(gradient, plain) : null
}

/** What is wrong with a row on the backend in use, or null. */
async function faultOf(row: OpCase): Promise<string | null> {
  const expected = expectations.get(row.name)
  if (!expected || expected instanceof Error) return `plain CPU fails: ${expected}`
  const before = tf.memory().numTensors
  const weights = row.kind === 'gradient' ? expected.weights : undefined
  const outcome = await evaluate(row.run, row, drawInputs(row), weights).catch(String)
  if (typeof outcome === 'string') return outcome
  const fault = differenceOf(outcome.value, expected.value)
  if (fault) return `the value ${fault}`
  for (const [i, gradient] of outcome.gradients.entries()) {
    const wrong = faultOfGradient(gradient, i, expected)
    if (wrong) return `the gradient of input ${i} ${wrong}`
  }
  const left = tf.memory().numTensors - before
  return left === 0 ? null : `${left} tensors are left behind`
}

/** Declares the tests of a backend. @param open Makes TF.js use a backend. */
export function opTableSuite(
  backend: BackendName,
  open: (name: BackendName) => Promise<void>,
): void {
  beforeAll(async () => {
    await open('cpu')
    await findExpectations()
    await open(backend)
  })

  describe.each(Object.entries(THEMES))('%s', (_theme, rows) => {
    const kept = rows.filter(
      ({ name, backends = BACKENDS }) => backends.includes(backend) && !refusalOf(name, backend),
    )
    it.each(kept.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
      expect(await faultOf(row)).toBeNull()
    })
  })

  describe('refused, and still wrong', () => {
    const refused = CASES.filter(({ name }) => refusalOf(name, backend))
    it.each(refused.map((row) => [row.name, refusalOf(row.name, backend), row] as const))(
      '%s: %s',
      async (_name, _reason, row) => {
        expect(await faultOf(row)).not.toBeNull()
      },
    )
  })
}
