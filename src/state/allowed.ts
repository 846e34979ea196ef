/** What the settings of a link may be, for those that are not. */
import { BACKENDS } from '../lib/backends.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { COMMON_RANGES, NOISE_RANGE } from '../models/experiment.ts'
import type { Parameter } from '../models/spec.ts'

export type Allowed =
  | {
      readonly kind: 'range'
      readonly min: number
      readonly max: number
      /** True when only whole numbers will do. */
      readonly whole: boolean
    }
  /** One of these words, as a link writes them. */
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** So many shares from 0 to 1. */
  | { readonly kind: 'shares'; readonly count: number }
  | { readonly kind: 'stop' }

export const oneOf = (options: readonly string[]): Allowed => ({ kind: 'options', options })

/** What a parameter may be. */
export function allowedBy(parameter: Parameter): Allowed {
  if (parameter.kind === 'choice') return oneOf(parameter.options)
  if (parameter.kind === 'switch') return oneOf(['true', 'false'])
  const { min, max, integer = false } = parameter
  return { kind: 'range', min, max, whole: integer }
}

/** What a setting that every family has may be with this dataset. */
export function allowedInCommon(
  key: keyof typeof COMMON_RANGES | 'mix' | 'images' | 'noise' | 'stop' | 'backend',
  dataset: string,
): Allowed {
  if (key === 'mix') return { kind: 'shares', count: datasetSpec(dataset).classes }
  if (key === 'images')
    return { kind: 'range', min: 0, max: datasetSpec(dataset).trainCount, whole: true }
  if (key === 'noise') return { kind: 'range', ...NOISE_RANGE, whole: false }
  if (key === 'stop') return { kind: 'stop' }
  if (key === 'backend') return oneOf(['auto', ...BACKENDS])
  return { kind: 'range', ...COMMON_RANGES[key], whole: true }
}
