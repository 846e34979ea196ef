/** What our runner can be asked beyond training steps: memory, epochs, matrix products. */
import { memoryInUse } from '../../src/nn/memory.ts'
import * as tf from '../../src/nn/tf.ts'
import { timeSteps, trainSteps } from '../page/service.ts'
import { timePeak } from './peak.ts'
import { openExperiment, openWork, trainingOf } from './training.ts'
import type { BackendName } from '../../src/lib/backends.ts'
import type { Trainer } from '../../src/training/loop/trainer.ts'
import type { Handlers, Prepared, Product } from '../page/protocol.ts'
import type { Training } from '../page/service.ts'
import type { Opened } from './training.ts'

/** Milliseconds of each step of the epoch that begins after `skip` more. */
async function timeEpoch(trainer: Trainer, skip: number): Promise<number[]> {
  const training = trainingOf(trainer, 'wasm')
  const first = Math.ceil(trainer.epoch) + skip
  while (trainer.epoch < first) await trainSteps(training, 1)
  const times: number[] = []
  while (trainer.epoch < first + 1) {
    const start = performance.now()
    await trainSteps(training, 1)
    times.push(performance.now() - start)
  }
  return times
}

/** GFLOP/s of a matrix product through the kernels in use. */
async function timeProduct(
  { m, k, n, transposeA, transposeB }: Product,
  ms: number,
): Promise<number> {
  const a = tf.randomNormal(transposeA ? [k, m] : [m, k])
  const b = tf.randomNormal(transposeB ? [n, k] : [k, n])
  const multiply = (): tf.Tensor => tf.matMul(a, b, transposeA, transposeB)
  let count = 0
  const start = performance.now()
  while (performance.now() - start < ms) {
    multiply().dispose()
    count++
  }
  // On a GPU the products are only queued so far.
  const last = multiply()
  await last.data()
  const took = performance.now() - start
  tf.dispose([a, b, last])
  return (2 * m * k * n * (count + 1)) / took / 1e6
}

/** Answers for the product's lab. */
export function ourHandlers(): Handlers {
  let trainer: Trainer | null = null
  let training: Training | null = null
  const keep = (opened: Opened, backend: BackendName): Prepared => {
    trainer?.dispose()
    trainer = opened.trainer
    training = trainingOf(trainer, backend)
    return opened.prepared
  }
  return {
    prepare: async (order) => keep(await openWork(order), order.backend),
    prepareExperiment: async (order) => keep(await openExperiment(order), order.backend),
    steps: ({ count }) => timeSteps(training, count),
    memory: () => memoryInUse(),
    epoch: ({ skip }) => {
      if (!trainer) throw new Error('no net was prepared')
      return timeEpoch(trainer, skip)
    },
    product: ({ product, ms }) => timeProduct(product, ms),
    peak: ({ ms }) => timePeak(ms),
  }
}
