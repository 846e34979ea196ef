/** The optimisers of a PyTorch script: how they are made, how their learning rates fall, and how they move a player. */
import { optimiserName } from '../subject.ts'
import { call, def } from '../text.ts'
import type { PlayerCode } from '../families/family.ts'
import type { OptimiserSettings } from '../../models/spec.ts'
import type { Line } from '../text.ts'
import type { Script } from '../trainingScript.ts'

/** Makes a player's optimiser. */
export const optimiser = (id: string, { kind }: OptimiserSettings): string => {
  const of = (what: string): string => optimiserName(id, what)
  const parameters = `players["${id}"].parameters()`
  const rate = `lr=${of('LEARNING_RATE')}`
  const made: Record<OptimiserSettings['kind'], string> = {
    adam: call('torch.optim.Adam', parameters, rate, `betas=${of('BETAS')}`, 'eps=1e-7'),
    rmsprop: call('torch.optim.RMSprop', parameters, rate, `alpha=${of('BETA2')}`, 'eps=1e-7'),
    sgd: call('torch.optim.SGD', parameters, rate, `momentum=${of('MOMENTUM')}`),
  }
  return made[kind]
}

/** True when a player's learning rate falls. */
export const isDecayed = ({ subject }: Script, { id }: PlayerCode): boolean =>
  (subject.experiment.optimisers[id]?.decaySteps ?? 0) > 0

/** The settings of a player's optimiser. */
export const settingsOf = ({ subject }: Script, id: string): OptimiserSettings =>
  subject.experiment.optimisers[id] as OptimiserSettings

/** The schedule of a falling rate, a function. */
export const decay = def(
  'falling(optimiser, steps)',
  'Lets the learning rate fall in a straight line to a tenth.',
  'return LambdaLR(optimiser, lambda updates: 1 - 0.9 * min(1, updates / steps))',
)

/** The schedules, and all that a checkpoint keeps beside the networks. */
export function falling(script: Script): readonly Line[] {
  const { players } = script.family
  const decayed = players.filter((each) => isDecayed(script, each))
  return [
    ...(decayed.length > 0
      ? [
          'schedules = {',
          ...decayed.map(
            ({ id }) =>
              `    "${id}": falling(optimisers["${id}"], ${optimiserName(id, 'DECAY_STEPS')}),`,
          ),
          '}',
        ]
      : []),
    'kept = {f"optimiser.{name}": each for name, each in optimisers.items()}',
    decayed.length > 0 && 'kept |= {f"schedule.{name}": each for name, each in schedules.items()}',
  ]
}

/** Moves a player by one update. */
export function moveLines(script: Script): readonly Line[] {
  const { players } = script.family
  const decayed = players.filter((each) => isDecayed(script, each))
  const schedule =
    decayed.length === players.length
      ? ['    schedules[name].step()']
      : ['    if name in schedules:', '        schedules[name].step()']
  return [
    '',
    'def move(name, *batch):',
    '    optimisers[name].zero_grad()',
    '    loss = players[name](*batch)',
    '    loss.backward()',
    '    optimisers[name].step()',
    ...(decayed.length > 0 ? schedule : []),
    '    return loss.detach()',
  ]
}
