import { describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../../models/experiment.ts'
import { PLANE_LIMIT } from '../../../render/planeSquare.ts'
import { spaceOf } from '../space.ts'
import { hardestOf, labelsOf, nearestPoint, sourcesOf } from './sheet.ts'
import type { Space } from '../space.ts'

const spaceOfFamily = (family: string): Space => spaceOf(defaultExperiment(family)) as Space

describe('a sheet of samples', () => {
  it('offers Gaussians only where there are codes to fit them to', () => {
    expect(sourcesOf(spaceOfFamily('gan'))).toEqual(['prior'])
    expect(sourcesOf(spaceOfFamily('vae'))).toEqual(['prior', 'gaussian', 'mixture'])
  })

  it('asks for every class in turn, and for none from a model that is not told', () => {
    const space = spaceOfFamily('gan')
    expect(labelsOf({ ...space, classes: 3 }, 5)).toEqual(Uint8Array.of(0, 1, 2, 0, 1))
    expect(labelsOf(space, 5)).toBeNull()
  })
})

describe('hardestOf', () => {
  it('finds the class that is drawn least often when asked for', () => {
    expect(hardestOf([0.9, null, 0.5, 0.7])).toEqual({ label: 2, share: 0.5 })
    expect(hardestOf([null, null])).toBeNull()
  })
})

describe('nearestPoint', () => {
  const values = Float32Array.of(-PLANE_LIMIT, PLANE_LIMIT, PLANE_LIMIT, PLANE_LIMIT, 0, 0)
  const points = { shape: [2], count: 3, values }
  const square = { side: 100, pixelRatio: 1 }

  it('finds the point under the pointer: y grows upwards in the plane', () => {
    expect(nearestPoint(points, [10, 0], square)).toBe(0)
    expect(nearestPoint(points, [90, 20], square)).toBe(1)
    expect(nearestPoint(points, [60, 60], square)).toBe(2)
  })

  it('finds nothing among no points', () => {
    expect(nearestPoint({ ...points, count: 0 }, [0, 0], square)).toBe(-1)
  })
})
