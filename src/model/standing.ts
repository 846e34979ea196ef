import type { Family, Networks } from '../models/family.ts'
import type { DataForm, Hyperparameters } from '../models/spec.ts'

/** A model as it stands: what it is, its networks, and how far training is. */
export interface Standing {
  readonly family: Family
  /** @throws when they are gone. */
  readonly nets: Networks
  readonly hyperparameters: Hyperparameters
  /** Of the data that it was built for. */
  readonly form: DataForm
  readonly seed: number
  /** Updates of a player so far: where its schedules stand. */
  readonly updatesOf: (player: string) => number
}
