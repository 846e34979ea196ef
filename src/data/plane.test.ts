import { describe, expect, it } from 'vitest'
import { RING_MODES, RING_STD, planeSet, ringCentre } from './plane.ts'

const COUNT = 10_000

function moments(values: Float32Array): { mean: [number, number]; variance: [number, number] } {
  const count = values.length / 2
  const mean: [number, number] = [0, 0]
  const variance: [number, number] = [0, 0]
  for (const axis of [0, 1] as const) {
    for (let i = 0; i < count; i++) mean[axis] += (values[2 * i + axis] as number) / count
    for (let i = 0; i < count; i++)
      variance[axis] += ((values[2 * i + axis] as number) - mean[axis]) ** 2 / count
  }
  return { mean, variance }
}

describe.each(['ring8', 'moons'] as const)('%s', (id) => {
  const { values, labels } = planeSet(id, 'train', COUNT)

  it('is centred and has unit variance', () => {
    const { mean, variance } = moments(values)
    expect(Math.abs(mean[0])).toBeLessThan(0.04)
    expect(Math.abs(mean[1])).toBeLessThan(0.04)
    expect((variance[0] + variance[1]) / 2).toBeCloseTo(1, 1.5)
  })

  it('is the same at every draw, and other points are held out', () => {
    expect(planeSet(id, 'train', COUNT)).toEqual({ values, labels })
    expect(planeSet(id, 'test', COUNT).values).not.toEqual(values)
  })

  it('shares its points out evenly among the labels', () => {
    const classes = id === 'ring8' ? RING_MODES : 2
    const counts = new Uint32Array(classes)
    for (const label of labels) counts[label]!++
    const spread = 4 * Math.sqrt(COUNT / classes)
    for (const count of counts) expect(Math.abs(count - COUNT / classes)).toBeLessThan(spread)
  })
})

describe('ring8', () => {
  it('has eight modes, no two in the same place', () => {
    const centres = Array.from({ length: RING_MODES }, (_, k) => ringCentre(k))
    const gaps = centres.flatMap(([x, y], k) =>
      centres.slice(k + 1).map(([u, v]) => Math.hypot(x - u, y - v)),
    )
    expect(Math.min(...gaps)).toBeCloseTo((4 * Math.sin(Math.PI / 8)) / Math.sqrt(2.01), 10)
  })

  it('scatters the points around the centre of the mode that labels them', () => {
    const { values, labels } = planeSet('ring8', 'train', COUNT)
    let squares = 0
    labels.forEach((label, i) => {
      const [x, y] = ringCentre(label)
      squares += ((values[2 * i] as number) - x) ** 2 + ((values[2 * i + 1] as number) - y) ** 2
    })
    expect(Math.sqrt(squares / COUNT / 2) / RING_STD).toBeCloseTo(1, 1.5)
  })
})

describe('moons', () => {
  it('has the lower moon right of and below the upper one', () => {
    const { values, labels } = planeSet('moons', 'train', COUNT)
    const moon = (label: number): [number, number] =>
      moments(values.filter((_, i) => labels[i >> 1] === label)).mean
    const scale = Math.sqrt((3 / 4 + 9 / 16 - 1 / Math.PI) / 2 + 0.01)
    expect(moon(1)[0] - moon(0)[0]).toBeCloseTo(1 / scale, 1)
    expect(moon(0)[1] - moon(1)[1]).toBeCloseTo((4 / Math.PI - 0.5) / scale, 1)
  })
})
