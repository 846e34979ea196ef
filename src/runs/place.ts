/** Where a stored run stands, besides its tensors: JSON in the metadata `state`, or `trained` of a trained model alone. */
import { fromJson, JsonFault } from '../lib/json.ts'
import { RunFileError } from './fault.ts'
import type { RngState } from '../lib/rng.ts'

/** Where a run stands in its data. */
interface PlaceInData {
  readonly epoch: number
  readonly position: number
  readonly rng: RngState
}

export interface Place {
  readonly step: number
  readonly rng: RngState
  readonly batches: PlaceInData
  /** How often each player has moved; `null` of a trained model without optimisers, which begin anew. */
  readonly updates: Readonly<Record<string, number>> | null
  /** Seconds spent training. */
  readonly seconds: number
  /** Passes over the data and examples used; `null` in files that do not say. */
  readonly epoch: number | null
  readonly images: number | null
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0

const tableOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** Four integers, and a spare normal number or none. */
const isRngState = (value: unknown): value is RngState =>
  Array.isArray(value) &&
  value.length === 5 &&
  value.slice(0, 4).every((part) => Number.isInteger(part)) &&
  (value[4] === null || Number.isFinite(value[4]))

const damaged = (detail: string): never => {
  throw new RunFileError('damaged', detail)
}

/** JSON of a file's metadata. @throws RunFileError when it is none, or nested too deep. */
export function metadataJson(metadata: Readonly<Record<string, string>>, key: string): unknown {
  try {
    return fromJson(metadata[key] ?? 'null')
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    throw new RunFileError(error.code === 'tooDeep' ? 'tooDeep' : 'damaged', `${key} is not JSON`)
  }
}

/** Reads the place of a run with these players. @throws RunFileError when no run can be there. */
export function readPlace(
  metadata: Readonly<Record<string, string>>,
  players: readonly string[],
): Place {
  const isModel = 'trained' in metadata
  const state = tableOf(metadataJson(metadata, isModel ? 'trained' : 'state'))
  const { step, rng, batches, seconds = 0, epoch = null, images = null } = state
  if (!isCount(step) || !isRngState(rng) || typeof batches !== 'object' || !batches)
    return damaged('it holds no state of a run')
  const { epoch: pass, position, rng: shuffled } = tableOf(batches)
  if (!isCount(pass) || !isCount(position) || !isRngState(shuffled))
    return damaged('its place in the data is none')
  if (!isAmount(seconds)) return damaged('its time of training is none')
  if (!(epoch === null || isAmount(epoch)) || !(images === null || isCount(images)))
    return damaged('its count of examples is none')
  return {
    step,
    rng,
    batches: { epoch: pass, position, rng: shuffled },
    updates: isModel && !('updates' in state) ? null : updatesIn(state, players),
    seconds,
    epoch,
    images,
  }
}

function updatesIn(
  state: Readonly<Record<string, unknown>>,
  players: readonly string[],
): NonNullable<Place['updates']> {
  const updates = tableOf(state['updates'])
  const moved = players.map((id) => {
    const count = updates[id]
    return isCount(count)
      ? ([id, count] as const)
      : damaged(`it does not say how often ${id} has moved`)
  })
  return Object.fromEntries(moved)
}
