/** Pictures in an IDX file, with a file of labels beside them or without, as the page and the command line read them. */
import { idxLabels, idxPictures, isIdx, readIdx } from './idx.ts'
import { ImportFault } from './importFault.ts'
import { framePictures, idxGrey } from './pictures.ts'
import { isGzip, ungzip } from './unpack.ts'
import type { Pictures } from './pictures.ts'

/** A file, gzipped or not. */
export interface NamedBytes {
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Reads one or two files, in any order. `pause` is awaited every few hundred pictures.
 * @returns the pictures, and the name of their file.
 * @throws ImportFault when they are no IDX files, or do not fit together.
 */
export async function picturesOfIdx(
  files: readonly NamedBytes[],
  pause: () => Promise<void>,
): Promise<{ readonly pictures: Pictures; readonly file: string }> {
  const read = files.map(({ file, bytes }) => {
    const plain = isGzip(bytes) ? ungzip(bytes) : bytes
    if (!isIdx(plain)) throw new ImportFault('notKnown')
    return { file, idx: readIdx(plain) }
  })
  const images = read.find(({ idx }) => idx.extents.length === 3)
  if (!images) throw new ImportFault('labelsAlone')
  const beside = read.find((each) => each !== images)
  if (beside && beside.idx.extents.length !== 1)
    throw new ImportFault('idxDimensions', { found: '3' })
  const pictures = idxPictures(images.idx)
  const { count } = pictures
  const known = beside
    ? idxLabels(beside.idx, count)
    : { labels: new Uint8Array(count), classNames: [] }
  const framed = await framePictures(count, (index) => idxGrey(pictures, index), pause)
  return {
    pictures: { ...framed, ...known, tooManyFolders: 0, leftOut: new Map() },
    file: images.file,
  }
}
