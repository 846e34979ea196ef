/** The card of a trained model: how it was made and how good it is, as data beside its file. */
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { formatHash } from '../state/hash.ts'
import type { MeasureName, RequestedMeasures, SampleMeasures } from '../metrics/report/measures.ts'
import type { VerdictId } from '../metrics/verdict/verdicts.ts'
import type { Progress, Terms } from './trainPage.ts'
import type { TrainResult } from './trainReport.ts'

/** What is known of a trained model. */
export interface TrainedCard {
  readonly name: string
  /** How it is trained again. */
  readonly command: string
  /** As a link has it: `#family=...`. */
  readonly experiment: string
  readonly backend: string
  readonly steps: number
  readonly epochs: number
  /** Training examples used. */
  readonly images: number
  /** Seconds spent training. */
  readonly seconds: number
  readonly bytes: number
  /** SHA-256 of the file. */
  readonly sha256: string
  /** Terms on the held-out test set. */
  readonly test: Terms
  /** The full measurement, taken before the weights were rounded for the file. */
  readonly measures: Omit<SampleMeasures, 'floors' | 'lacking'> & {
    readonly requested?: RequestedMeasures
  }
  /** What real data score in the place of as many samples, on average. */
  readonly real: Readonly<Partial<Record<MeasureName, number>>>
  readonly verdict: VerdictId
}

const ENDING = '.safetensors'

/** Whether a file is named as a trained model is. */
export const isModelName = (file: string): boolean => /[^/\\]\.safetensors$/.test(file)

/** Where the card of a model lies: beside it. */
export const cardPath = (model: string): string => `${model.slice(0, -ENDING.length)}.json`

/** A word as a shell takes it. */
const quoted = (word: string): string =>
  /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`

/** The command as it was typed. @param args the words after `npm run train --` */
export const commandOf = (args: readonly string[]): string =>
  ['npm run train --', ...args.map(quoted)].join(' ')

/** A model: where it lies, its bytes, and the words that it was asked for with. */
interface Model {
  readonly path: string
  readonly bytes: Uint8Array
  readonly args: readonly string[]
}

/** Makes the card of a model; `null` when it could not be measured. */
export function cardOf(
  { path, bytes, args }: Model,
  result: TrainResult,
  { images }: Progress,
): TrainedCard | null {
  const { experiment, backend, steps, epochs, seconds, test, requested, verdict } = result
  if (!result.measures || !verdict) return null
  const { floors, ...measures } = result.measures
  return {
    name: basename(path, ENDING),
    command: commandOf(args),
    experiment: formatHash(experiment),
    backend,
    steps,
    epochs,
    images,
    seconds,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    test,
    measures: { ...measures, ...(requested && { requested }) },
    real: Object.fromEntries(Object.entries(floors).map(([name, { mean }]) => [name, mean])),
    verdict: verdict.id,
  }
}

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value

/** The card as a file: five figures, and lists of numbers on one line. */
export const cardText = (card: TrainedCard): string =>
  `${JSON.stringify(card, rounded, 2).replaceAll(/\[[\d\s.,e-]+\]/g, (list) =>
    list.replaceAll(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  )}\n`
