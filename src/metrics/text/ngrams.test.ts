import { expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { namesOf } from './names.ts'
import { BIGRAM, Ngrams, natsPerCharacter } from './ngrams.ts'
import { rowsOf } from '../statistics/rows.ts'

/** Of three tokens: the end, a and b. */
const [a, b] = ['\u0001', '\u0002']
const of = (names: readonly string[]) => Ngrams.count(names, 3)

it('reads each row up to its end, and one that fills all places whole', () => {
  expect(namesOf(rowsOf(Float32Array.of(1, 2, 0, 0, 2, 1, 2, 1), 4))).toEqual([
    a + b,
    b + a + b + a,
  ])
})

it('is Witten-Bell interpolation, as worked by hand', async () => {
  // Without a context: a twice, b once, the end twice, of 5 with 3 different ones.
  // After a: b once, the end once, of 2 with 2. Before it: a twice, of 2 with 1.
  const model = await of([a + b, a])
  const alone = [(2 + 3 / 3) / 8, (2 + 3 / 3) / 8, (1 + 3 / 3) / 8] as const
  const [end, first, second] = [
    (1 + 2 * alone[0]) / 4,
    (2 + 1 * alone[1]) / 3,
    (1 + 2 * alone[2]) / 4,
  ]
  const last = (1 + 1 * alone[0]) / 2
  expect(model.nats(a, BIGRAM)).toBeCloseTo(-Math.log(first * end), 12)
  expect(model.nats(a + b, BIGRAM)).toBeCloseTo(-Math.log(first * second * last), 12)
  // After a name that is over all there is to go by are shorter contexts: b after b was never seen.
  expect(model.nats(a + b + b, BIGRAM)).toBeCloseTo(
    -Math.log(first * second * ((1 * alone[2]) / 2) * last),
    12,
  )
})

it('knows nothing of a context but that all tokens are as likely where nothing was counted', async () => {
  expect((await of([])).nats(a + b)).toBeCloseTo(3 * Math.log(3), 12)
})

it('leaves nothing but long names out of what adds up to 1', async () => {
  const model = await of([a + b + a, b, a + a])
  const upTo = (most: number): string[] =>
    most === 0 ? [''] : ['', ...upTo(most - 1).flatMap((rest) => [a + rest, b + rest])]
  const total = upTo(8).reduce((sum, name) => sum + Math.exp(-model.nats(name)), 0)
  expect(total).toBeGreaterThan(0.95)
  expect(total).toBeLessThan(1)
})

it('makes names up as often as it says', async () => {
  const model = await of([a + b, a])
  const rng = new Rng(1)
  const drawn = Array.from({ length: 4000 }, () => model.draw(rng, 20, BIGRAM))
  const share = drawn.filter((name) => name === a).length / drawn.length
  expect(Math.abs(share - Math.exp(-model.nats(a, BIGRAM)))).toBeLessThan(0.03)
  expect(model.draw(rng, 0)).toBe('')
})

it('divides by characters and ends of all names together', () => {
  // 2 + 6 nats over 1 + 3 characters and 2 ends.
  expect(natsPerCharacter(['a', 'abc'], ({ length }) => 2 * length)).toBeCloseTo(8 / 6, 12)
})
