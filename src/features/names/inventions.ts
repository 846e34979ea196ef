/** The names that a run invented, from the same random numbers at each step. */
import { textsOf } from '../../datasets/text.ts'
import { sizeOf } from '../../lib/numbers.ts'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { Moment } from '../../runs/record.ts'
import type { Replay } from '../../state/replay.ts'

/** A name, and the class that it was asked for; `null` where the model is told none. */
export interface Invention {
  readonly text: string
  readonly label: number | null
}

/** The first names of a moment; none where it shows something else. */
export function inventionsOf(
  data: DatasetSpec,
  moment: Moment,
  most: number,
): readonly Invention[] {
  const tokens = tokensIn(moment, most)
  if (!tokens) return []
  const { classes } = moment.sheet
  return textsOf(data, tokens.values).map((text, i) => ({ text, label: classes?.[i] ?? null }))
}

/** The same as tokens, one name after the other; `null` where the moment shows something else. */
export function tokensIn({ sheet: { view, samples } }: Moment, most: number) {
  if (view !== 'generated' || !(samples.values instanceof Float32Array)) return null
  const count = Math.min(most, samples.count)
  return { values: samples.values.slice(0, count * sizeOf(samples.shape)), count }
}

/** About the first moment, then those nearest to ten times the step each time, and the newest: rising, each once. */
export function milestones(replay: Pick<Replay, 'steps' | 'at' | 'indexOf'>): readonly Moment[] {
  const last = replay.steps.at(-1)
  if (last === undefined) return []
  const wanted = [0]
  for (let step = 1; step < last; step *= 10) wanted.push(step)
  const indices = new Set([...wanted, last].map((step) => replay.indexOf(step)))
  return [...indices].flatMap((index) => replay.at(index) ?? [])
}
