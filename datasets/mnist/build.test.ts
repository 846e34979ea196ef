import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../../src/datasets/load.ts'
import { buildMnist } from './build.ts'

const BUILT = join(import.meta.dirname, '../../public/datasets')

describe('the built MNIST files', () => {
  let root = BUILT
  let built: Awaited<ReturnType<typeof buildMnist>>

  beforeAll(async () => {
    const there = await stat(join(BUILT, 'mnist/manifest.json')).catch(() => null)
    if (!there) root = await mkdtemp(join(tmpdir(), 'ganvas-'))
    built = await buildMnist(join(root, 'mnist'))
  }, 120_000)

  afterAll(async () => {
    if (root !== BUILT) await rm(root, { recursive: true })
  })

  it('are small: at most 13 MB in all and 1.5 MB for each training chunk', () => {
    const { train, test } = built.manifest
    const files = [train, test].flatMap((set) => [set.labels, ...set.examples])
    expect(files.reduce((sum, file) => sum + file.bytes, 0)).toBeLessThanOrEqual(13e6)
    for (const file of train.examples) expect(file.bytes).toBeLessThanOrEqual(1.5e6)
  })

  it('are left alone when they are there and intact', async () => {
    const again = await buildMnist(join(root, 'mnist'))
    expect(again).toEqual({ manifest: built.manifest, written: false })
  })

  it('hold the 60,000 training and 10,000 test images of MNIST in the original order', async () => {
    const data = await openDataset('mnist', {
      fetchFile: async (path) => new Response(await readFile(join(root, path))),
    })
    await data.need(60_000)
    const test = await data.test()
    expect(Array.from(data.trainLabels.slice(0, 10))).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4])
    expect(Array.from(test.labels.slice(0, 10))).toEqual([7, 2, 1, 0, 4, 1, 4, 9, 5, 9])
    expect([data.trainLabels.length, test.count]).toEqual([60_000, 10_000])

    const all = new Float32Array(60_000 * 784)
    data.read(
      Uint32Array.from({ length: 60_000 }, (_, i) => i),
      all,
    )
    expect(all.reduce((sum, pixel) => sum + pixel, 0) / all.length).toBeCloseTo(0.1307, 4)
    const held = new Float32Array(10_000 * 784)
    test.read(0, 10_000, held)
    expect(held.reduce((sum, pixel) => sum + pixel, 0) / held.length).toBeCloseTo(0.1325, 4)
  }, 30_000)
})
