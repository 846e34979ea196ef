/** How a Keras script trains: its players, its optimisers, its loop. */
import {
  endingOf,
  hasWeightDecay,
  imageSizes,
  isOfImages,
  isOfTexts,
  optimiserName,
} from '../subject.ts'
import { call, classOf, def, indent, lines } from '../text.ts'
import { drawersOf } from '../families/family.ts'
import { drawCall, isTold, sheetFile, sheetNoise, stepsLines } from '../trainingScript.ts'
import { KERAS_DIALECT } from './dialect.ts'
import type { PlayerCode } from '../families/family.ts'
import type { OptimiserSettings } from '../../models/spec.ts'
import type { Line } from '../text.ts'
import type { Script } from '../trainingScript.ts'

const hasSpectralNorm = ({ subject }: Script): boolean =>
  subject.experiment.hyperparameters['spectralNorm'] === true

function playerClass({ family }: Script): string {
  const usesUpdates = family.players.some((each) => each.usesUpdates)
  return classOf(
    'Player(keras.Model)',
    'An objective, and the networks whose weights it moves. No others are weights of it.',
    lines(
      'def __init__(self, objective, *networks):',
      '    super().__init__()',
      '    self.objective = objective',
      '    self.networks = list(networks)',
      '    self.built = True',
    ),
    lines(
      'def call(self, batch):',
      ...(usesUpdates
        ? [
            '    updates = ops.cast(self.optimizer.iterations, "float32")',
            '    return self.objective(*batch, updates)',
          ]
        : ['    return self.objective(*batch)']),
    ),
    lines(
      'def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):',
      '    return y_pred  # what call computed is the loss already',
    ),
  )
}

const batches = def(
  'batches(count)',
  'The indices of every batch. Epochs run on into one another, so batches are always full.',
  'draw = np.random.default_rng(SEED)',
  'order = np.empty(0, int)',
  'while True:',
  '    while len(order) < BATCH_SIZE:',
  '        order = np.concatenate([order, draw.permutation(count)])',
  '    yield order[:BATCH_SIZE]',
  '    order = order[BATCH_SIZE:]',
)

const falling = def(
  'falling(rate, steps)',
  'A learning rate that falls in a straight line to a tenth.',
  'return keras.optimizers.schedules.PolynomialDecay(rate, steps, end_learning_rate=0.1 * rate)',
)

const risingAndFalling = classOf(
  'RisingAndFalling(keras.optimizers.schedules.LearningRateSchedule)',
  'A learning rate that falls in a straight line to a tenth, and at first rises to that.',
  lines(
    'def __init__(self, rate, warm_up, steps=float("inf")):',
    '    self.rate, self.warm_up, self.steps = rate, warm_up, steps',
  ),
  lines(
    'def __call__(self, updates):',
    '    updates = ops.cast(updates, "float32")',
    '    left = 1 - 0.9 * ops.minimum(1.0, updates / self.steps)',
    '    return self.rate * left * ops.minimum(1.0, (updates + 1) / self.warm_up)',
  ),
)

const decaying = def(
  'decaying(optimiser)',
  'Weight decay makes kernels smaller, and no biases, scales, offsets or embeddings.',
  'optimiser.exclude_from_weight_decay(var_names=["bias", "gamma", "beta", "embeddings"])',
  'return optimiser',
)

function rateOf(id: string, { decaySteps, warmUpSteps }: OptimiserSettings): string {
  const of = (what: string): string => optimiserName(id, what)
  const rate = of('LEARNING_RATE')
  if (warmUpSteps > 0)
    return call('RisingAndFalling', rate, of('WARM_UP_STEPS'), decaySteps > 0 && of('DECAY_STEPS'))
  return decaySteps > 0 ? `falling(${rate}, ${of('DECAY_STEPS')})` : rate
}

function optimiser(id: string, settings: OptimiserSettings): string {
  const of = (what: string): string => optimiserName(id, what)
  const rate = rateOf(id, settings)
  const adam = [`*${of('BETAS')}`, 'epsilon=1e-7']
  const made: Record<OptimiserSettings['kind'], string> = {
    adam: hasWeightDecay(settings)
      ? `decaying(${call('keras.optimizers.AdamW', rate, of('WEIGHT_DECAY'), ...adam)})`
      : call('keras.optimizers.Adam', rate, ...adam),
    // Keras takes the root of v + epsilon, the page adds 1e-7 to the root of v.
    rmsprop: `keras.optimizers.RMSprop(${rate}, rho=${of('BETA2')}, epsilon=1e-14)`,
    sgd: `keras.optimizers.SGD(${rate}, momentum=${of('MOMENTUM')})`,
  }
  return made[settings.kind]
}

const averageFunction = (source: string): string =>
  def(
    `move_average(average, ${source}, step)`,
    `average := decay average + (1 - decay) ${source}, running statistics too, Yazici et al. 2019 (arXiv:1806.04498). The decay is warmed up, so that it does not lag at the start.`,
    'decay = min(AVERAGE_DECAY, (1 + step) / (10 + step))',
    `for kept, moved in zip(average.weights, ${source}.weights, strict=True):`,
    '    kept.assign(decay * kept + (1 - decay) * moved)',
  )

function networksFunction({ family }: Script): string {
  const { networks, average } = family
  return def(
    'make_networks()',
    'The networks, by the names that they have in files of Ganvas.',
    `nets = {${networks.map(({ name }) => `"${name}": ${name}_network()`).join(', ')}}`,
    average !== null && [
      `nets["average"] = ${average}_network()`,
      `nets["average"].set_weights(nets["${average}"].get_weights())`,
    ],
    'return nets',
  )
}

function sampleFunction(script: Script): string {
  const { family } = script
  const drawers = drawersOf(family)
  const y = isTold(script) && 'y'
  if (family.sampler)
    return def(
      call('sample', ...drawers, 'x', y),
      family.sampler.prose,
      'x = ops.convert_to_tensor(x)',
      ...family.sampler.lines,
      'return ops.convert_to_numpy(x)',
    )
  return def(
    call('sample', ...drawers, 'z', y),
    'Examples in the range of the data from latent vectors.',
    y && 'z = ops.concatenate([z, y], 1)',
    `return ops.convert_to_numpy(${family.decoded(`${drawers.join('')}(z)`)})`,
  )
}

function sheetLines(script: Script): readonly Line[] {
  const { subject, family } = script
  const drawers = drawersOf(family).map((name) => `nets["${name}"]`)
  const ofImages = isOfImages(subject)
  const rows = ['4', '8', ...imageSizes(subject).filter((size) => size !== '1')].join(', ')
  if (family.sheet === 'reconstructions')
    return ofImages
      ? [
          'real = x[:32]',
          'made = sample(nets["decoder"], nets["encoder"](real))',
          `pairs = np.stack([real.reshape(${rows}), made.reshape(${rows})], 1)`,
          'draw(out / "reconstructions.png", pairs, 8)',
        ]
      : [
          'real = x[:1000]',
          'draw(out / "reconstructions.png", real, sample(nets["decoder"], nets["encoder"](real)))',
        ]
  const [noise, drawn] = sheetNoise(script, KERAS_DIALECT)
  const made = call('sample', ...drawers, noise, isTold(script) && 'y')
  return [
    `${noise} = ${drawn}`,
    isTold(script) && `y = np.eye(CLASSES, dtype="float32")[np.arange(len(${noise})) % CLASSES]`,
    drawCall(script, made),
  ]
}

const saveFunction = (script: Script): string =>
  def(
    'save(out, nets, x)',
    isOfTexts(script.subject)
      ? 'The weights of every network, and texts that it writes.'
      : `The weights of every network, and a picture of ${script.family.sheet}.`,
    'for name, net in nets.items():',
    '    net.save_weights(out / f"{name}.weights.h5")',
    ...sheetLines(script),
  )

const options = (script: Script): readonly Line[] => [
  'parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])',
  ...script.data.options,
  `parser.add_argument("--out", type=Path, default=Path("."), help="folder for weights and ${sheetFile(script)}")`,
  'parser.add_argument("--steps", type=int, help="end after so many steps")',
  'parser.add_argument("--weights", type=Path, help="start from a model saved in Ganvas (.safetensors)")',
  'args = parser.parse_args()',
  'args.out.mkdir(parents=True, exist_ok=True)',
]

const building = (script: Script): readonly Line[] => {
  const { family, data, subject } = script
  return [
    '',
    data.fetch !== null && data.fetch,
    `${isTold(script) ? 'x, y' : 'x'} = ${data.load}`,
    'nets = make_networks()',
    'if args.weights:',
    '    load_weights(nets, args.weights)',
    'players = {',
    ...family.players.map(({ id, networks, updates }) => {
      const bound = networks.map((name) => `nets["${name}"]`).join(', ')
      const moved = updates.map((name) => `nets["${name}"]`).join(', ')
      return `    "${id}": Player(partial(${id}_objective, ${bound}), ${moved}),`
    }),
    '}',
    ...family.players.map(({ id }) => {
      const settings = subject.experiment.optimisers[id] as OptimiserSettings
      return `players["${id}"].compile(${optimiser(id, settings)})`
    }),
  ]
}

const nextBatch = (script: Script): readonly string[] =>
  isTold(script)
    ? ['index = next(indices)', 'batch = x[index], np.eye(CLASSES, dtype="float32")[y[index]]']
    : ['batch = (x[next(indices)],)']

function turn(script: Script, each: PlayerCode, position: number): readonly Line[] {
  const { average } = script.family
  const body: Line[] = [
    ...(position === 0 ? nextBatch(script) : []),
    `losses["${each.id}"] = players["${each.id}"].train_on_batch(batch)`,
    ...each.after,
    each.id === 'critic' &&
      hasSpectralNorm(script) && [
        'for layer in nets["critic"].layers:',
        '    if isinstance(layer, Spectral):',
        '        layer.iterate()',
      ],
  ]
  return [
    each.times === '1' ? body : [`for _ in range(${each.times}):`, indent(lines(...body))],
    average !== null &&
      each.updates.includes(average) &&
      `move_average(nets["average"], nets["${average}"], step + 1)`,
  ]
}

function loop(script: Script): readonly Line[] {
  const { family, subject } = script
  return [
    '',
    ...stepsLines(script),
    'indices = batches(len(x))',
    'losses = {}',
    'for step in range(steps):',
    indent(
      lines(
        ...family.players.map((each, position) => turn(script, each, position)),
        'if (step + 1) % 100 == 0:  # means since the last line',
        '    told = "  ".join(f"{name} {loss:.4f}" for name, loss in losses.items())',
        '    print(f"step {step + 1}  {told}", flush=True)',
        '    for player in players.values():',
        '        player.reset_metrics()',
        'if (step + 1) % SAVE_EVERY == 0:',
        '    save(args.out, nets, x)',
        endingOf(subject) === 'MINUTES' && [
          'if time.monotonic() - started > 60 * MINUTES:',
          '    break',
        ],
      ),
    ),
    'save(args.out, nets, x)',
  ]
}

/** The functions around the objectives, up to `main`. */
export function trainingFunctions(script: Script): readonly string[] {
  const { family, subject } = script
  const all = Object.values(subject.experiment.optimisers)
  return [
    ...(family.average !== null ? [averageFunction(family.average)] : []),
    ...(all.some((each) => each.decaySteps > 0 && each.warmUpSteps === 0) ? [falling] : []),
    ...(all.some((each) => each.warmUpSteps > 0) ? [risingAndFalling] : []),
    ...(all.some(hasWeightDecay) ? [decaying] : []),
    playerClass(script),
    batches,
    networksFunction(script),
    sampleFunction(script),
    saveFunction(script),
    lines('def main():', indent(lines(...options(script), ...building(script), ...loop(script)))),
    'if __name__ == "__main__":\n    main()',
  ]
}
