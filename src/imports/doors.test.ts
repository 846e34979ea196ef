/** The doors for pictures: whatever comes through them is read, or refused with a named fault. */
import * as fc from 'fast-check'
import { gzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { idxLabels, idxPictures, isIdx, readIdx } from './idx.ts'
import { ImportFault } from './importFault.ts'
import { pictureSize } from './pictureHeader.ts'
import { isDeep, isHidden, labelsOfFolders } from './pictures.ts'
import { ungzip, unzip } from './unpack.ts'
import type { FaultCode } from './importFault.ts'

type Bytes = Uint8Array<ArrayBuffer>

const RUNS = { numRuns: 10_000, seed: 7 }
const bytes = (values: ArrayLike<number>): Bytes => Uint8Array.from(values)

/** An IDX file of unsigned bytes. */
function idx(extents: readonly number[], values: ArrayLike<number>): Bytes {
  const file = new Uint8Array(4 + 4 * extents.length + values.length)
  file.set([0, 0, 8, extents.length])
  extents.forEach((extent, axis) => new DataView(file.buffer).setUint32(4 + 4 * axis, extent))
  file.set(values, 4 + 4 * extents.length)
  return file
}

function codeOf(work: () => unknown): FaultCode | null {
  try {
    work()
    return null
  } catch (error) {
    expect(error).toBeInstanceOf(ImportFault)
    return (error as ImportFault).code
  }
}

/** Some of a file's bytes changed, or its end cut off. */
const damaged = (file: Bytes) =>
  fc
    .tuple(
      fc.nat(file.length),
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 4 }),
    )
    .map(([length, changes]) => {
      const copy = file.slice()
      for (const [at, value] of changes) copy[at] = value
      return copy.slice(0, length)
    })

describe('IDX', () => {
  const pictures = idx([3, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  const readPictures = (file: Bytes) => idxPictures(readIdx(file))

  it('gives pictures, and labels as classes in the order of their numbers', () => {
    expect(readPictures(pictures)).toMatchObject({ count: 3, height: 2, width: 2 })
    const { labels, classNames } = idxLabels(readIdx(idx([3], [7, 2, 7])), 3)
    expect([[...labels], classNames]).toEqual([
      [1, 0, 1],
      ['2', '7'],
    ])
  })

  it('is read when gzip has packed it', () => {
    expect(readPictures(ungzip(bytes(gzipSync(pictures)))).count).toBe(3)
  })

  it.each<readonly [FaultCode, () => unknown]>([
    ['truncated', () => readIdx(pictures.slice(0, -1))],
    ['truncated', () => readIdx(pictures.slice(0, 9))],
    ['truncated', () => readIdx(idx([0xffffffff, 0xffffffff, 0xffffffff], []))],
    ['idxLength', () => readIdx(bytes([...pictures, 0]))],
    ['idxType', () => readIdx(bytes([0, 0, 0x0d, 1, 0, 0, 0, 0]))],
    ['idxDimensions', () => readIdx(bytes([0, 0, 8, 200]))],
    ['idxSize', () => readPictures(idx([2, 1, 600], new Uint8Array(1200)))],
    ['tooFew', () => readPictures(idx([1, 2, 2], [1, 2, 3, 4]))],
    ['labelsAlone', () => readPictures(idx([2], [1, 2]))],
    ['labelsCount', () => idxLabels(readIdx(idx([2], [1, 2])), 3)],
    [
      'tooManyClasses',
      () =>
        idxLabels(
          readIdx(
            idx(
              [21],
              Array.from({ length: 21 }, (_, i) => i),
            ),
          ),
          21,
        ),
    ],
  ])('is refused as %s', (code, work) => {
    expect(codeOf(work)).toBe(code)
  })

  it('is read or refused by name, whatever is damaged', () => {
    const all = (): void =>
      fc.assert(
        fc.property(fc.oneof(damaged(pictures), fc.uint8Array({ maxLength: 40 })), (file) => {
          codeOf(() => {
            const any = bytes(file)
            if (isIdx(any)) readPictures(any)
          })
        }),
        RUNS,
      )
    expect(all).not.toThrow()
  })
})

describe('ZIP', () => {
  const file = bytes(
    zipSync({
      'cats/a.png': bytes([1, 2, 3]),
      'dogs/b.png': new Uint8Array(300),
      '__MACOSX/._a': bytes([9]),
    }),
  )

  it('gives the files that are wanted', () => {
    const found = unzip(file, (path) => !isHidden(path))
    expect(found.map(({ path }) => path)).toEqual(['cats/a.png', 'dogs/b.png'])
    expect([...(found[0]?.bytes ?? [])]).toEqual([1, 2, 3])
  })

  /** The archive with another size announced for its largest file, in its entry and in the directory. */
  function announcing(size: number): Bytes {
    const copy = file.slice()
    const view = new DataView(copy.buffer)
    for (let at = 0; at + 4 <= copy.length; at++)
      if (view.getUint32(at, true) === 300) view.setUint32(at, size, true)
    return copy
  }

  it('is refused before it is unpacked when it announces more than is read', () => {
    expect(codeOf(() => unzip(announcing(4_000_000_000), () => true))).toBe('bomb')
  })

  it('never gives more than it announces', () => {
    const sizes: number[] = []
    codeOf(() => sizes.push(...unzip(announcing(10), () => true).map((one) => one.bytes.length)))
    expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(10)
  })

  it('is refused as gzip that announces more than is read', () => {
    const packed = bytes(gzipSync(new Uint8Array(100)))
    new DataView(packed.buffer).setUint32(packed.length - 4, 4_000_000_000, true)
    expect(codeOf(() => ungzip(packed))).toBe('bomb')
  })

  it('is read or refused by name, whatever is damaged', () => {
    const all = (): void =>
      fc.assert(
        fc.property(fc.oneof(damaged(file), fc.uint8Array({ maxLength: 60 })), (any) => {
          codeOf(() => unzip(bytes(any), () => true))
          codeOf(() => ungzip(bytes(any)))
        }),
        RUNS,
      )
    expect(all).not.toThrow()
  })
})

describe('the size of a picture', () => {
  const png = (width: number, height: number): Bytes => {
    const head = new Uint8Array(33)
    head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
    new DataView(head.buffer).setUint32(16, width)
    new DataView(head.buffer).setUint32(20, height)
    return head
  }

  it('is read from its header alone', () => {
    expect(pictureSize(png(640, 480))).toEqual({ width: 640, height: 480 })
    const jpeg = bytes([
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 1,
    ])
    expect(pictureSize(jpeg)).toEqual({ width: 30, height: 20 })
    const webp = new Uint8Array(30)
    webp.set(new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8X'))
    webp.set([99, 0, 0, 49, 0, 0], 24)
    expect(pictureSize(webp)).toEqual({ width: 100, height: 50 })
  })

  it('is refused when it is huge, nought, cut off, or of no picture', () => {
    expect(codeOf(() => pictureSize(png(60_000, 60_000)))).toBe('pictureSize')
    expect(codeOf(() => pictureSize(png(0, 5)))).toBe('unreadable')
    expect(codeOf(() => pictureSize(png(5, 5).slice(0, 18)))).toBe('unreadable')
    expect(codeOf(() => pictureSize(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0])))).toBe('unreadable')
    expect(codeOf(() => pictureSize(bytes([1, 2, 3])))).toBe('notKnown')
  })
})

describe('folders', () => {
  it('are classes where there are two or more', () => {
    const { labels, classNames } = labelsOfFolders(['x/2/a.png', 'x/10/b.png', 'x/2/c.png'])
    expect([[...labels], classNames]).toEqual([
      [0, 1, 0],
      ['2', '10'],
    ])
    expect(labelsOfFolders(['x/a.png', 'x/b.png']).classNames).toEqual([])
  })

  it('are none where they are too many, which is told', () => {
    const paths = Array.from({ length: 21 }, (_, i) => `x/${i}/a.png`)
    expect(labelsOfFolders(paths)).toMatchObject({ classNames: [], tooManyFolders: 21 })
  })

  it('are passed over when they are hidden, and not followed for ever', () => {
    expect([isHidden('a/.git/b.png'), isHidden('__MACOSX/a.png'), isHidden('a/b.png')]).toEqual([
      true,
      true,
      false,
    ])
    expect([isDeep('a/'.repeat(8) + 'b.png'), isDeep('a/'.repeat(9) + 'b.png')]).toEqual([
      false,
      true,
    ])
  })
})
