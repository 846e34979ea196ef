/** The reader's own pictures on the command line. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findDataset } from '../datasets/datasets.ts'
import { defined } from '../lib/assert.ts'
import { PRESETS } from '../models/presets.ts'
import { checkpointFor } from '../runs/fixtures.ts'
import { UsageError } from './flags.ts'
import { readOwnPictures } from './ownPictures.ts'
import { readOrder, readPictureFiles } from './trainArguments.ts'

const COUNT = 24
const VAE = ['--preset', 'vae-2d']

function idx(extents: readonly number[], values: ArrayLike<number>): Buffer {
  const header = Buffer.alloc(4 + 4 * extents.length)
  header.set([0, 0, 8, extents.length])
  extents.forEach((extent, axis) => header.writeUInt32BE(extent, 4 + 4 * axis))
  return Buffer.concat([header, Uint8Array.from(values)])
}

/** Small pictures, each with one bright spot of its own on this ground. */
const spots = (ground: number): Buffer =>
  idx(
    [COUNT, 8, 8],
    Array.from({ length: COUNT * 64 }, (_, at) => (at % 64 === Math.floor(at / 64) ? 200 : ground)),
  )

let folder = ''
const at = (file: string): string => join(folder, file)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ganvas-own-'))
  const labels = Array.from({ length: COUNT }, (_, row) => 3 + (row % 2))
  const files = {
    'spots.idx': spots(0),
    'spots.idx.gz': gzipSync(spots(0)),
    'paper.idx': spots(255),
    'dusk.idx': spots(17),
    'labels.idx': idx([COUNT], labels),
    'few.idx': idx([COUNT - 1], labels.slice(1)),
    'cut.idx': spots(0).subarray(0, -1),
  }
  await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(at(name), bytes)))
})
afterAll(() => rm(folder, { recursive: true }))

/** The order of a command line that names files of the folder. */
async function orderOf(args: readonly string[], images: string, labels: string | null = null) {
  const pictures = await readOwnPictures({
    images: at(images),
    labels: labels === null ? null : at(labels),
  })
  return readOrder(args, pictures)
}

describe('--images', () => {
  test('puts the pictures in the place of a preset’s data, known by what they hold and their file', async () => {
    const { experiment, own } = await orderOf(VAE, 'spots.idx', 'labels.idx')
    expect(experiment.dataset).toMatch(/^own-[0-9a-f]{16}-spots\.idx$/)
    expect(experiment.mix).toEqual([1, 1])
    expect(findDataset(experiment.dataset)).toMatchObject({
      classNames: ['3', '4'],
      trainCount: 20,
      own: { name: 'spots', file: 'spots.idx' },
    })
    expect(own?.spec.id).toBe(experiment.dataset)
    const packed = await orderOf(VAE, 'spots.idx.gz', 'labels.idx')
    expect(packed.own?.bytes).toEqual(own?.bytes)
  })

  test.each([
    ['cut.idx', null, 'The file ends too early: it holds 1,551 bytes of the 1,552'],
    ['labels.idx', null, 'These are labels without pictures'],
    ['spots.idx', 'few.idx', 'There are 23 labels for 24 pictures'],
    ['spots.idx', 'spots.idx', 'labels 1'],
    ['none.idx', null, 'cannot be read'],
  ])('refuses %s with %s in the words of the page', async (images, labels, sentence) => {
    await expect(orderOf(VAE, images, labels)).rejects.toThrow(sentence)
  })

  test('is found among the words, and wanted by labels', () => {
    const labels = ['--labels', 'b.idx']
    expect(readPictureFiles(VAE)).toBeNull()
    expect(readPictureFiles([...VAE, '--images', 'a.idx', ...labels])).toEqual({
      images: 'a.idx',
      labels: 'b.idx',
    })
    expect(() => readPictureFiles([...VAE, ...labels])).toThrow(/give these with --images/)
  })
})

describe('what is about own pictures', () => {
  test('cannot be had without them', () => {
    const link = ['--experiment', '#family=vae&dataset=own-0123456789abcdef-bars.idx']
    expect(() => readOrder(link)).toThrow(/data of your own \(bars\.idx\).*--images FILE\.idx/)
  })

  test('finds them however the page fitted them', async () => {
    const ways = await readOwnPictures({ images: at('paper.idx'), labels: null })
    const ids = [...ways()].map(({ spec }) => spec.id)
    expect(new Set(ids).size).toBe(3)
    for (const id of ids)
      expect(readOrder(['--experiment', `#family=vae&dataset=${id}`], ways).own?.spec.id).toBe(id)
  })

  test('does not take others for them', async () => {
    const link = ['--experiment', '#family=vae&dataset=own-0123456789abcdef-bars.idx']
    await expect(orderOf(link, 'spots.idx')).rejects.toThrow(/other data of your own \(bars\.idx\)/)
  })
})

describe('a run that is resumed', () => {
  /** Writes a run on the pictures of a file, changed about; gives its words and their id. */
  async function runOn(images: string): Promise<readonly [readonly string[], string]> {
    const ways = await readOwnPictures({ images: at(images), labels: null })
    const { spec } = defined([...ways()][1], 'the pictures changed about')
    const { experiment } = await orderOf(VAE, 'spots.idx')
    const checkpoint = checkpointFor({ ...experiment, dataset: spec.id })
    await writeFile(at('run.ganvas'), new Uint8Array(checkpoint))
    return [['--resume', at('run.ganvas'), '--steps', '1'], spec.id]
  }

  test('asks for its pictures, and goes on with them', async () => {
    const [args, id] = await runOn('dusk.idx')
    expect(() => readOrder(args)).toThrow(/data of your own \(dusk\.idx\).*--images/)
    await expect(orderOf(args, 'spots.idx')).rejects.toThrow(UsageError)
    const { experiment, own, resumed } = await orderOf(args, 'dusk.idx')
    expect([experiment.dataset, own?.spec.id]).toEqual([id, id])
    expect(resumed?.progress.step).toBe(30)
  })

  test('takes none where it is about the page’s data', async () => {
    await writeFile(at('mnist.ganvas'), new Uint8Array(checkpointFor(PRESETS['vae-2d'])))
    const args = ['--resume', at('mnist.ganvas'), '--steps', '1']
    await expect(orderOf(args, 'spots.idx')).rejects.toThrow(/trained on mnist, without --images/)
  })
})
