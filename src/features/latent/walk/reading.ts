/** What the judge sees along a walk. */
import { FRAMES_PER_LEG } from './paths.ts'
import type { Seen } from '../../../worker/protocol/measures.ts'

/** Frames in a row that are taken for the same digit, or for none. */
export interface Stretch {
  readonly label: number | null
  /** The first of them. */
  readonly first: number
  readonly frames: number
}

const labelAt = ({ labels, recognised }: Seen, frame: number): number | null =>
  recognised[frame] === 1 ? (labels[frame] ?? null) : null

/** The stretches of a walk, in order. */
export function stretchesOf(seen: Seen): readonly Stretch[] {
  const stretches: { label: number | null; first: number; frames: number }[] = []
  for (let frame = 0; frame < seen.labels.length; frame++) {
    const label = labelAt(seen, frame)
    const last = stretches.at(-1)
    if (last?.label === label) last.frames += 1
    else stretches.push({ label, first: frame, frames: 1 })
  }
  return stretches
}

/** Frames that are taken for no digit. */
export const lostFrames = ({ recognised }: Seen): number =>
  recognised.reduce((sum, one) => sum + 1 - one, 0)

/** What exercises are told: digits at the first and the last stop, where there are any, and the share of frames that are digits. */
export function walkFacts(seen: Seen, stops: number) {
  const [from, to] = [labelAt(seen, 0), labelAt(seen, (stops - 1) * FRAMES_PER_LEG)]
  return {
    ...(from !== null && { 'walk.from': from }),
    ...(to !== null && { 'walk.to': to }),
    'walk.recognised': 1 - lostFrames(seen) / seen.labels.length,
  }
}
