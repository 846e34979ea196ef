import { beforeAll, describe, expect, it } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import { EVALUATING } from '../../nn/network.ts'
import { RandomTensors } from '../../nn/random.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { networkOf } from '../trunks.ts'
import { family } from './model.ts'
import { networks } from './networks.ts'
import { logitsOf } from './reading.ts'
import { spec } from './spec.ts'
import type { Hyperparameters } from '../spec.ts'
import type { Nets } from './reading.ts'

const LENGTH = 7
const FORM = { kind: 'tokens', shape: [LENGTH], vocabulary: 11, classes: 3 } as const
const SIZE = { transformerBlocks: 2, heads: 2, width: 16, tied: false, conditional: false }

const settings = (hp: Hyperparameters = {}): Hyperparameters => ({
  ...Object.fromEntries(Object.entries(spec.parameters).map(([name, p]) => [name, p.default])),
  ...SIZE,
  ...hp,
})

beforeAll(() => openTestBackend('wasm'))

type Looked = Readonly<
  Record<
    'attention' | 'probabilities' | 'surprise' | 'tokens' | 'logLikelihood' | 'embeddings',
    tf.Tensor
  >
>

/** A network whose weights are far from where they start, so that what it says depends on what it reads. */
function nets(hp: Hyperparameters = {}): Nets {
  const made = { predictor: networkOf(networks(settings(hp) as never, FORM).predictor, new Rng(1)) }
  const rng = new Rng(2)
  for (const weight of made.predictor.trainable.values())
    tf.tidy(() =>
      weight.assign(
        tf.tensor(
          rng.normals(weight.size).map((w) => 0.4 * w),
          weight.shape,
        ),
      ),
    )
  return made
}

/** Texts with ends: some characters, then zeros. */
const texts = (...lengths: number[]): tf.Tensor2D => {
  const rng = new Rng(3)
  return tf.tensor2d(
    lengths.map((length) =>
      Array.from({ length: LENGTH }, (_, i) => (i < length ? 1 + rng.integer(10) : 0)),
    ),
  )
}

/** What a view shows, by the names that it has there. */
const look = (
  view: string,
  model: Nets,
  x: tf.Tensor | null,
  given = 0,
  hp: Hyperparameters = {},
): Looked => {
  const answer = defined(family.views?.[view], view)
  const request = { x, labels: null, random: random(), given }
  return answer(model, request, settings(hp)) as Looked
}

/** The key's draws, as a sampler is given them. */
const random = (): RandomTensors => new RandomTensors(tf.tensor1d([1, 2, 3, 4], 'int32'))

const moment = (training: boolean) => ({
  training,
  random: random(),
  labels: null,
  scheduled: () => tf.scalar(0),
})

describe('a transformer', () => {
  it.each([false, true])('sees nothing that comes later, tied %s', async (tied) => {
    const model = nets({ tied })
    const x = texts(6)
    const before = (await logitsOf(model, x, null, EVALUATING).array()) as number[][][]
    for (let place = 0; place < LENGTH - 1; place++) {
      const changed = x.arraySync()
      changed[0]![place] = (changed[0]![place]! % 10) + 1
      const after = (await logitsOf(
        model,
        tf.tensor2d(changed),
        null,
        EVALUATING,
      ).array()) as number[][][]
      // To the last bit before and at the place itself, and otherwise behind it.
      expect(after[0]!.slice(0, place + 1)).toEqual(before[0]!.slice(0, place + 1))
      for (let i = place + 1; i < LENGTH; i++) expect(after[0]![i]).not.toEqual(before[0]![i])
    }
  })

  it('looks at itself and at what stands before, with chances that sum to 1', async () => {
    const { attention } = look('attention', nets(), texts(6, 3))
    expect(attention.shape).toEqual([2, SIZE.transformerBlocks, SIZE.heads, LENGTH, LENGTH])
    const rows = tf.reshape(attention, [-1, LENGTH, LENGTH]).arraySync() as number[][][]
    for (const matrix of rows)
      matrix.forEach((row, i) => {
        expect(row.slice(i + 1).every((chance) => chance === 0)).toBe(true)
        expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 5)
      })
  })

  it('expects nothing at first: its loss is near the logarithm of the number of tokens', () => {
    const hp = settings()
    const fresh = family.build(hp, FORM, new Rng(4))
    const { loss } = family.players['predictor']!.objective(fresh, texts(6, 3, 0), hp, moment(true))
    expect(loss.dataSync()[0]).toBeCloseTo(Math.log(FORM.vocabulary), 1)
  })

  it('counts every character and the first end, in nats, and nothing behind it', () => {
    const model = nets()
    const x = texts(6, 2, 0)
    const { surprise } = look('next', model, x)
    const each = surprise.arraySync() as number[][]
    const counted = [each[0]!.slice(0, 7), each[1]!.slice(0, 3), each[2]!.slice(0, 1)].flat()
    const mean = counted.reduce((sum, nats) => sum + nats, 0) / 11
    const { loss } = family.players['predictor']!.objective(model, x, settings(), moment(false))
    expect(loss.dataSync()[0]).toBeCloseTo(mean, 4)
  })

  it('has the same loss and gradients where texts follow one another in rows', () => {
    const hp = settings({ conditional: true })
    const model = nets({ conditional: true })
    const x = texts(3, 6, 1, 2, 0, 5)
    const labels = tf.oneHot([0, 1, 2, 0, 1, 2], 3).toFloat()
    const player = defined(family.players['predictor'], 'the player')
    const arranged = Object.fromEntries(
      Object.entries(player.arrange?.(Float32Array.from(x.dataSync()), x.shape) ?? {}).map(
        ([name, { values, shape }]) => [name, tf.tensor(values, [...shape])] as const,
      ),
    )
    expect(arranged['slots']?.shape).toEqual([4, LENGTH])
    const [plain, packed] = [{}, { arranged }].map((more) =>
      tf.variableGrads(
        () => player.objective(model, x, hp, { ...moment(true), labels, ...more }).loss,
      ),
    )
    expect(packed!.value.dataSync()[0]).toBeCloseTo(plain!.value.dataSync()[0]!, 5)
    for (const [name, gradient] of Object.entries(plain!.grads)) {
      const other = packed!.grads[name]!.dataSync()
      gradient.dataSync().forEach((slope, i) => expect(other[i]).toBeCloseTo(slope, 4))
    }
  })

  it('is told its class by what it reads first', () => {
    const hp = settings({ conditional: true })
    const model = nets({ conditional: true })
    const said = [0, 1].map((k) => [
      ...logitsOf(model, texts(4), tf.oneHot([k], 3).toFloat(), EVALUATING).dataSync(),
    ])
    expect(said[0]).not.toEqual(said[1])
    expect(
      family.build(hp, FORM, new Rng(1))['predictor']?.trainable.get('0.table')?.shape,
    ).toEqual([14, 16])
  })
})

describe('what it writes', () => {
  /** Samples, place by place; and whether each token is the one that the whole network would have drawn. */
  function written(hp: Hyperparameters, count = 12) {
    const all = settings(hp)
    const model = nets(hp)
    const asked = { count, z: null, labels: null, random: random() }
    const { sampler } = family
    let state = sampler!.start(asked, all, FORM)
    for (let i = 0; i < sampler!.steps(all, FORM); i++)
      state = sampler!.step(model, state, i, asked, all)
    return { model, x: state.x, u: state['u'] as tf.Tensor }
  }

  it('is what it would be without keeping anything of the places before', () => {
    const { model, x, u } = written({})
    const { probabilities } = look('next', model, x)
    const chances = probabilities.arraySync() as number[][][]
    const draws = u.arraySync() as number[][]
    const tokens = x.arraySync() as number[][]
    for (const [n, row] of tokens.entries())
      for (let i = 0; i < LENGTH - 1; i++) {
        const ended = row.slice(0, i).includes(0)
        let token = 0
        let sum = chances[n]![i]![0]!
        while (sum <= draws[n]![i]!) sum += chances[n]![i]![++token]!
        expect(row[i]).toBe(ended ? 0 : token)
      }
  })

  it('ends in time, and nothing follows an end', () => {
    const tokens = written({}, 40).x.arraySync() as number[][]
    for (const row of tokens)
      expect(row.slice(row.indexOf(0)).every((token) => token === 0)).toBe(true)
    expect(tokens.every((row) => row[LENGTH - 1] === 0)).toBe(true)
    expect(new Set(tokens.map(String)).size).toBeGreaterThan(20)
  })

  it.each([{ topK: 1 }, { topP: 0.05 }, { temperature: 0.1, topK: 1 }])(
    'is always the likeliest with %j',
    (hp) => {
      const { model, x } = written(hp, 5)
      const { tokens } = look('likeliest', model, tf.zeros([1, LENGTH]))
      const greedy = (tokens.arraySync() as number[][])[0]
      for (const row of x.arraySync() as number[][]) expect(row).toEqual(greedy)
    },
  )
})

describe('the likeliest continuations', () => {
  /** Nats of what stands from place `known` on, up to the end, of every text. */
  function logLikelihoods(model: Nets, x: tf.Tensor, known: number): number[] {
    const nats = look('next', model, x).surprise.arraySync() as number[][]
    return (x.arraySync() as number[][]).map((row, n) => {
      const end = row.indexOf(0)
      return -nats[n]!.slice(known, end + 1).reduce((sum, each) => sum + each, 0)
    })
  }

  it('begin with what is given, and are as likely as they say', () => {
    const model = nets()
    const x = texts(5, 2)
    const { tokens, logLikelihood } = look('likeliest', model, x, 3 / LENGTH)
    const rows = tokens.arraySync() as number[][]
    const given = (x.arraySync() as number[][])[0]!.slice(0, 3)
    for (const row of rows) {
      expect(row.slice(0, 3)).toEqual(given)
      expect(row.at(-1)).toBe(0)
    }
    const expected = logLikelihoods(model, tokens, 3)
    ;(logLikelihood.arraySync() as number[]).forEach((nats, i) =>
      expect(nats).toBeCloseTo(expected[i]!, 3),
    )
  })

  it('are found by the beam from the likeliest down, each by one of the likeliest ways on', () => {
    const model = nets()
    const { tokens, logLikelihood } = look('likeliest', model, texts(5), 5 / LENGTH)
    const rows = (tokens.arraySync() as number[][]).slice(1)
    const found = (logLikelihood.arraySync() as number[]).slice(1)
    expect(found).toEqual(found.toSorted((a, b) => b - a))
    // The last place has no choice: it is that of an end.
    const { probabilities } = look('next', model, texts(5))
    const chances = (probabilities.arraySync() as number[][][])[0]![5]!
    const likeliest = [...chances.keys()].toSorted((a, b) => chances[b]! - chances[a]!)
    expect(new Set(rows.map((row) => row[5]))).toEqual(new Set(likeliest.slice(0, 4)))
  })
})

it('shows the rows of its table that stand for characters', () => {
  const model = nets({ tied: true })
  const { embeddings } = look('embeddings', model, null)
  expect(embeddings.shape).toEqual([FORM.vocabulary, 16])
  const table = model.predictor.trainable.get('0.table')?.arraySync() as number[][]
  expect(embeddings.arraySync()).toEqual(table.slice(0, FORM.vocabulary))
})

describe('drawn continuations', () => {
  it('keep what is given, and are the greedy one where only the likeliest token can be drawn', async () => {
    const model = nets()
    const x = texts(6)
    const share = 3 / LENGTH
    const drawn = look('continuations', model, x, share, { topK: 1 })
    const greedy = look('likeliest', model, x, share, { beamWidth: 1 })
    const [tokens] = (await drawn.tokens.array()) as number[][]
    const [given] = (await x.array()) as number[][]
    expect(tokens?.slice(0, 3)).toEqual(given?.slice(0, 3))
    expect([tokens]).toEqual(await greedy.tokens.array())
    const [nats] = drawn.logLikelihood.dataSync()
    expect(nats).toBeCloseTo(greedy.logLikelihood.dataSync()[0] as number, 4)
  })

  it('differ from one another, since each is drawn anew', async () => {
    const x = tf.tile(texts(2), [8, 1])
    const { tokens } = look('continuations', nets(), x, 2 / LENGTH)
    const rows = (await tokens.array()) as number[][]
    expect(new Set(rows.map(String)).size).toBeGreaterThan(1)
  })
})
