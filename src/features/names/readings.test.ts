import { expect, it } from 'vitest'
import { letterPlane } from './letterPlane.ts'
import { chancesAt, surprisesOf, tallyOf, weightsOf } from './readings.ts'

it('ranks the tokens at a place by their chance', () => {
  const probabilities = { shape: [1, 2, 3], values: Float32Array.of(1, 0, 0, 0.25, 0, 0.75) }
  expect(chancesAt(probabilities, 1)).toEqual([
    { token: 2, p: 0.75 },
    { token: 0, p: 0.25 },
    { token: 1, p: 0 },
  ])
})

it('counts the end of a name among its characters', () => {
  // Three fair choices among two: a name of two characters, and its end.
  const surprise = { shape: [1, 4], values: new Float32Array(4).fill(Math.LN2) }
  const tally = tallyOf(surprisesOf(surprise, 2))
  expect(tally.nats).toBeCloseTo(3 * Math.LN2, 6)
  expect(tally.natsPerCharacter).toBeCloseTo(Math.LN2, 6)
  expect(tally.bitsPerCharacter).toBeCloseTo(1, 6)
})

it('reads the weights of a head, or their mean over the heads', () => {
  const attention = {
    shape: [1, 2, 2, 2, 2],
    values: Float32Array.of(
      ...[1, 0, 0.5, 0.5, 1, 0, 0.25, 0.75], // layer 0
      ...[1, 0, 0, 1, 1, 0, 1, 0], // layer 1
    ),
  }
  const at = (layer: number, head: number | 'mean') =>
    weightsOf(attention, { layer, head, places: 2 })
  expect(at(0, 1)).toEqual([
    [1, 0],
    [0.25, 0.75],
  ])
  expect(at(1, 'mean')).toEqual([
    [1, 0],
    [0.5, 0.5],
  ])
  expect(weightsOf(attention, { layer: 1, head: 0, places: 1 })).toEqual([[1]])
})

it('lays letters out along the two directions in which they differ most', () => {
  // Two pairs far apart along the second coordinate, each pair a little apart along the first.
  const embeddings = {
    shape: [4, 3],
    values: Float32Array.of(1, 10, 5, -1, 10, 5, 1, -10, 5, -1, -10, 5),
  }
  const { places, variance, nearest } = letterPlane(embeddings)
  expect(variance).toBeCloseTo(1, 9)
  expect(places).toEqual([
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ])
  expect(nearest(0, 1)).toEqual([1])
})

it('shows letters that are all alike in the middle', () => {
  const { places, variance } = letterPlane({ shape: [2, 2], values: new Float32Array(4).fill(1) })
  expect(places).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ])
  expect(variance).toBe(0)
})
