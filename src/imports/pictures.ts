/** Pictures that a reader brought, as they come out: every one in both ways of fitting it into 28 x 28. */
import { OWN_CLASSES, OWN_SIDE } from '../datasets/own.ts'
import { ImportFault } from './importFault.ts'
import { tidyName } from './names.ts'
import { centredPicture, groundOf, wholePicture } from './shrink.ts'
import type { IdxPictures } from './idx.ts'
import type { Grey } from './shrink.ts'

/** `whole`: the picture as it is. `centred`: its ink as MNIST has it. */
export type Framing = 'whole' | 'centred'

/** Why files were left out. */
export type PictureReason = 'notPicture' | 'tooLarge' | 'damaged' | 'deep'

export interface Pictures {
  readonly count: number
  /** Bytes `[count, 28, 28]`. */
  readonly framed: Readonly<Record<Framing, Uint8Array<ArrayBuffer>>>
  readonly labels: Uint8Array<ArrayBuffer>
  /** Empty where nobody labelled them. */
  readonly classNames: readonly string[]
  /** Folders, where they are too many to be classes; else 0. */
  readonly tooManyFolders: number
  /** Pictures whose ground is nearer to white than to black. */
  readonly whiteGrounds: number
  /** Files of each reason. */
  readonly leftOut: ReadonlyMap<PictureReason, number>
}

const SIZE = OWN_SIDE * OWN_SIDE
/** Pictures that are fitted in one go. */
const AT_ONCE = 200
/** Folders within folders that are looked into. */
export const DEEPEST = 8

/** Fits pictures into 28 x 28. `pause` is awaited every few hundred. */
export async function framePictures(
  count: number,
  greyAt: (index: number) => Grey,
  pause: () => Promise<void>,
): Promise<Pick<Pictures, 'count' | 'framed' | 'whiteGrounds'>> {
  const framed = { whole: new Uint8Array(count * SIZE), centred: new Uint8Array(count * SIZE) }
  let whiteGrounds = 0
  for (let index = 0; index < count; index++) {
    const grey = greyAt(index)
    framed.whole.set(wholePicture(grey), index * SIZE)
    framed.centred.set(centredPicture(grey), index * SIZE)
    if (groundOf(grey) > 127) whiteGrounds++
    if (index % AT_ONCE === AT_ONCE - 1) await pause()
  }
  return { count, framed, whiteGrounds }
}

/** One of the pictures of an IDX file. */
export const idxGrey = ({ width, height, values }: IdxPictures, index: number): Grey => ({
  width,
  height,
  values: values.subarray(index * width * height, (index + 1) * width * height),
})

/** One cell of a sheet of pictures, counted row by row. */
export function cellGrey(
  { width, height, values }: Grey,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  index: number,
): Grey {
  const [wide, high] = [Math.floor(width / columns), Math.floor(height / rows)]
  const [left, top] = [(index % columns) * wide, Math.floor(index / columns) * high]
  return {
    width: wide,
    height: high,
    values: Uint8Array.from(
      { length: wide * high },
      (_, at) => values[(top + Math.floor(at / wide)) * width + left + (at % wide)] ?? 0,
    ),
  }
}

/** Rows and columns that a sheet is likely to have: cells as square and as usual as they can be. */
export function guessCells({ width, height }: Pick<Grey, 'width' | 'height'>): {
  readonly columns: number
  readonly rows: number
} {
  const usual = [28, 32, 64, 16, 48, 128, 100, 50, 256]
  const fits = usual.find(
    (side) => width % side === 0 && height % side === 0 && width * height > side * side,
  )
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  const side = fits ?? divisor(width, height)
  const isSheet = side >= 8 && width * height > side * side
  return isSheet ? { columns: width / side, rows: height / side } : { columns: 4, rows: 4 }
}

/** What a picture's file lies in; `null` for one that lies in no folder. */
const folderOf = (path: string): string | null => path.split('/').filter(Boolean).at(-2) ?? null

/** True of files that programs leave in archives and folders, and of what lies too deep. */
export const isHidden = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')

export const isDeep = (path: string): boolean => path.split('/').length > DEEPEST + 1

/** Classes out of folders: their names, where there are two or more and not too many. */
export function labelsOfFolders(
  paths: readonly string[],
): Pick<Pictures, 'labels' | 'classNames' | 'tooManyFolders'> {
  const folders = paths.map((path) => tidyName(folderOf(path) ?? ''))
  const names = [...new Set(folders)].toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  const areClasses = names.length > 1 && names.length <= OWN_CLASSES.most && !names.includes('')
  const tooManyFolders = names.length > OWN_CLASSES.most ? names.length : 0
  return areClasses
    ? {
        labels: Uint8Array.from(folders, (name) => names.indexOf(name)),
        classNames: names,
        tooManyFolders,
      }
    : { labels: new Uint8Array(paths.length), classNames: [], tooManyFolders }
}

/** True where most have a white ground: black and white are then changed about unless the reader says otherwise. */
export const areWhite = ({
  whiteGrounds,
  count,
}: Pick<Pictures, 'whiteGrounds' | 'count'>): boolean => 2 * whiteGrounds > count

/** Pictures in one framing, with black and white changed about if so wanted. @throws ImportFault `noPictures` */
export function chosenPictures(
  { framed, count }: Pictures,
  framing: Framing,
  isInverted: boolean,
): Uint8Array<ArrayBuffer> {
  if (count === 0) throw new ImportFault('noPictures')
  const values = framed[framing]
  return framing === 'whole' && isInverted ? values.map((value) => 255 - value) : values
}
