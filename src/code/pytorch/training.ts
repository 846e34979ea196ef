/** How a PyTorch script trains: its processes, its optimisers, its loop. */
import { call, classOf, def, indent, lines } from '../text.ts'
import { endingOf } from '../subject.ts'
import { isTold, sheetFile, stepsLines } from '../trainingScript.ts'
import { moveLines, optimiser, optimiserHelpers, schedules, settingsOf } from './optimisers.ts'
import { sampleFunction, saveFunction } from './samples.ts'
import type { PlayerCode } from '../families/family.ts'
import type { Line } from '../text.ts'
import type { Script } from '../trainingScript.ts'

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

const averageFunction = (source: string): string =>
  lines(
    '@torch.no_grad()',
    def(
      `move_average(average, ${source}, step)`,
      `average := decay average + (1 - decay) ${source}, running statistics too, Yazici et al. 2019 (arXiv:1806.04498). The decay is warmed up, so that it does not lag at the start.`,
      'decay = min(AVERAGE_DECAY, (1 + step) / (10 + step))',
      `pairs = zip(average.state_dict().values(), ${source}.state_dict().values(), strict=True)`,
      'for kept, moved in pairs:',
      '    if kept.is_floating_point():',
      '        kept.lerp_(moved, 1 - decay)',
    ),
  )

function networksFunction({ family }: Script): string {
  const { networks, average } = family
  return def(
    'make_networks()',
    'The networks, by the names that they have in files of Ganvas.',
    `nets = {${networks.map(({ name }) => `"${name}": ${name}_network()`).join(', ')}}`,
    average !== null && `nets["average"] = copy.deepcopy(nets["${average}"]).eval()`,
    'return nets',
  )
}

const options = (script: Script): readonly Line[] => [
  'parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])',
  ...script.data.options,
  `parser.add_argument("--out", type=Path, default=Path("."), help="folder for checkpoint.pt and ${sheetFile(script)}")`,
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
    ...schedules(script),
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

const nextBatch = (script: Script): readonly string[] =>
  isTold(script)
    ? ['index = next(indices).to(device)', 'batch = x[index], F.one_hot(y[index], CLASSES).float()']
    : ['batch = (x[next(indices).to(device)],)']

/** The lines of one player's turn. */
function turn(script: Script, each: PlayerCode, position: number): readonly Line[] {
  const { players, average } = script.family
  const isGame = players.some(({ id }) => id === 'critic')
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
    average !== null &&
      each.updates.includes(average) &&
      `move_average(nets["average"], nets["${average}"], step + 1)`,
  ]
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
    '    # The first to end would break what the others still talk through.',
    '    dist.barrier()',
    '    dist.destroy_process_group()',
  ]
}

/** The functions around the objectives, up to `main`. */
export function trainingFunctions(script: Script): readonly string[] {
  const { family } = script
  return [
    ...(family.average !== null ? [averageFunction(family.average)] : []),
    ...optimiserHelpers(script),
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
