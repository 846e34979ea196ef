/** Where the reader looks: what a link brings, kept until there is a model to look at, and what the address follows. */
import { createStore } from 'zustand/vanilla'
import { FIRST_WALK, spotAt } from './latentStore.ts'
import type { SampleView } from '../worker/protocol/run.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { PageFacts } from './hash/page.ts'
import type { LatentState } from './latentStore.ts'

const POSE_KEYS = [
  'tool',
  'z',
  'class',
  'stops',
  'stopClasses',
  'way',
  'path',
  'both',
  'speed',
  'frame',
] as const

/** A place in a latent space and the tool that it is seen with, as a link says it. */
export type Pose = Pick<PageFacts, (typeof POSE_KEYS)[number]>

/** What the samples are to show. */
export interface SheetWish {
  readonly view: SampleView | undefined
  readonly seed: number | undefined
}

export interface PoseState {
  /** How many poses were asked for so far: each begins the latent space anew. */
  readonly asked: number
  /** Until a latent space takes it. */
  readonly wanted: Pose | null
  /** Until a run takes it. */
  readonly sheet: SheetWish | null
  /** Of the latent space that was looked at last. */
  readonly shown: Pose | null
}

export type PoseStore = StoreApi<PoseState>

export const createPoseStore = (): PoseStore =>
  createStore<PoseState>(() => ({ asked: 0, wanted: null, sheet: null, shown: null }))

/** The part of a link that is a pose; `null` where it has none. */
export function poseOf(facts: PageFacts): Pose | null {
  const pose = Object.fromEntries(
    POSE_KEYS.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])),
  )
  return Object.keys(pose).length > 0 ? pose : null
}

/** Tells whether the vectors of a pose are of a latent space of so many dimensions. */
export const poseFits = ({ z, stops = [] }: Pose, dimensions: number): boolean =>
  [...(z ? [z] : []), ...stops].every(({ length }) => length === dimensions)

/** What a latent space begins with at a pose. @param classes how many can be asked for; 0 where none can. */
export function latentAt(pose: Pose, classes: number): Partial<LatentState> {
  const { tool, z, stops, stopClasses } = pose
  const labelOf = (label = 0): number | null => (classes > 0 ? Math.min(label, classes - 1) : null)
  return {
    ...(tool && { tool }),
    ...(z && { z }),
    ...(pose.class !== undefined && { label: labelOf(pose.class) ?? 0 }),
    ...(stops && {
      stops: stops.map((stop, i) => spotAt(stop, labelOf(stopClasses?.[i]), 'place')),
    }),
    walk: {
      way: pose.way ?? FIRST_WALK.way,
      isLoop: pose.path !== 'open',
      isBoth: pose.both === 'true',
      speed: pose.speed ?? FIRST_WALK.speed,
      frame: pose.frame ?? null,
    },
  }
}

/** The pose of a latent space. @param isGiven tells of vectors that the tool itself chose: they come by themselves. */
export function poseFrom(
  { tool, z, label, stops, walk }: LatentState,
  isGiven: (vectors: object) => boolean,
): Pose {
  const isWalk = tool === 'walk'
  const writesStops = isWalk && stops.length > 0 && !isGiven(stops)
  const labels = stops.map((stop) => stop.label)
  return {
    tool,
    ...(!isWalk && z && !isGiven(z) && { z }),
    ...(label > 0 && { class: label }),
    ...(writesStops && { stops: stops.map((stop) => stop.z) }),
    ...(writesStops && labels.every((one) => one !== null) && { stopClasses: labels }),
    ...(isWalk && walk.way !== FIRST_WALK.way && { way: walk.way }),
    ...(isWalk && !walk.isLoop && { path: 'open' as const }),
    ...(isWalk && walk.isBoth && { both: 'true' as const }),
    ...(isWalk && walk.speed !== FIRST_WALK.speed && { speed: walk.speed }),
    ...(isWalk && walk.frame !== null && { frame: walk.frame }),
  }
}
