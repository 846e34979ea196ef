/** What both sides know about the datasets without loading them. Words are in the catalogues under `dataset.<id>`. */

import type { DataForm } from './spec.ts'

export type DatasetId = 'mnist' | 'ring8' | 'moons'

/** The mix has one share for each class. */
export interface DatasetSpec extends DataForm {
  readonly id: DatasetId
  readonly trainCount: number
  readonly testCount: number
}

export const DATASETS: Readonly<Record<DatasetId, DatasetSpec>> = {
  mnist: {
    id: 'mnist',
    kind: 'image',
    shape: [28, 28, 1],
    classes: 10,
    trainCount: 60_000,
    testCount: 10_000,
  },
  ring8: {
    id: 'ring8',
    kind: 'points',
    shape: [2],
    classes: 8,
    trainCount: 10_000,
    testCount: 2_000,
  },
  moons: {
    id: 'moons',
    kind: 'points',
    shape: [2],
    classes: 2,
    trainCount: 10_000,
    testCount: 2_000,
  },
}

/** True for `[height, width, channels]` data, the only kind a convolutional network can read. */
export const isImage = (shape: readonly number[]): boolean => shape.length === 3
