/** Files that a reader chose, dropped or pasted, and what is made of them: told by what they hold, not by their names. */
import { OWN_EXAMPLES } from '../../datasets/own.ts'
import { isIdx } from '../../imports/idx.ts'
import { picturesOfIdx } from '../../imports/idxFiles.ts'
import { ImportFault } from '../../imports/importFault.ts'
import { isPicture } from '../../imports/pictureHeader.ts'
import {
  DEEPEST,
  framePictures,
  isDeep,
  isHidden,
  labelsOfFolders,
} from '../../imports/pictures.ts'
import { checkCount } from '../../imports/points.ts'
import { isGzip, isZip, unzip } from '../../imports/unpack.ts'
import { decodePicture } from './decode.ts'
import { textStage } from './useSource.ts'
import type { PictureReason } from '../../imports/pictures.ts'
import type { Stage } from './useSource.ts'

/** Bytes of one file that are read. */
const MOST_BYTES = 256 * 2 ** 20
/** Bytes that tell what kind of file it is. */
const HEAD = 32

type Bytes = Uint8Array<ArrayBuffer>

/** A file, and where it lies below what was given. */
export interface Given {
  readonly path: string
  readonly file: Blob
}

export const filesOfInput = (files: readonly File[]): readonly Given[] =>
  files.map((file) => ({ path: file.webkitRelativePath || file.name, file }))

/** The files in a folder that was dropped, no deeper than is looked into. */
async function filesBelow(entry: FileSystemEntry, depth = 0): Promise<readonly Given[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [{ path, file }]
  }
  if (depth > DEEPEST) return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: Given[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0 || found.length > OWN_EXAMPLES.most) return found
    for (const one of some) found.push(...(await filesBelow(one, depth + 1)))
  }
}

export async function filesOfDrop(data: DataTransfer): Promise<readonly Given[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = filesOfInput([...data.files])
  if (!entries.some((entry) => entry.isDirectory)) return files
  return (await Promise.all(entries.map((entry) => filesBelow(entry)))).flat()
}

const bytesOf = async (file: Blob): Promise<Bytes> => {
  if (file.size > MOST_BYTES) throw new ImportFault('tooLarge', { megabytes: MOST_BYTES / 2 ** 20 })
  return new Uint8Array(await file.arrayBuffer())
}

/** Lets the page breathe. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

const nameOf = ({ path }: Given): string => path.split('/').at(-1) ?? path

/** What some files turn out to hold. @throws ImportFault when nothing can be made of them. */
export async function stageOfFiles(files: readonly Given[]): Promise<Stage> {
  const seen = files.filter(({ path }) => !isHidden(path))
  const [first] = seen
  if (!first) throw new ImportFault('empty')
  const head = new Uint8Array(await first.file.slice(0, HEAD).arrayBuffer())
  if (seen.length === 1 && isZip(head)) return await archive(first)
  const [folder] = first.path.split('/')
  const source =
    seen.length === 1 ? nameOf(first) : first.path.includes('/') ? (folder ?? '') : null
  if (seen.length <= 2 && (isIdx(head) || isGzip(head))) return await idxStage(seen)
  if (seen.length === 1 && isPicture(head))
    return { kind: 'sheet', sheet: await decodePicture(await bytesOf(first.file)), file: source }
  if (seen.length === 1) return await linesStage(first)
  return await picturesStage(seen, source)
}

async function linesStage(given: Given): Promise<Stage> {
  const text = await new Blob([await bytesOf(given.file)]).text()
  // No text has this character.
  if (text.includes('\u0000')) throw new ImportFault('notKnown')
  return textStage(text, nameOf(given))
}

async function idxStage(files: readonly Given[]): Promise<Stage> {
  const read = await Promise.all(
    files.map(async (given) => ({ file: nameOf(given), bytes: await bytesOf(given.file) })),
  )
  return { kind: 'pictures', ...(await picturesOfIdx(read, pause)), isDrawn: false }
}

async function archive(given: Given): Promise<Stage> {
  const packed = unzip(await bytesOf(given.file), (path) => !isHidden(path) && !path.endsWith('/'))
  const files = packed.map(({ path, bytes }) => ({ path, file: new Blob([bytes]) }))
  return await picturesStage(files, nameOf(given))
}

/** Many pictures, each a file. */
async function picturesStage(files: readonly Given[], source: string | null): Promise<Stage> {
  const leftOut = new Map<PictureReason, number>()
  const leave = (reason: PictureReason): void =>
    void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
  if (files.length > OWN_EXAMPLES.most) checkCount(files.length)
  const paths: string[] = []
  const parts: Awaited<ReturnType<typeof framePictures>>[] = []
  // By their paths, so that the same pictures come in the same order wherever they are read.
  for (const { path, file } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (isDeep(path)) {
      leave('deep')
      continue
    }
    try {
      const grey = await decodePicture(await bytesOf(file))
      parts.push(await framePictures(1, () => grey, pause))
      paths.push(path)
    } catch (error) {
      const code = error instanceof ImportFault ? error.code : null
      leave(code === 'notKnown' ? 'notPicture' : code === 'unreadable' ? 'damaged' : 'tooLarge')
    }
  }
  if (parts.length === 0) throw new ImportFault('noPictures')
  checkCount(parts.length)
  return {
    kind: 'pictures',
    pictures: { ...together(parts), ...labelsOfFolders(paths), leftOut },
    file: source,
    isDrawn: false,
  }
}

function together(parts: readonly Awaited<ReturnType<typeof framePictures>>[]) {
  const size = parts[0]?.framed.whole.length ?? 0
  const framed = {
    whole: new Uint8Array(size * parts.length),
    centred: new Uint8Array(size * parts.length),
  }
  parts.forEach((part, index) => {
    framed.whole.set(part.framed.whole, index * size)
    framed.centred.set(part.framed.centred, index * size)
  })
  const whiteGrounds = parts.reduce((sum, part) => sum + part.whiteGrounds, 0)
  return { count: parts.length, framed, whiteGrounds }
}
