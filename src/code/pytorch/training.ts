/** How a PyTorch script trains: its processes, its optimisers, its loop. */
import { isConditional } from '../../models/spec.ts'
import { endingOf, isOfImages, optimiserName } from '../subject.ts'
import { call, classOf, def, indent, lines, num } from '../text.ts'
import { decoderOf } from '../families/family.ts'
import type { DataCode } from '../data.ts'
import type { FamilyCode, PlayerCode } from '../families/family.ts'
import type { OptimiserSettings } from '../../models/spec.ts'
import type { Subject } from '../subject.ts'
import type { Line } from '../text.ts'

interface Script {
  readonly subject: Subject
  readonly family: FamilyCode
  readonly data: DataCode
}

const isTold = ({ subject }: Script): boolean => isConditional(subject.experiment.hyperparameters)

const player = classOf(
  'Player(nn.Module)',
  'An objective, and the networks whose weights it moves. No others are parameters of it, so DistributedDataParallel averages the gradients of these alone.',
  lines(
    'def __init__(self, objective, *networks):',
    '    super().__init__()',
    '    self.objective = objective',
    '    self.networks = nn.ModuleList(networks)',
  ),
  lines('def forward(self, *batch):', '    return self.objective(*batch)'),
)

const batches = def(
  'batches(count, rank, world, start)',
  "This process's share of every batch, as indices. Epochs run on into one another, so batches are always full.",
  'sampler = DistributedSampler(range(count), num_replicas=world, rank=rank, seed=SEED)',
  '',
  'def endless():',
  '    for epoch in itertools.count(start * BATCH_SIZE // count):',
  '        sampler.set_epoch(epoch)',
  '        yield from sampler',
  '',
  'indices = endless()',
  'while True:',
  '    yield torch.tensor(list(itertools.islice(indices, BATCH_SIZE // world)))',
)

const optimiser = (id: string, { kind }: OptimiserSettings): string => {
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

const isDecayed = ({ subject }: Script, { id }: PlayerCode): boolean =>
  (subject.experiment.optimisers[id]?.decaySteps ?? 0) > 0

const settingsOf = ({ subject }: Script, id: string): OptimiserSettings =>
  subject.experiment.optimisers[id] as OptimiserSettings

const decay = def(
  'falling(optimiser, steps)',
  'Lets the learning rate fall in a straight line to a tenth.',
  'return LambdaLR(optimiser, lambda updates: 1 - 0.9 * min(1, updates / steps))',
)

const average = lines(
  '@torch.no_grad()',
  def(
    'move_average(average, generator, step)',
    'average := decay average + (1 - decay) generator, running statistics too, Yazici et al. 2019 (arXiv:1806.04498). The decay is warmed up, so that it does not lag at the start.',
    'decay = min(AVERAGE_DECAY, (1 + step) / (10 + step))',
    'pairs = zip(average.state_dict().values(), generator.state_dict().values(), strict=True)',
    'for kept, moved in pairs:',
    '    if kept.is_floating_point():',
    '        kept.lerp_(moved, 1 - decay)',
  ),
)

function networksFunction({ family }: Script): string {
  const { networks } = family
  return def(
    'make_networks()',
    'The networks, by the names that they have in files of Ganvas.',
    `nets = {${networks.map(({ name }) => `"${name}": ${name}_network()`).join(', ')}}`,
    family.average && 'nets["average"] = copy.deepcopy(nets["generator"]).eval()',
    'return nets',
  )
}

/** True when the network that is shown is one that trains, and behaves otherwise then. */
const changesMode = ({ subject, family }: Script): boolean =>
  !family.average && subject.experiment.hyperparameters['batchNorm'] === true

function sampleFunction(script: Script): string {
  const { family } = script
  const decoder = decoderOf(family)
  const made = family.decoded(`${decoder}(z)`)
  const first = isTold(script) && 'z = torch.cat([z, y], 1)'
  const prose = 'Examples in the range of the data from latent vectors.'
  const signature = `sample(${decoder}, z${isTold(script) ? ', y' : ''})`
  return lines(
    '@torch.no_grad()',
    changesMode(script)
      ? def(
          signature,
          prose,
          first,
          `${decoder}.eval()`,
          `x = ${made}`,
          `${decoder}.train()`,
          'return x',
        )
      : def(signature, prose, first, `return ${made}`),
  )
}

/** How many rows a sheet has of each class, or in all. */
const ROWS = 8

function sheetLines(script: Script): readonly Line[] {
  const { subject, family } = script
  const decoder = decoderOf(family)
  const ofImages = isOfImages(subject)
  if (family.sheet === 'reconstructions')
    return ofImages
      ? [
          'real = x[:32]',
          'made = sample(nets["decoder"], nets["encoder"](real))',
          'pairs = torch.stack([real.unflatten(0, (4, 8)), made.unflatten(0, (4, 8))], 1)',
          'draw(out / "reconstructions.png", pairs, 8)',
        ]
      : [
          'real = x[:1000]',
          'draw(out / "reconstructions.png", real, sample(nets["decoder"], nets["encoder"](real)))',
        ]
  const count = ofImages ? `${num(ROWS)} * ${isTold(script) ? 'CLASSES' : '8'}` : '1000'
  return [
    `z = torch.randn(${count}, LATENT_DIM, device=x.device)`,
    isTold(script) && [
      'y = torch.arange(len(z), device=x.device) % CLASSES',
      'y = F.one_hot(y, CLASSES).float()',
    ],
    ofImages
      ? `draw(out / "samples.png", ${call('sample', `nets["${decoder}"]`, 'z', isTold(script) && 'y')}, ${isTold(script) ? 'CLASSES' : '8'})`
      : `draw(out / "samples.png", x[:1000], ${call('sample', `nets["${decoder}"]`, 'z', isTold(script) && 'y')})`,
  ]
}

function saveFunction(script: Script): string {
  const prose = `A checkpoint, and a picture of ${script.family.sheet}.`
  return lines(
    '@torch.no_grad()',
    def(
      'save(out, step, nets, kept, x)',
      prose,
      'state = {name: each.state_dict() for name, each in {**nets, **kept}.items()}',
      'torch.save({"step": step, **state}, out / "checkpoint.pt")',
      ...sheetLines(script),
    ),
  )
}

const options = ({ data, family }: Script): readonly Line[] => [
  'parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])',
  ...data.options,
  `parser.add_argument("--out", type=Path, default=Path("."), help="folder for checkpoint.pt and ${family.sheet}.png")`,
  'parser.add_argument("--steps", type=int, help="end after so many steps")',
  'parser.add_argument("--weights", type=Path, help="start from a model saved in Ganvas (.safetensors)")',
  'parser.add_argument("--resume", type=Path, help="go on from a checkpoint.pt")',
  'args = parser.parse_args()',
  'args.out.mkdir(parents=True, exist_ok=True)',
]

const packingOf = ({ subject }: Script): string =>
  Number(subject.experiment.hyperparameters['packing'] ?? 1) > 1 ? ' * PACKING' : ''

const processes = (script: Script): readonly Line[] => [
  '',
  '# torchrun tells each process its place among them.',
  'rank = int(os.environ.get("RANK", 0))',
  'local_rank = int(os.environ.get("LOCAL_RANK", 0))',
  'world = int(os.environ.get("WORLD_SIZE", 1))',
  `if BATCH_SIZE % ${packingOf(script) ? `(world${packingOf(script)})` : 'world'} != 0:`,
  `    raise SystemExit(f"A batch of {BATCH_SIZE} cannot be shared by {world} processes: change BATCH_SIZE")`,
  'on_gpu = torch.cuda.is_available()',
  'device = torch.device("cuda", local_rank) if on_gpu else torch.device("cpu")',
  'if on_gpu:',
  '    torch.cuda.set_device(device)',
  'if world > 1:',
  '    dist.init_process_group("nccl" if on_gpu else "gloo")',
]

const loading = (script: Script): readonly Line[] => {
  const { data } = script
  return [
    '',
    data.fetch !== null && [
      'if local_rank == 0:',
      `    ${data.fetch}`,
      'if world > 1:',
      '    dist.barrier()',
    ],
    isTold(script)
      ? [`x, y = (part.to(device) for part in ${data.load})`]
      : [`x = ${data.load}.to(device)`],
  ]
}

const building = (script: Script): readonly Line[] => {
  const { family, subject } = script
  const hasNorm = subject.experiment.hyperparameters['batchNorm'] === true
  return [
    '',
    'torch.manual_seed(SEED)',
    'nets = make_networks()',
    'if args.weights:',
    '    load_weights(nets, args.weights)',
    hasNorm && [
      'if world > 1 and on_gpu:  # batch statistics over the batches of all processes',
      '    nets["generator"] = nn.SyncBatchNorm.convert_sync_batchnorm(nets["generator"])',
    ],
    'for net in nets.values():',
    '    net.to(device)',
    'players = {',
    ...family.players.map(({ id, networks, updates }) => {
      const bound = networks.map((name) => `nets["${name}"]`).join(', ')
      const moved = updates.map((name) => `nets["${name}"]`).join(', ')
      return `    "${id}": Player(partial(${id}_objective, ${bound}), ${moved}),`
    }),
    '}',
    'optimisers = {',
    ...family.players.map(({ id }) => `    "${id}": ${optimiser(id, settingsOf(script, id))},`),
    '}',
    ...falling(script),
    'start = 0',
    'if args.resume:',
    '    checkpoint = torch.load(args.resume, map_location=device)',
    '    start = checkpoint["step"]',
    '    for name, each in {**nets, **kept}.items():',
    '        each.load_state_dict(checkpoint[name])',
    'if world > 1:',
    '    players = {name: DistributedDataParallel(each) for name, each in players.items()}',
    'torch.manual_seed(SEED + 1 + rank + world * start)  # each process draws noise of its own',
  ]
}

function falling(script: Script): readonly Line[] {
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

function moveLines(script: Script): readonly Line[] {
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

const nextBatch = (script: Script): readonly string[] =>
  isTold(script)
    ? ['index = next(indices).to(device)', 'batch = x[index], F.one_hot(y[index], CLASSES).float()']
    : ['batch = (x[next(indices).to(device)],)']

/** The lines of one player's turn. */
function turn(script: Script, each: PlayerCode, position: number): readonly Line[] {
  const { family } = script
  const isGame = family.players.length > 1
  const count = each.times === '1' ? 'step' : `step * ${each.times} + turn`
  const move = call('move', `"${each.id}"`, '*batch', each.usesUpdates && count)
  const body: Line[] = [
    ...(position === 0 ? nextBatch(script) : []),
    `losses["${each.id}"] = ${move}`,
    ...each.after,
  ]
  const frozen = isGame && [
    `nets["critic"].requires_grad_(${each.id === 'critic' ? 'True' : 'False'})`,
  ]
  return [
    frozen,
    each.times === '1' ? body : [`for turn in range(${each.times}):`, indent(lines(...body))],
    each.id === 'generator' &&
      family.average &&
      'move_average(nets["average"], nets["generator"], step + 1)',
  ]
}

const stepsLines = ({ subject }: Script): readonly Line[] => {
  switch (endingOf(subject)) {
    case 'STEPS':
      return ['steps = args.steps or STEPS']
    case 'EPOCHS':
      return ['steps = args.steps or math.ceil(EPOCHS * len(x) / BATCH_SIZE)']
    default:
      return ['steps = args.steps or sys.maxsize', 'started = time.monotonic()']
  }
}

const timeIsOver: readonly string[] = [
  'over = torch.tensor(float(time.monotonic() - started > 60 * MINUTES), device=device)',
  'if world > 1:  # all end at the same step',
  '    dist.broadcast(over, 0)',
  'if over:',
  '    break',
]

function loop(script: Script): readonly Line[] {
  const { family, subject } = script
  const isTimed = endingOf(subject) === 'MINUTES'
  return [
    '',
    ...stepsLines(script),
    'indices = batches(len(x), rank, world, start)',
    'losses = {}',
    'step = start',
    'for step in range(start, steps):',
    indent(
      lines(
        ...family.players.map((each, position) => turn(script, each, position)),
        'if rank == 0 and (step + 1) % 100 == 0:',
        '    told = "  ".join(f"{name} {loss:.4f}" for name, loss in losses.items())',
        '    print(f"step {step + 1}  {told}", flush=True)',
        'if rank == 0 and (step + 1) % SAVE_EVERY == 0:',
        '    save(args.out, step + 1, nets, kept, x)',
        ...(isTimed ? timeIsOver : []),
      ),
    ),
    'if rank == 0:',
    '    save(args.out, step + 1, nets, kept, x)',
    'if world > 1:',
    '    dist.destroy_process_group()',
  ]
}

/** The functions around the objectives, up to `main`. */
export function trainingFunctions(script: Script): readonly string[] {
  const { family } = script
  return [
    ...(family.average ? [average] : []),
    ...(family.players.some((each) => isDecayed(script, each)) ? [decay] : []),
    player,
    batches,
    networksFunction(script),
    sampleFunction(script),
    saveFunction(script),
    lines(
      'def main():',
      indent(
        lines(
          ...options(script),
          ...processes(script),
          ...loading(script),
          ...building(script),
          ...moveLines(script),
          ...loop(script),
        ),
      ),
    ),
    'if __name__ == "__main__":\n    main()',
  ]
}
