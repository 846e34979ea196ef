import { describe, expect, test } from 'vitest'
import { defaultExperiment } from '../models/experiment.ts'
import { PRESETS } from '../models/presets.ts'
import { MEASURES, VERDICT } from './fixtures.ts'
import {
  measuringLine,
  progressBar,
  progressLine,
  resultOf,
  resultText,
  table,
} from './trainReport.ts'

const PROGRESS = {
  step: 1200,
  epoch: 2.5,
  images: 153_600,
  imagesPerSecond: 9876.5,
  seconds: 12,
  terms: { reconstruction: 98.76543, kl: 24 },
}
const REPORT = { backend: 'wasm', adapter: 'SIMD', backends: [] } as const

describe('the progress line', () => {
  test('says step, epoch, speed and every term', () => {
    expect(progressLine(PRESETS['vae-2d'], PROGRESS)).toBe(
      'step 1,200  epoch 2.50  9,877 images/s  reconstruction 98.765  kl 24.000',
    )
  })

  test('counts points where the data are points', () => {
    expect(progressLine(defaultExperiment('vae', 'ring8'), PROGRESS)).toContain('9,877 points/s')
  })

  test('says that nothing has happened before the first step', () => {
    expect(progressLine(PRESETS['vae-2d'], { ...PROGRESS, step: 0 })).toBe(
      'waiting for the first step',
    )
  })
})

test.each([
  [{ kind: 'steps', at: 2400 }, '[##########----------]'],
  [{ kind: 'epochs', at: 2.5 }, '[####################]'],
  [{ kind: 'minutes', at: 2 }, '[##------------------]'],
  [{ kind: 'none', at: 0 }, ''],
] as const)('the bar measures a run against its stop rule %j', (stop, bar) => {
  expect(progressBar({ ...PRESETS['vae-2d'], stop }, PROGRESS)).toBe(bar)
})

test('the line of the measurement shows how far it is', () => {
  expect(measuringLine(0.25)).toBe('[#####---------------] measuring')
})

describe('the result', () => {
  const terms = { kl: 25, reconstruction: 99 }
  const players = { gradientNorms: {}, lossDistance: {} }
  const report = {
    step: 1200,
    images: 1,
    samples: MEASURES,
    requested: null,
    players,
    latent: null,
    text: null,
    seconds: 1,
  }
  const result = resultOf(PRESETS['vae-2d'], REPORT, PROGRESS, {
    test: terms,
    measured: { report, verdict: VERDICT },
  })

  test('holds the keys that --json promises', () => {
    expect(Object.keys(result)).toEqual([
      'experiment',
      'backend',
      'adapter',
      'seed',
      'steps',
      'epochs',
      'seconds',
      'imagesPerSecond',
      'train',
      'test',
      'measures',
      'requested',
      'latent',
      'text',
      'players',
      'verdict',
    ])
    expect(result).toMatchObject({ seed: 42, steps: 1200, imagesPerSecond: 12_800, test: terms })
    expect(result).toMatchObject({ measures: MEASURES, players, verdict: VERDICT })
  })

  test('is a summary, one row for each term, and a line of what was measured', () => {
    expect(resultText(result).split('\n')).toEqual([
      'wasm (SIMD), seed 42, 1,200 steps, 2.50 epochs, 12.0 s, 12,800 images/s',
      '',
      'term             last step   test set',
      'reconstruction      98.765     99.000',
      'kl                  24.000     25.000',
      '',
      'verdict: partial-collapse, recognised 0.988, digits 4, total variation 0.600, Fréchet 41.2 (real data 0.510), confident 0.877, precision 0.710, recall 0.210',
    ])
  })

  test('leaves out the digits where there are none', () => {
    const measures = { ...MEASURES, recognised: null, digits: null, confident: null }
    expect(
      resultText({ ...result, measures })
        .split('\n')
        .at(-1),
    ).toBe(
      'verdict: partial-collapse, Fréchet 41.2 (real data 0.510), precision 0.710, recall 0.210',
    )
  })

  test('says how often a digit that was asked for was drawn', () => {
    const requested = { accuracy: 0.8125, perClass: new Array<number>(10).fill(0.8125), real: 0.99 }
    const asked = resultOf(PRESETS['gan-conditional'], REPORT, PROGRESS, {
      test: terms,
      measured: { report: { ...report, requested }, verdict: VERDICT },
    })
    expect(asked.requested).toEqual(requested)
    expect(resultText(asked)).toContain(', as asked 0.813 (real data 0.990), ')
    expect(result.requested).toBeNull()
    expect(resultText(result)).not.toContain('as asked')
  })

  test('is there without what could not be measured', () => {
    const unmeasured = resultOf(PRESETS['vae-2d'], REPORT, PROGRESS, {
      test: terms,
      measured: null,
    })
    expect(unmeasured).toMatchObject({
      measures: null,
      requested: null,
      latent: null,
      text: null,
      players: null,
      verdict: null,
    })
    expect(resultText(unmeasured)).toMatch(/not measured$/)
  })
})

test('a table aligns its columns', () => {
  expect(
    table([
      ['a', 'one'],
      ['long', '2'],
    ]),
  ).toBe('a      one\nlong     2')
})
