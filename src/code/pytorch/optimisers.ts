/** The optimisers of a PyTorch script: how they are made, how their learning rates fall, and how they move a player. */
import { hasWeightDecay, optimiserName } from '../subject.ts'
import { call, def } from '../text.ts'
import type { PlayerCode } from '../families/family.ts'
import type { OptimiserSettings } from '../../models/spec.ts'
import type { Line } from '../text.ts'
import type { Script } from '../trainingScript.ts'

/** Makes a player's optimiser. */
export const optimiser = (id: string, settings: OptimiserSettings): string => {
  const of = (what: string): string => optimiserName(id, what)
  const parameters = `players["${id}"].parameters()`
  const rate = `lr=${of('LEARNING_RATE')}`
  const adam = [rate, `betas=${of('BETAS')}`, 'eps=1e-7']
  const made: Record<OptimiserSettings['kind'], string> = {
    adam: hasWeightDecay(settings)
      ? call('torch.optim.AdamW', `decaying(players["${id}"], ${of('WEIGHT_DECAY')})`, ...adam)
      : call('torch.optim.Adam', parameters, ...adam),
    rmsprop: call('torch.optim.RMSprop', parameters, rate, `alpha=${of('BETA2')}`, 'eps=1e-7'),
    sgd: call('torch.optim.SGD', parameters, rate, `momentum=${of('MOMENTUM')}`),
  }
  return made[settings.kind]
}

/** True when a player's learning rate changes. */
const isScheduled = (script: Script, { id }: PlayerCode): boolean => {
  const { decaySteps, warmUpSteps } = settingsOf(script, id)
  return decaySteps > 0 || warmUpSteps > 0
}

const warmsUp = (script: Script): boolean =>
  script.family.players.some(({ id }) => settingsOf(script, id).warmUpSteps > 0)

/** The settings of a player's optimiser. */
export const settingsOf = ({ subject }: Script, id: string): OptimiserSettings =>
  subject.experiment.optimisers[id] as OptimiserSettings

const falling = def(
  'falling(optimiser, steps)',
  'Lets the learning rate fall in a straight line to a tenth.',
  'return LambdaLR(optimiser, lambda updates: 1 - 0.9 * min(1, updates / steps))',
)

const risingAndFalling = def(
  'rising_and_falling(optimiser, warm_up, steps=float("inf"))',
  'Lets the learning rate fall in a straight line to a tenth, and at first rise to that.',
  'def share(updates):',
  '    return (1 - 0.9 * min(1, updates / steps)) * min(1, (updates + 1) / warm_up)',
  '',
  'return LambdaLR(optimiser, share)',
)

const decaying = (hasTables: boolean): string =>
  def(
    'decaying(player, weight_decay)',
    `The weights in two groups: kernels decay; biases${hasTables ? ', scales, offsets and embeddings' : ', scales and offsets'} do not.`,
    hasTables
      ? 'tables = {id(each.weight) for each in player.modules() if isinstance(each, nn.Embedding)}'
      : false,
    'groups = [], []',
    'for weight in player.parameters():',
    `    groups[weight.ndim > 1${hasTables ? ' and id(weight) not in tables' : ''}].append(weight)`,
    'return [{"params": groups[0], "weight_decay": 0}, {"params": groups[1], "weight_decay": weight_decay}]',
  )

/** The functions that the optimisers of a script are made with. */
export function optimiserHelpers(script: Script): readonly string[] {
  const { players, networks } = script.family
  const hasTables = networks.some(({ network }) =>
    network.layers.some(({ kind }) => kind === 'embedding'),
  )
  return [
    ...(players.some(({ id }) => hasWeightDecay(settingsOf(script, id)))
      ? [decaying(hasTables)]
      : []),
    ...(players.some((each) => isScheduled(script, each))
      ? [warmsUp(script) ? risingAndFalling : falling]
      : []),
  ]
}

/** Makes the schedule of one player. */
function scheduleOf(script: Script, id: string): string {
  const { decaySteps, warmUpSteps } = settingsOf(script, id)
  const of = (what: string): string => optimiserName(id, what)
  if (!warmsUp(script)) return `falling(optimisers["${id}"], ${of('DECAY_STEPS')})`
  return call(
    'rising_and_falling',
    `optimisers["${id}"]`,
    warmUpSteps > 0 ? of('WARM_UP_STEPS') : '1',
    decaySteps > 0 && of('DECAY_STEPS'),
  )
}

/** The schedules, and all that a checkpoint keeps beside the networks. */
export function schedules(script: Script): readonly Line[] {
  const { players } = script.family
  const scheduled = players.filter((each) => isScheduled(script, each))
  return [
    ...(scheduled.length > 0
      ? [
          'schedules = {',
          ...scheduled.map(({ id }) => `    "${id}": ${scheduleOf(script, id)},`),
          '}',
        ]
      : []),
    'kept = {f"optimiser.{name}": each for name, each in optimisers.items()}',
    scheduled.length > 0 &&
      'kept |= {f"schedule.{name}": each for name, each in schedules.items()}',
  ]
}

/** Moves a player by one update. */
export function moveLines(script: Script): readonly Line[] {
  const { players } = script.family
  const scheduled = players.filter((each) => isScheduled(script, each))
  const schedule =
    scheduled.length === players.length
      ? ['    schedules[name].step()']
      : ['    if name in schedules:', '        schedules[name].step()']
  return [
    '',
    'def move(name, *batch):',
    '    optimisers[name].zero_grad()',
    '    loss = players[name](*batch)',
    '    loss.backward()',
    '    optimisers[name].step()',
    ...(scheduled.length > 0 ? schedule : []),
    '    return loss.detach()',
  ]
}
