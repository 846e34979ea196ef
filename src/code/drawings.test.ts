/** Runs what scripts draw, where Python has NumPy: the points must lie where ours do. */
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { DATASETS } from '../datasets/datasets.ts'
import { openDataset } from '../datasets/load.ts'
import { firstOf } from '../datasets/testSets.ts'
import { defined } from '../lib/assert.ts'
import { NUMPY_ARRAYS } from './arrays.ts'
import { drawingLines, PLANE_CODE } from './drawings.ts'
import { lines } from './text.ts'
import type { Drawing } from '../datasets/spec.ts'

const SETS = DATASETS.filter(({ noise }) => noise !== undefined)
const POINTS = 10_000
/** Cells along a side of the square from -2.5 to 2.5 in which points are counted. */
const CELLS = 10

const scriptOf = (id: string, drawing: Drawing): string =>
  lines(
    'import json, math',
    'import numpy as np',
    `POINTS = ${POINTS}`,
    ...drawingLines(defined(PLANE_CODE[id], id), drawing, NUMPY_ARRAYS),
    'print(json.dumps(x.ravel().tolist()))',
  )

function shares(values: ArrayLike<number>): number[] {
  const counts = new Array<number>(CELLS ** 2).fill(0)
  const cell = (value: number): number =>
    Math.min(CELLS - 1, Math.max(0, Math.floor(((value + 2.5) / 5) * CELLS)))
  for (let i = 0; i < values.length; i += 2)
    counts[cell(values[i] as number) + CELLS * cell(values[i + 1] as number)]! += 2 / values.length
  return counts
}

const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0

it.skipIf(!hasNumpy).each(SETS.map(({ id }) => id))('draws %s as the page does', async (id) => {
  const drawing = { noise: 0.5, dataSeed: 1 }
  const fetchFile = () => Promise.reject(new Error('points need no files'))
  const ours = shares(firstOf(await openDataset(id, { fetchFile, drawing }), POINTS))
  const ran = spawnSync('python3', ['-c', scriptOf(id, drawing)], { maxBuffer: 2 ** 26 })
  expect(ran.stderr.toString()).toBe('')
  const theirs = shares(JSON.parse(ran.stdout.toString()) as number[])
  const distance = ours.reduce((sum, share, i) => sum + Math.abs(share - (theirs[i] ?? 0)), 0) / 2
  // Two draws of 10,000 points from the same 100 cells are about 0.04 apart.
  expect(distance).toBeLessThan(0.08)
})
