/**
 * Runs the scripts where Python has PyTorch (`python3`, or the program that `GANVAS_PYTHON` names), and those of Keras where
 * it has that too: with the weights of a model of ours they must compute what it computes.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noiseDataset } from '../data/noise.ts'
import { select } from '../data/select.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import { fixedDraws, samplesFrom, startShape } from '../model/testSampler.ts'
import { parameterCount } from '../models/layers.ts'
import { loadFamily } from '../models/load.ts'
import { PRESETS } from '../models/presets.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { loadCheckpoint, saveModel } from '../training/files/checkpoint.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { scriptOf } from './script.ts'
import { everyKind, withOptimisers } from './testExperiments.ts'
import { networksOf } from './testShapes.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Framework } from './script.ts'

const PYTHON = process.env['GANVAS_PYTHON'] ?? 'python3'
const has = (module: string): boolean =>
  spawnSync(PYTHON, ['-c', `import ${module}`], { env: { ...process.env, KERAS_BACKEND: 'torch' } })
    .status === 0
const hasTorch = has('torch')
const hasKeras = hasTorch && has('keras')
const CHECK = fileURLToPath(new URL('check.py', import.meta.url))
const CLOSE = 1e-4
/** Roundings of the noise that samples may be off by: a long sampler of a network that has learnt little makes much of each. */
const ROUNDINGS = 32
const EXAMPLES = 4

const folder = mkdtempSync(join(tmpdir(), 'ganvas-code-'))
const data = join(folder, 'mnist')

interface Case {
  readonly name: string
  readonly experiment: Experiment
  readonly expected: Readonly<Record<string, readonly number[]>>
  /** How far samples move where the noise moves by a rounding. */
  readonly restless: number
  readonly asked: Readonly<Record<string, unknown>>
}

interface Found {
  readonly counts: Readonly<Record<string, number>>
  readonly sample: readonly number[]
  readonly loss?: readonly number[]
  readonly code?: readonly number[]
  readonly score?: readonly number[]
}

/** Bytes as an IDX file, gzipped. */
const idx = (shape: readonly number[], bytes: Uint8Array): Uint8Array => {
  const header = Buffer.alloc(4 + 4 * shape.length)
  header[2] = 8
  header[3] = shape.length
  shape.forEach((size, i) => header.writeUInt32BE(size, 4 + 4 * i))
  return gzipSync(Buffer.concat([header, bytes]))
}

const rowsOf = (values: ArrayLike<number>, size: number): number[][] =>
  Array.from({ length: values.length / size }, (_, row) =>
    Array.from({ length: size }, (_unused, i) => values[row * size + i] as number),
  )

/** The networks that make the samples of a script. */
function drawersOf({ family, hyperparameters }: Experiment): readonly string[] {
  if (family === 'latentDiffusion') return ['average', 'decoder']
  if (family === 'diffusion') return ['average']
  if (family === 'autoregressive' || family === 'transformer') return ['predictor']
  if (family !== 'gan') return ['decoder']
  return [hyperparameters['averageDecay'] === 0 ? 'generator' : 'average']
}

/** A model of ours after some steps, what it computes of some inputs, and its file. */
async function made(name: string, experiment: Experiment): Promise<Case> {
  const { hyperparameters: hp, dataset } = experiment
  const spec = datasetSpec(dataset)
  const family = await loadFamily(experiment.family)
  const trainer = new Trainer(experiment, family, noiseDataset(spec, 48))
  for (let i = 0; i < 3; i++) trainer.advance()
  const file = await saveModel(trainer, experiment, 1)
  loadCheckpoint(trainer, file)
  const weights = join(folder, `${name}.safetensors`)
  writeFileSync(weights, new Uint8Array(file))
  const rng = new Rng(5)
  const noiseShape = startShape({ family, hyperparameters: hp, form: spec })
  const { vocabulary } = spec
  const draws = EXAMPLES * sizeOf(noiseShape)
  const noise = vocabulary ? rng.uniforms(draws) : rng.normals(draws)
  const values = rng
    .uniforms(EXAMPLES * sizeOf(spec.shape))
    .map((u) => (vocabulary ? Math.floor(u * vocabulary) : u))
  const classes = Array.from({ length: EXAMPLES }, (_, i) =>
    Array.from({ length: spec.classes }, (_unused, k) => Number(k === i % spec.classes)),
  )
  const isTold = hp['conditional'] === true
  const model = { family, nets: trainer.nets, hyperparameters: hp, form: spec }
  const sample = (scale: number): number[] =>
    tf.tidy(() => {
      const z = tf.mul(tf.tensor(noise, [EXAMPLES, ...noiseShape]), scale)
      return [...samplesFrom(model, z, isTold ? tf.tensor2d(classes) : null).dataSync()]
    })
  const expected = tf.tidy(() => {
    const labels = isTold ? tf.tensor2d(classes) : null
    const x = tf.tensor(values, [EXAMPLES, ...spec.shape])
    const found: Record<string, number[]> = { sample: sample(1) }
    if (family.sampler) {
      const scheduled = (value: (step: number) => number): tf.Scalar => tf.scalar(value(0))
      const moment = { training: true, random: fixedDraws(), labels, scheduled }
      for (const { objective } of Object.values(family.players))
        found['loss'] = [
          ...objective(trainer.nets, x, { ...hp, dropout: 0 }, moment).loss.dataSync(),
        ]
    }
    if (family.posterior) {
      const { mu, logVar } = family.posterior(trainer.nets, x, hp)
      found['code'] = [...tf.concat([mu, logVar], 1).dataSync()]
    } else if (family.encode) found['code'] = [...family.encode(trainer.nets, x, hp).dataSync()]
    if (family.score) found['score'] = [...family.score(trainer.nets, x, hp, labels).dataSync()]
    return found
  })
  // A uniform number is a choice: there is nothing between two.
  const restless = vocabulary ? 0 : furthest(sample(1 + 2 ** -22), expected['sample'] ?? [])
  trainer.dispose()
  const asked = {
    weights,
    z: rowsOf(noise, sizeOf(noiseShape)),
    y: isTold ? classes : null,
    x: rowsOf(values, sizeOf(spec.shape)),
    drawers: drawersOf(experiment),
  }
  return { name, experiment, expected, restless, asked }
}

const scriptPath = (name: string, framework: Framework): string =>
  join(folder, `${name}-${framework}.py`)

function writeScript(name: string, framework: Framework, experiment: Experiment): string {
  const path = scriptPath(name, framework)
  writeFileSync(path, scriptOf(framework, experiment, { link: '#family', file: 'script.py' }))
  return path
}

/** What the scripts of these cases compute, in one process. */
function runAll(cases: readonly Case[], framework: Framework): readonly Found[] {
  const ran = spawnSync(PYTHON, [CHECK, data], {
    input: JSON.stringify(
      cases.map(({ name, experiment, asked }) => ({
        ...asked,
        framework,
        script: writeScript(name, framework, experiment),
        out: join(folder, `${name}-${framework}`),
      })),
    ),
    env: { ...process.env, KERAS_BACKEND: 'torch' },
    maxBuffer: 1e9,
  })
  if (ran.status !== 0) throw new Error(ran.stderr.toString().slice(-3000))
  return JSON.parse(ran.stdout.toString()) as Found[]
}

/** The largest difference, of values beyond 1 in proportion: a sampler by a network that has learnt little ends far out. */
const furthest = (found: readonly number[], expected: readonly number[]): number =>
  Math.max(
    ...expected.map(
      (value, i) => Math.abs(value - (found[i] ?? Number.NaN)) / Math.max(1, Math.abs(value)),
    ),
  )

/** One experiment of each optimiser, besides every kind of model. */
const experiments = everyKind().map(([name, experiment], index): [string, Experiment] => {
  const [player = ''] = Object.keys(experiment.optimisers)
  const kind = (['adam', 'rmsprop', 'sgd'] as const)[index % 3] ?? 'adam'
  const decaySteps = index % 2 === 0 ? 100 : 0
  return [
    name.replaceAll(/\W+/g, '-'),
    withOptimisers(experiment, player, { kind, decaySteps, beta1: 0.5, learningRate: 1e-4 }),
  ]
})

beforeAll(async () => {
  await openTestBackend('wasm')
  mkdirSync(data)
  const rng = new Rng(3)
  const bytes = (count: number, below: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => rng.integer(below))
  writeFileSync(join(data, 'train-images-idx3-ubyte.gz'), idx([80, 28, 28], bytes(80 * 784, 256)))
  writeFileSync(join(data, 'train-labels-idx1-ubyte.gz'), idx([80], bytes(80, 10)))
  const { classNames } = datasetSpec('places')
  const names = Array.from({ length: 80 }, (_, i) => `saint-${i % 3 ? 'rémy' : 'o'}`)
  writeFileSync(
    join(data, 'names.txt'),
    names.map((name, i) => `${name}\t${classNames[i % classNames.length]}\n`).join(''),
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each([
  ['pytorch', hasTorch],
  ['keras', hasKeras],
] as const)('in %s', (framework, isThere) => {
  it.skipIf(!isThere)(
    'scripts have our parameters, compute what our models compute, and train',
    { timeout: 300_000 },
    async () => {
      const cases: Case[] = []
      for (const [name, experiment] of experiments) cases.push(await made(name, experiment))
      const found = runAll(cases, framework)
      cases.forEach(({ name, experiment, expected, restless }, index) => {
        const { counts, ...outputs } = found[index] as Found
        for (const [network, table] of Object.entries(networksOf(experiment)))
          expect(counts[network], `${name}: ${network}`).toBe(parameterCount(table))
        expect(Object.keys(outputs).toSorted(), name).toEqual(Object.keys(expected).toSorted())
        for (const [what, values] of Object.entries(expected)) {
          const given = outputs[what as 'sample'] ?? []
          expect(given, `${name}: ${what}`).toHaveLength(values.length)
          const close = what === 'sample' ? Math.max(CLOSE, ROUNDINGS * restless) : CLOSE
          expect(furthest(given, values), `${name}: ${what}`).toBeLessThan(close)
        }
        const [sheet] = readdirSync(join(folder, `${name}-${framework}`)).flatMap(
          (file) => /^(reconstructions|samples)\.(png|txt)$/.exec(file)?.slice(1) ?? [],
        )
        expect(sheet, name).toBe(
          experiment.family === 'autoencoder' ? 'reconstructions' : 'samples',
        )
      })
    },
  )
})

describe.skipIf(!hasTorch)('the PyTorch script', () => {
  it.each([
    ['gan-conditional-lite', ['--data', data], /critic [\d.]+ {2}generator [\d.]+/],
    ['flow-ring', [], /denoiser [\d.]+/],
    ['places-small', ['--data', join(data, 'names.txt')], /predictor [\d.]+/],
  ] as const)(
    '%s trains in two processes, and goes on from its checkpoint',
    { timeout: 120_000 },
    (preset, options, losses) => {
      const script = writeScript(`two-${preset}`, 'pytorch', PRESETS[preset])
      const out = join(folder, `two-${preset}`)
      const torchrun = (...more: readonly string[]) =>
        spawnSync(
          PYTHON,
          [
            ...['-m', 'torch.distributed.run', '--standalone', '--nproc-per-node=2', script],
            ...[...options, '--out', out, ...more],
          ],
          { env: { ...process.env, OMP_NUM_THREADS: '1', CUDA_VISIBLE_DEVICES: '' } },
        )
      const first = torchrun('--steps', '100')
      expect(first.status, first.stderr.toString().slice(-2000)).toBe(0)
      // One process speaks for all.
      expect(first.stdout.toString().trim()).toMatch(new RegExp(`^step 100 {2}${losses.source}$`))
      const checkpoint = join(out, 'checkpoint.pt')
      const before = readFileSync(checkpoint)
      const second = torchrun('--steps', '102', '--resume', checkpoint)
      expect(second.status, second.stderr.toString().slice(-2000)).toBe(0)
      expect(readFileSync(checkpoint).equals(before)).toBe(false)
    },
  )

  it('takes the examples that our mix takes', () => {
    const mix = [1, 0.5, 0, 0.25, 1, 1, 1, 1, 1, 1]
    const base = PRESETS['vae-dense-20']
    const script = writeScript('mix', 'pytorch', { ...base, mix, images: 150 })
    const labels = Uint8Array.from({ length: 300 }, (_, i) => i % 10)
    const program = `
import runpy, json, torch
script = runpy.run_path(${JSON.stringify(script)})
print(json.dumps(script["selected"](torch.arange(300) % 10).tolist()))`
    const ran = spawnSync(PYTHON, ['-c', program])
    expect(JSON.parse(ran.stdout.toString())).toEqual([...select(labels, mix, 150)])
  })
})
