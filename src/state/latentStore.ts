/** Where in a latent space the reader stands, and what was set aside there. Lives on while another tab is looked at. */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'

export const LATENT_TOOLS = ['sliders', 'map', 'walk', 'arithmetic', 'draw', 'sampling'] as const
export type LatentTool = (typeof LATENT_TOOLS)[number]

/** Ways from one stop of a walk to the next: straight, or along the sphere. */
export const WAYS = ['slerp', 'lerp'] as const
export type Way = (typeof WAYS)[number]

/** How fast a walk can be played, as a multiple of 24 frames a second. */
export const SPEEDS = [0.25, 0.5, 1, 2] as const

/** How a walk is shown. */
export interface WalkSettings {
  readonly way: Way
  readonly isLoop: boolean
  /** True while both ways are shown beside each other. */
  readonly isBoth: boolean
  readonly speed: (typeof SPEEDS)[number]
  /** Where it rests; `null` while it plays. */
  readonly frame: number | null
}

/** A latent vector worth coming back to. */
export interface Spot {
  /** Unlike that of every other spot of the page. */
  readonly id: number
  readonly z: readonly number[]
  /** The class it is decoded as; `null` unless the model is class-conditional. */
  readonly label: number | null
  readonly source: 'place' | 'sample' | 'test' | 'drawing'
}

export interface LatentState {
  readonly tool: LatentTool
  /** Where the reader stands, one value for each dimension; `null` while they have not moved from the middle. */
  readonly z: readonly number[] | null
  /** The class asked for; of no effect unless the model is class-conditional. */
  readonly label: number
  /** Dimensions that only their own slider moves. */
  readonly locked: ReadonlySet<number>
  /** What was set aside, newest last. */
  readonly kept: readonly Spot[]
  /** The stops of the walk, in order. */
  readonly stops: readonly Spot[]
  readonly walk: WalkSettings
}

export type LatentStore = StoreApi<LatentState>

/** Spots that are kept at most; the oldest makes room. */
const MOST_KEPT = 24

export const FIRST_WALK: WalkSettings = {
  ...{ way: 'slerp', isLoop: true, isBoth: false, speed: 1 },
  frame: null,
}

/** @param first what is known of it from the start. */
export const createLatentStore = (
  z: readonly number[] | null,
  first: Partial<LatentState> = {},
): LatentStore =>
  createStore<LatentState>(() => ({
    ...{ tool: 'sliders', z, label: 0, locked: new Set<number>(), kept: [], stops: [] },
    walk: FIRST_WALK,
    ...first,
  }))

let lastSpot = 0

/** Makes a spot of a vector. */
export const spotAt = (
  z: Iterable<number>,
  label: number | null,
  source: Spot['source'],
): Spot => ({ id: ++lastSpot, z: [...z], label, source })

/** Sets a spot aside. */
export const keepSpot = (store: LatentStore, spot: Spot): void =>
  store.setState(({ kept }) => ({ kept: [...kept, spot].slice(-MOST_KEPT) }))
