/** Reads the command line of `npm run measure`. */
import { checkExperiment, defaultExperiment } from '../models/experiment.ts'
import { DEFAULT_FAMILY } from '../models/families.ts'
import { checkFileNames, readBackend, readFlags, UsageError } from './flags.ts'
import type { Experiment } from '../models/experiment.ts'

export const MEASURE_USAGE = `Usage: npm run measure -- --images FILE.idx [--labels FILE.idx] [--mix SHARES]
         [--backend webgpu|webgl|wasm|cpu] --json FILE
FILE.idx holds unsigned bytes in the format of MNIST, images of 28 x 28 pixels; it may be gzipped. SHARES are ten
numbers from 0 to 1, one for each digit: the training mix to compare with, 1,1,1,1,1,1,1,1,1,1 unless said otherwise.`

/** Which images are to be measured against which training mix, and where the result goes. */
export interface MeasureOrder {
  readonly images: string
  readonly labels: string | null
  /** Holds the mix and the backend. */
  readonly experiment: Experiment
  readonly files: { readonly json: string }
}

const NUMBER = /^\d+(\.\d+)?$/

function readMix(text: string): readonly number[] {
  const shares = text.split(',')
  const bad = shares.find((share) => !NUMBER.test(share) || Number(share) > 1)
  if (bad !== undefined) throw new UsageError(`--mix wants shares from 0 to 1, not "${bad}"`)
  return shares.map(Number)
}

/**
 * Turns the words after `npm run measure --` into an order. The backend is WebAssembly unless a flag says otherwise: it
 * is everywhere, and the same images give the same numbers again.
 * @throws UsageError when a flag is wrong or missing.
 */
export function readMeasureOrder(args: readonly string[]): MeasureOrder {
  const flags = readFlags(args, ['images', 'labels', 'mix', 'backend', 'json'])
  const { images, labels, json } = flags
  if (images === undefined) throw new UsageError('Give the images with --images')
  if (json === undefined) throw new UsageError('Give the file for the result with --json')
  checkFileNames({ images, labels, json })
  const standard = defaultExperiment(DEFAULT_FAMILY.id)
  const checked = checkExperiment({
    ...standard,
    mix: flags.mix === undefined ? standard.mix : readMix(flags.mix),
    backend: readBackend(flags.backend) ?? 'wasm',
  })
  if ('faults' in checked) throw new UsageError(`--${checked.faults.join('; ')}`)
  return { images, labels: labels ?? null, experiment: checked.experiment, files: { json } }
}
