import { expect, test } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { parseHash } from '../state/hash.ts'
import { MEASURES, VERDICT } from './fixtures.ts'
import { cardOf, cardPath, cardText, commandOf, isModelName } from './trainCard.ts'
import { resultOf } from './trainReport.ts'

const PROGRESS = {
  step: 469,
  epoch: 1.000533333,
  images: 60_032,
  imagesPerSecond: 9000,
  seconds: 6.67,
  terms: { kl: 24 },
}
const MODEL = {
  path: '/somewhere/trained/vae-2d.safetensors',
  bytes: new TextEncoder().encode('abc'),
  args: ['--preset', 'vae-2d', '--model', 'trained/vae-2d.safetensors'],
}
const REQUESTED = { accuracy: 0.9, perClass: new Array<number>(10).fill(0.9), real: 0.99 }

function result(requested: typeof REQUESTED | null, isMeasured = true) {
  const players = { gradientNorms: {}, lossDistance: {} }
  const report = {
    step: 469,
    images: 60_032,
    samples: MEASURES,
    players,
    latent: null,
    text: null,
    seconds: 1,
  }
  return resultOf(PRESETS['vae-2d'], { backend: 'wasm', adapter: 'SIMD', backends: [] }, PROGRESS, {
    test: { negativeElbo: 151.23456789 },
    measured: isMeasured ? { report: { ...report, requested }, verdict: VERDICT } : null,
  })
}

test('the card says how the model was made, which file it is and how good it is', () => {
  const card = cardOf(MODEL, result(null), PROGRESS)
  const { floors: _, ...measures } = MEASURES
  expect(card).toEqual({
    name: 'vae-2d',
    command: 'npm run train -- --preset vae-2d --model trained/vae-2d.safetensors',
    experiment: card?.experiment,
    backend: 'wasm',
    steps: 469,
    epochs: 1.000533333,
    images: 60_032,
    seconds: 6.67,
    bytes: 3,
    // That of "abc": FIPS 180-2, appendix B.1.
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    test: { negativeElbo: 151.23456789 },
    measures,
    real: { precision: 0.95 },
    verdict: 'partial-collapse',
  })
  expect(parseHash(card?.experiment ?? '')?.experiment).toEqual(PRESETS['vae-2d'])
})

test('the card of a conditional model says whether it draws what it is asked for', () => {
  expect(cardOf(MODEL, result(REQUESTED), PROGRESS)?.measures.requested).toEqual(REQUESTED)
})

test('there is no card of a model that could not be measured', () => {
  expect(cardOf(MODEL, result(null, false), PROGRESS)).toBeNull()
})

test('the file rounds to five figures and keeps whole numbers and short lists', () => {
  const card = cardOf(MODEL, result(REQUESTED), PROGRESS)
  const text = card ? cardText(card) : ''
  expect(text).toContain('"negativeElbo": 151.23\n')
  expect(text).toContain('"images": 60032,')
  expect(text).toContain('"share": [0.5, 0.25, 0.125, 0.125, 0, 0, 0, 0, 0, 0]')
  expect(JSON.parse(text)).toMatchObject({ epochs: 1.0005, measures: { confident: 0.87654 } })
})

test('the command can be typed into a shell again', () => {
  expect(commandOf(['--experiment', '#family=vae&latentDim=2', '--json', 'it’s a.json'])).toBe(
    "npm run train -- --experiment '#family=vae&latentDim=2' --json 'it’s a.json'",
  )
  expect(commandOf(['--json', "it's"])).toBe(String.raw`npm run train -- --json 'it'\''s'`)
})

test('the card lies beside its model', () => {
  expect(cardPath('public/trained/a.b.safetensors')).toBe('public/trained/a.b.json')
  expect(['a.safetensors', 'b/c.safetensors'].every(isModelName)).toBe(true)
  expect(['a.json', 'safetensors', '.safetensors', ''].some(isModelName)).toBe(false)
})
