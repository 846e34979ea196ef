import { describe, expect, it } from 'vitest'
import { ownDataset } from '../data/own.ts'
import { checkOwnSpec, ownFile, ownHash } from '../datasets/own.ts'
import { packOwn } from './pack.ts'
import type { Brought } from './pack.ts'

const SIZE = 28 * 28

/** Images of one grey each, so that each can be told from the others. */
function images(count: number, greyOf = (row: number): number => row % 256): Brought {
  const values = new Uint8Array(count * SIZE)
  for (let row = 0; row < count; row++) values.fill(greyOf(row), row * SIZE, (row + 1) * SIZE)
  const labels = Uint8Array.from({ length: count }, (_, row) => row % 2)
  return {
    kind: 'image',
    values,
    labels,
    classNames: ['cat', 'dog'],
    name: 'Pets',
    file: 'pets.zip',
  }
}

const greys = (values: Float32Array | Uint8Array): number[] =>
  Array.from({ length: values.length / SIZE }, (_, row) => values[row * SIZE] as number)

describe('data that a reader brought', () => {
  it('are described in a way that is accepted wherever it is read', () => {
    const { spec } = packOwn(images(60))
    expect(checkOwnSpec(structuredClone(spec))).toEqual(spec)
    expect([spec.trainCount, spec.testCount, spec.own.perClass]).toEqual([50, 10, [30, 30]])
    expect(ownHash(spec.id)).toMatch(/^[0-9a-f]{16}$/)
    expect(ownFile(spec.id)).toBe('pets.zip')
  })

  it('have an id that changes with what they hold, and with nothing else', () => {
    const hash = (brought: Brought) => ownHash(packOwn(brought).spec.id)
    const one = images(12)
    expect(hash({ ...one, name: 'Other', file: 'other.zip' })).toBe(hash(one))
    expect(hash({ ...one, classNames: ['cat', 'cow'] })).not.toBe(hash(one))
    expect(hash(images(12, (row) => (row + 1) % 256))).not.toBe(hash(one))
  })

  it('come back as they were packed, each on one side of the split, in the same way in whatever order', async () => {
    const brought = images(60)
    const { spec, bytes } = packOwn(brought)
    const data = ownDataset(spec, bytes)
    const out = new Float32Array(spec.trainCount * SIZE)
    data.read(
      Uint32Array.from({ length: spec.trainCount }, (_, i) => i),
      out,
    )
    const trained = greys(out).map((grey) => Math.round(255 * grey))
    const test = await data.test()
    const held = new Float32Array(test.count * SIZE)
    test.read(0, test.count, held)
    const heldOut = greys(held).map((grey) => Math.round(255 * grey))
    expect([...trained, ...heldOut].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 60 }, (_, i) => i),
    )
    trained.forEach((grey, i) => expect(data.trainLabels[i]).toBe(grey % 2))
    const turned = packOwn({
      ...images(60, (row) => 59 - row),
      labels: brought.labels.toReversed(),
    })
    expect(new Uint8Array(turned.bytes)).toEqual(new Uint8Array(bytes))
  })

  it('hold out copies of an example together', async () => {
    const { spec, bytes } = packOwn(images(120, (row) => row % 8))
    const data = ownDataset(spec, bytes)
    const out = new Float32Array(spec.trainCount * SIZE)
    data.read(
      Uint32Array.from({ length: spec.trainCount }, (_, i) => i),
      out,
    )
    const test = await data.test()
    const held = new Float32Array(test.count * SIZE)
    test.read(0, test.count, held)
    const trained = new Set(greys(out))
    expect(greys(held).filter((grey) => trained.has(grey))).toEqual([])
  })

  it('hold out what was made from one example together with it', () => {
    const origins = Uint32Array.from({ length: 120 }, (_, row) => row - (row % 10))
    const labels = Uint8Array.from(origins, (row) => (row / 10) % 2)
    const brought = { ...images(120), labels, origins }
    const { spec, bytes } = packOwn(brought)
    const first = greys(new Uint8Array(bytes, 0, 120 * SIZE))
    const drawings = (of: number[]): number[] => [
      ...new Set(of.map((grey) => Math.floor(grey / 10))),
    ]
    const held = drawings(first.slice(spec.trainCount))
    expect([spec.trainCount, spec.testCount, held.length]).toEqual([100, 20, 2])
    expect(held.map((drawing) => drawing % 2).toSorted((a, b) => a - b)).toEqual([0, 1])
    expect(drawings(first.slice(0, spec.trainCount)).filter((one) => held.includes(one))).toEqual(
      [],
    )
    // The first few are of several drawings: they stand for the data in a list.
    expect(drawings(first.slice(0, 8)).length).toBeGreaterThan(3)
  })

  it('are refused when all of them were made from one example', () => {
    const brought = { ...images(12), origins: new Uint32Array(12) }
    expect(() => packOwn(brought)).toThrow(/tooFew.*"count":1/)
  })

  it('leave something to train on and something to test with, however few they are', () => {
    const { spec } = packOwn(images(2, () => 7))
    expect([spec.trainCount, spec.testCount]).toEqual([1, 1])
  })

  it('are not opened when their bytes are not what is described', () => {
    const { spec, bytes } = packOwn(images(12))
    expect(() => ownDataset(spec, bytes.slice(1))).toThrow('pets.zip')
    const wrong = bytes.slice(0)
    new Uint8Array(wrong)[wrong.byteLength - 1] = 9
    expect(() => ownDataset(spec, wrong)).toThrow('pets.zip')
  })
})
