import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readImages as imagesOf, readLabels as labelsOf } from './idx.ts'
import { CommandError } from './prepare.mjs'

/** As the digits of MNIST. */
const DIGITS = { shape: [28, 28, 1], classes: 10 }
const readImages = (path: string) => imagesOf(path, DIGITS)
const readLabels = (path: string, count: number) => labelsOf(path, count, DIGITS)

const UNSIGNED_BYTES = 0x08
const FLOATS = 0x0d

/** An IDX file; `length` is that of its values where the header lies. */
function idx(extents: readonly number[], { type = UNSIGNED_BYTES, length = -1, value = 0 } = {}) {
  const header = Buffer.alloc(4 + 4 * extents.length)
  header.writeUInt32BE(0x100 * type + extents.length)
  extents.forEach((extent, axis) => header.writeUInt32BE(extent, 4 + 4 * axis))
  const size = extents.reduce((product, extent) => product * extent, 1)
  return Buffer.concat([header, Buffer.alloc(length < 0 ? size : length, value)])
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ganvas-idx-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function stored(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'some.idx')
  await writeFile(path, bytes)
  return path
}

describe('an IDX file of images', () => {
  test('is read row by row', async () => {
    const file = idx([120, 28, 28])
    file[16 + 784] = 200
    const { count, values } = await readImages(await stored(file))
    expect([count, values.length, values[784]]).toEqual([120, 120 * 784, 200])
  })

  test('is read when it is gzipped', async () => {
    const { count, values } = await readImages(
      await stored(gzipSync(idx([100, 28, 28], { value: 9 }))),
    )
    expect([count, values.length, values[5]]).toEqual([100, 100 * 784, 9])
  })

  test.each([
    ['an empty file', Buffer.alloc(0), 'too short for an IDX file: 0 bytes'],
    ['two bytes', Buffer.alloc(2), 'too short for an IDX file: 2 bytes'],
    ['a picture', Buffer.from('\x89PNG....', 'latin1'), 'begins with 0x89 0x50 0x4e 0x47'],
    ['floats', idx([100, 28, 28], { type: FLOATS }), '32-bit floats (0x0d)'],
    ['an unknown type', idx([100, 28, 28], { type: 0x33 }), 'an unknown type (0x33)'],
    ['a header cut short', idx([100, 28, 28]).subarray(0, 9), 'needs 16 bytes, and it has 9'],
    [
      'a header of 255 dimensions',
      Buffer.concat([Buffer.from([0, 0, UNSIGNED_BYTES, 255]), Buffer.alloc(2000, 7)]),
      'announces 255 dimensions, which is no array of images or labels.',
    ],
    ['labels', idx([100]), '1 dimensions (100); images of 28 x 28'],
    ['images with a channel', idx([100, 28, 28, 1]), '4 dimensions (100 x 28 x 28 x 1)'],
    ['larger images', idx([100, 32, 32]), 'images of 32 x 32 pixels; images of 28 x 28'],
    ['one byte less', idx([100, 28, 28], { length: 78_399 }), '78399 bytes after its header'],
    ['one byte more', idx([100, 28, 28], { length: 78_401 }), '100 x 28 x 28 = 78400'],
    ['no images', idx([0, 28, 28]), 'holds no images'],
    ['too few images', idx([99, 28, 28]), '99 images, too few to measure'],
    ['a damaged gzip', Buffer.from([0x1f, 0x8b, 1, 2]), 'is gzipped and cannot be unpacked'],
  ])('is refused when it is %s', async (_what, bytes, message) => {
    const path = await stored(bytes)
    const refusal = readImages(path)
    await expect(refusal).rejects.toThrow(CommandError)
    await expect(refusal).rejects.toThrow(message)
    await expect(refusal).rejects.toThrow(path)
  })

  test('is refused when it is not there, or is a folder', async () => {
    await expect(readImages(join(folder, 'none.idx'))).rejects.toThrow('there is no such file')
    await expect(readImages(folder)).rejects.toThrow('it is a folder')
  })
})

test('a header that is no header is refused in a line that fits a terminal', async () => {
  const path = await stored(idx(new Array<number>(255).fill(1), { length: 0 }))
  await expect(readImages(path)).rejects.toThrow(/^.{0,300}$/)
})

describe('an IDX file of labels', () => {
  test('is read as one digit for each image', async () => {
    const labels = await readLabels(await stored(idx([3], { value: 9 })), 3)
    expect([...labels]).toEqual([9, 9, 9])
  })

  test.each([
    ['images', idx([3, 28, 28]), '3 dimensions (3 x 28 x 28); labels have 1'],
    ['labels of another count', idx([4]), 'holds 4 labels for 3 images'],
    ['a label above 9', idx([3], { value: 10 }), 'holds the label 10 (at place 0)'],
  ])('is refused when it holds %s', async (_what, bytes, message) => {
    await expect(readLabels(await stored(bytes), 3)).rejects.toThrow(message)
  })
})
