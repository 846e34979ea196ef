/** Errors on their way to the screen. */
import { OutOfMemoryError } from '../lib/outOfMemory.ts'
import { DataError } from '../data/dataError.ts'
import { checkExperiment } from '../models/experiment.ts'
import { CheckpointError } from '../training/files/checkpoint.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Failure } from './protocol/failures.ts'

/** A failure on its way to the screen. */
export class Refusal extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.detail)
    this.failure = failure
  }
}

/** The run became NaN or infinite at `step`; it was put back to `keptStep`. */
export class DivergedError extends Error {
  readonly step: number
  readonly keptStep: number

  constructor(what: string, step: number, keptStep: number) {
    super(`${what} is not a finite number at step ${step}`)
    this.step = step
    this.keptStep = keptStep
  }
}

/** Whether an error says that WebAssembly itself broke: nothing that runs there can be trusted any more. */
export const isTrap = (error: unknown): boolean => error instanceof WebAssembly.RuntimeError

/** Whether an error says that no memory was left: in WebAssembly, or for an array of JavaScript. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof OutOfMemoryError ||
  (error instanceof RangeError && /alloc|array length|memory/i.test(error.message))

/** What an unknown error says. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** How the screen is told of an error: by its own code, or by `otherwise`. */
export function failureOf(error: unknown, otherwise: Failure['code']): Failure {
  if (error instanceof Refusal) return error.failure
  if (error instanceof DataError) return { code: error.code, detail: error.message }
  if (error instanceof CheckpointError) return { code: 'badCheckpoint', detail: error.message }
  if (error instanceof DivergedError)
    return {
      code: 'notFinite',
      detail: error.message,
      step: error.step,
      keptStep: error.keptStep,
    }
  const code = isOutOfMemory(error) ? 'outOfMemory' : otherwise
  return { code, detail: messageOf(error) }
}

/** The experiment, checked. @throws Refusal with a line for each fault. */
export function accepted(experiment: Experiment): Experiment {
  const checked = checkExperiment(experiment)
  if ('experiment' in checked) return checked.experiment
  throw new Refusal({ code: 'badExperiment', detail: checked.faults.join('; ') })
}
