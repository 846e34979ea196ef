/** The machine of a run: its drawing with the settings in force, the networks of the next start, and what has come to pass at a sub-step. */
import { datasetSpec } from '../../datasets/datasets.ts'
import { drawnWith, subStepsOf } from '../../models/diagram.ts'
import { diagramOf } from '../../models/diagrams.ts'
import type { Diagram, SubStep } from '../../models/diagram.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { NetworkSpecs } from '../../models/layers.ts'
import type { NamedArrays, WatchedTurn } from '../../worker/protocol/run.ts'

export interface Machine extends Omit<Diagram, 'networks'> {
  readonly networks: NetworkSpecs
  /** Names of the networks that the next start makes otherwise than they are now. */
  readonly planned: ReadonlySet<string>
}

/**
 * The machine of an experiment in force, with its networks as the edited one of the same family makes them; `null` of a
 * family that has no drawing.
 */
export function machineOf(inForce: Experiment, edited: Experiment = inForce): Machine | null {
  const { family, hyperparameters } = inForce
  const diagram = diagramOf(family)
  if (!diagram) return null
  const networksOf = (experiment: Experiment): NetworkSpecs =>
    diagram.networks(experiment.hyperparameters, datasetSpec(experiment.dataset))
  const now = networksOf(inForce)
  const networks = edited.family === family ? networksOf(edited) : now
  const isPlanned = (name: string): boolean =>
    JSON.stringify(networks[name]) !== JSON.stringify(now[name])
  return {
    ...drawnWith(diagram, hyperparameters),
    networks,
    planned: new Set(Object.keys(networks).filter(isPlanned)),
  }
}

/** What is seen at a sub-step. */
export interface Scene {
  readonly shown: SubStep<WatchedTurn>
  /** Its place among the sub-steps of the step, from 1, and their number. */
  readonly number: number
  readonly of: number
  /** What has come into being so far. */
  readonly flow: NamedArrays
  readonly terms: Readonly<Record<string, number>>
}

/** The sub-step at a place, from 0; `null` beyond the last one. */
export function sceneAt(
  { phases, parts }: Pick<Machine, 'phases' | 'parts'>,
  turns: readonly WatchedTurn[],
  at: number,
): Scene | null {
  const all = subStepsOf(phases, turns)
  const shown = all[at]
  if (!shown) return null
  const losses = new Set(parts.filter(({ kind }) => kind === 'loss').map(({ id }) => id))
  const past = all.slice(0, at + 1)
  const flow = past.flatMap(({ phase: { gives }, turn }) =>
    Object.entries(turn.flow).filter(([name]) => gives.includes(name)),
  )
  const terms = past
    .filter(({ phase }) => phase.parts.some((id) => losses.has(id)))
    .flatMap(({ turn }) => Object.entries(turn.terms))
  return {
    shown,
    ...{ number: at + 1, of: all.length },
    flow: Object.fromEntries(flow),
    terms: Object.fromEntries(terms),
  }
}
