import { describe, expect, it } from 'vitest'
import { defined } from '../lib/assert.ts'
import { readArchiveHeader } from '../lib/archiveHeader.ts'
import { decodeArchive, encodeArchive, unpackArchive } from '../lib/safetensors.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { PRESETS } from '../models/presets.ts'
import { cardOf } from './card.ts'
import { decodeRun, encodeRun } from './codec.ts'
import { checkpointFor, recordFor } from './fixtures.ts'
import { NO_CURVES, NO_DIAGNOSIS, NO_REPLAY } from './record.ts'

const POINTS = PRESETS['gan-moons']

describe('a run file', () => {
  it.each([
    ['digits', recordFor()],
    ['points', recordFor(POINTS)],
    [
      'a run that was never looked at',
      recordFor(POINTS, {
        replay: NO_REPLAY,
        curves: NO_CURVES,
        diagnosis: NO_DIAGNOSIS,
        measured: null,
      }),
    ],
    [
      'a run whose newest moment is one of those kept',
      recordFor(POINTS, {
        replay: { ...recordFor(POINTS).replay, latest: recordFor(POINTS).replay.kept[2] ?? null },
      }),
    ],
  ])('gives back all of a run, to the bit: of %s', (_what, record) => {
    const { checkpoint, ...rest } = decodeRun(encodeRun(record))
    const { checkpoint: before, ...all } = record
    const { replay } = rest
    expect(rest).toEqual(all)
    const [read, written] = [unpackArchive(checkpoint), unpackArchive(before)]
    expect(read.tensors).toEqual(written.tensors)
    expect(read.metadata['state']).toEqual(written.metadata['state'])
    if (all.replay.latest === all.replay.kept.at(-1))
      expect(replay.latest).toBe(replay.kept.at(-1) ?? null)
  })

  it('is a safetensors file whose tensors anyone can read', () => {
    const { entries, metadata } = readArchiveHeader(encodeRun(recordFor()))
    const forms = [...entries].map(
      ([name, { dtype, shape }]) => `${name} ${dtype} ${shape.join('x')}`,
    )
    expect(forms).toEqual([
      'generator/0.kernel F32 2x2',
      'optimiser.generator/first F32 2',
      'history.step U32 2',
      'history.critic F32 2',
      'history.generator F32 2',
      'replay.step U32 4',
      'replay.samples U8 14x28x28x1',
      'replay.originals U8 2x28x28x1',
      'replay.classes U8 12',
      'diagnosis.pairs.samples U8 2x28x28x1',
      'diagnosis.pairs.nearest U8 2x28x28x1',
      'diagnosis.closest.samples U8 2x28x28x1',
      'diagnosis.closest.real U8 2x28x28x1',
    ])
    expect(metadata).toMatchObject({ format: 'ganvas-run', version: '1' })
    for (const { dtype, begin } of entries.values()) if (dtype !== 'U8') expect(begin % 4).toBe(0)
  })

  it('is what a run starts from: its checkpoint is in it as it was', () => {
    const record = recordFor()
    const { tensors } = decodeArchive(encodeRun(record))
    for (const [name, tensor] of decodeArchive(record.checkpoint).tensors)
      expect(tensors.get(name)).toEqual(tensor)
  })

  it('can be written again from what was read of it', () => {
    const file = encodeRun(recordFor())
    expect(encodeRun(decodeRun(file))).toEqual(file)
  })

  it('is read without history: a checkpoint as it was written before there was one', () => {
    const experiment = PRESETS['gan-conv-lite']
    const run = decodeRun(checkpointFor(experiment))
    const { checkpoint: _, ...rest } = run
    expect(rest).toEqual({
      name: '',
      savedAt: 0,
      experiment,
      edited: experiment,
      progress: { step: 30, epoch: 0.016, images: 960, seconds: 1.25 },
      ownFrom: 0,
      view: 'generated',
      measured: null,
      curves: NO_CURVES,
      replay: NO_REPLAY,
      diagnosis: NO_DIAGNOSIS,
    })
  })

  it('is read of a trained model, whose own steps begin where its training ended', () => {
    const experiment = PRESETS['vae-2d']
    const trained = {
      step: 90,
      epoch: 1.5,
      images: 11_520,
      seconds: 12,
      rng: [1, 2, 3, 4, null],
      batches: { epoch: 1, position: 5, rng: [1, 2, 3, 4, null] },
    }
    const model = encodeArchive(
      {
        tensors: new Map([['decoder/0.bias', { shape: [1], values: Float32Array.of(0.5) }]]),
        metadata: { experiment: JSON.stringify(experiment), trained: JSON.stringify(trained) },
      },
      'F16',
    )
    const run = decodeRun(model)
    expect(run).toMatchObject({
      ownFrom: 90,
      progress: { step: 90, epoch: 1.5, images: 11_520, seconds: 12 },
    })
    expect(unpackArchive(run.checkpoint).tensors).toEqual(unpackArchive(model).tensors)
  })

  it('takes the defaults for parameters that it does not know', () => {
    const experiment = PRESETS['gan-conv-lite']
    const { packing: _packing, ...hyperparameters } = experiment.hyperparameters
    const { beta2: _beta2, ...critic } = defined(experiment.optimisers['critic'], 'critic')
    const older = {
      ...experiment,
      hyperparameters,
      optimisers: { ...experiment.optimisers, critic },
    }
    const run = decodeRun(checkpointFor(experiment, { experiment: JSON.stringify(older) }))
    const { packing } = defaultExperiment('gan').hyperparameters
    expect(run.experiment).toEqual({
      ...experiment,
      hyperparameters: { ...experiment.hyperparameters, packing },
    })
    expect(JSON.parse(unpackArchive(run.checkpoint).metadata['experiment'] ?? '')).toEqual(
      run.experiment,
    )
  })

  it('shows a name as the text that it is, on one line, and cuts it where it is long', () => {
    const named = (name: string): string => decodeRun(encodeRun(recordFor(POINTS, { name }))).name
    expect(named('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>')
    expect(named(' one\n\u202etwo\u0000 ')).toBe('one two')
    expect(named('x'.repeat(10_000))).toBe(`${'x'.repeat(79)}…`)
  })
})

describe('the card of a run', () => {
  it('says what it is, how far it came and how it looks', () => {
    const { sheet, ...card } = cardOf(recordFor())
    expect(card).toEqual({
      name: 'Twelve zeros',
      savedAt: 1_764_000_000_000,
      step: 30,
      epoch: 0.016,
      images: 960,
      seconds: 1.25,
      preset: 'gan-conditional-lite',
      changes: [],
      family: 'gan',
      dataset: 'mnist',
      verdict: 'partial-collapse',
    })
    expect(sheet).toMatchObject({ count: 4, shape: [28, 28, 1] })
  })

  it('names the nearest preset, and what differs from it', () => {
    const changed = { ...PRESETS['vae-2d'], batchSize: 64, seed: 3, images: 100 }
    expect(cardOf(recordFor(changed))).toMatchObject({
      preset: 'vae-2d',
      changes: [
        { field: 'images', from: 0, to: 100 },
        { field: 'batchSize', from: 128, to: 64 },
      ],
    })
    expect(cardOf(recordFor(defaultExperiment('gan')))).toMatchObject({ preset: null, changes: [] })
  })
})
