import { describe, expect, test } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { recordFor } from '../runs/fixtures.ts'
import { UsageError } from './flags.ts'
import { readOrder } from './trainArguments.ts'
import type { Experiment } from '../models/experiment.ts'
import type { RunRecord } from '../runs/record.ts'

const VAE = ['--preset', 'vae-dense-20']

/** Gives a run that stands at step 30 after 1.25 s, with this stop rule. */
const runWith =
  (stop: Experiment['stop'] = { kind: 'none', at: 0 }) =>
  (): RunRecord =>
    recordFor({ ...PRESETS['gan-conv-lite'], stop })

describe('a run that is resumed', () => {
  const RESUME = ['--resume', 'run.ganvas']

  test.each([
    [['--steps', '200'], { kind: 'steps', at: 230 }],
    [['--epochs', '2'], { kind: 'epochs', at: 2.016 }],
    [['--seconds', '60'], { kind: 'minutes', at: 1 + 1.25 / 60 }],
    [[], { kind: 'epochs', at: 1.016 }],
  ])('trains so much more with %j', (flags, stop) => {
    const { experiment, resumed } = readOrder([...RESUME, ...flags], null, runWith())
    expect(experiment).toEqual({ ...PRESETS['gan-conv-lite'], stop })
    expect(resumed?.progress.step).toBe(30)
  })

  test('keeps its own end, as long as it has not reached it', () => {
    const far = { kind: 'steps', at: 50 } as const
    expect(readOrder(RESUME, null, runWith(far)).experiment.stop).toEqual(far)
    const order = () => readOrder(RESUME, null, runWith({ kind: 'steps', at: 30 }))
    expect(order).toThrow(/step 30.*--steps, --epochs or --seconds/)
  })

  test.each([
    [['--seed', '3'], /without --seed/],
    [['--preset', 'vae-2d'], /one of --preset, --experiment and --resume/],
  ])('cannot have %j as well', (flags, message) => {
    expect(() => readOrder([...RESUME, ...flags], null, runWith())).toThrow(message)
  })

  test('is told from what is none, and from what is not there', () => {
    const read = (file: string) => () => readOrder(['--resume', file])
    expect(read('package.json')).toThrow(UsageError)
    expect(read('package.json')).toThrow(/package.json: notArchive/)
    expect(read('no-such.ganvas')).toThrow(/no-such.ganvas cannot be read/)
  })
})

describe('the command line of train', () => {
  test('takes a preset, and one epoch when nothing else is said', () => {
    const { experiment, files } = readOrder(VAE)
    expect(experiment).toEqual({ ...PRESETS['vae-dense-20'], stop: { kind: 'epochs', at: 1 } })
    expect(files).toEqual({})
  })

  test.each([
    [['--steps', '200'], { kind: 'steps', at: 200 }],
    [['--epochs', '0.5'], { kind: 'epochs', at: 0.5 }],
    [['--seconds', '90'], { kind: 'minutes', at: 1.5 }],
  ])('%j sets the stop rule', (flags, stop) => {
    expect(readOrder([...VAE, ...flags]).experiment.stop).toEqual(stop)
  })

  test('keeps the stop rule of a hash unless a flag sets another', () => {
    const hash = ['--experiment', '#family=vae&latentDim=2&stop=steps:30']
    const { experiment } = readOrder(hash)
    expect(experiment.hyperparameters['latentDim']).toBe(2)
    expect(experiment.stop).toEqual({ kind: 'steps', at: 30 })
    expect(readOrder([...hash, '--epochs', '2']).experiment.stop.kind).toBe('epochs')
  })

  test('sets seed, backend and files', () => {
    const order = readOrder(
      [
        VAE,
        ['--seed', '7', '--backend', 'wasm'],
        ['--json', 'a.json', '--samples', 'a.PNG', '--model', 'b/a.safetensors'],
      ].flat(),
    )
    expect(order.experiment).toMatchObject({ seed: 7, backend: 'wasm' })
    expect(order.files).toEqual({ json: 'a.json', samples: 'a.PNG', model: 'b/a.safetensors' })
  })

  test.each([
    ['nothing', []],
    ['an unknown preset', ['--preset', 'vae-dense-21']],
    ['a preset and a hash at once', [...VAE, '--experiment', '#family=vae']],
    ['an unknown flag', [...VAE, '--epoch', '3']],
    ['a stray word', [...VAE, '3']],
    ['a flag without its value', ['--preset']],
    ['the same flag twice', [...VAE, ...VAE]],
    ['two stop rules', [...VAE, '--epochs', '1', '--steps', '1']],
    ['a number that is none', [...VAE, '--epochs', 'two']],
    ['no steps at all', [...VAE, '--steps', '0']],
    ['half a step', [...VAE, '--steps', '1.5']],
    ['a negative seed', [...VAE, '--seed=-1']],
    ['a seed that is too large', [...VAE, '--seed', '2147483648']],
    ['an unknown backend', [...VAE, '--backend', 'cuda']],
    ['a hash with an unknown setting', ['--experiment', '#family=vae&colour=red']],
    ['a hash with a value out of range', ['--experiment', '#family=vae&latentDim=1000']],
    ['a hash of an unknown family', ['--experiment', '#family=oracle']],
    ['samples that are no PNG', [...VAE, '--samples', 'a.jpg']],
    ['a model that is no safetensors', [...VAE, '--model', 'a.json']],
    [
      'a report in the place of the model’s card',
      [...VAE, '--json', 'b/../a.json', '--model', 'a.safetensors'],
    ],
    ['two files of one name', [...VAE, '--json', 'a.png', '--samples', './a.png']],
    ['an empty file name', [...VAE, '--json', '']],
  ])('refuses %s', (_what, args) => {
    expect(() => readOrder(args)).toThrow(UsageError)
  })
})
