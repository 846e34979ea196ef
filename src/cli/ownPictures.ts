/** The reader's own pictures, from files named on the command line: read, checked and packed as the page does it. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { knowDataset } from '../datasets/datasets.ts'
import { ownFile, ownHash } from '../datasets/own.ts'
import { faultText } from '../features/own/faultText.ts'
import { en } from '../i18n/en.ts'
import { createMessages } from '../i18n/messages.ts'
import { picturesOfIdx } from '../imports/idxFiles.ts'
import { ImportFault } from '../imports/importFault.ts'
import { nameOfFile } from '../imports/names.ts'
import { packOwn } from '../imports/pack.ts'
import { areWhite, chosenPictures } from '../imports/pictures.ts'
import { UsageError } from './flags.ts'
import { whyUnreadable } from './idx.ts'
import { CommandError } from './prepare.mjs'
import type { Packed } from '../imports/pack.ts'
import type { Framing, Pictures } from '../imports/pictures.ts'

export interface PictureFiles {
  readonly images: string
  readonly labels: string | null
}

/** Packs the pictures in each way that the page can fit them, when it is asked for; first the one it proposes. */
export type OwnPictures = () => Iterable<Packed>

/** The ways, as a framing and whether black and white are changed about. */
const waysOf = (pictures: Pictures): readonly (readonly [Framing, boolean])[] => [
  ['whole', areWhite(pictures)],
  ['whole', !areWhite(pictures)],
  ['centred', false],
]

async function named(path: string) {
  try {
    return { file: basename(path), bytes: Uint8Array.from(await readFile(path)) }
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${whyUnreadable(error)}.`)
  }
}

/**
 * Reads the files.
 * @param pathOf finds a file by the name that was typed.
 * @throws CommandError with the page's own sentence for what it cannot use.
 */
export async function readOwnPictures(
  { images, labels }: PictureFiles,
  pathOf: (file: string) => string = (file) => file,
): Promise<OwnPictures> {
  const paths = (labels === null ? [images] : [images, labels]).map(pathOf)
  const files = await Promise.all(paths.map(named))
  try {
    return waysToPack(await picturesOfIdx(files, () => Promise.resolve()))
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    const sentence = faultText(createMessages('en', en), error)
    throw new CommandError(`${paths.join(' with ')}: ${sentence}`)
  }
}

function waysToPack({ pictures, file }: Awaited<ReturnType<typeof picturesOfIdx>>): OwnPictures {
  const { labels, classNames } = pictures
  return function* packed() {
    for (const [framing, isInverted] of waysOf(pictures)) {
      const values = chosenPictures(pictures, framing, isInverted)
      yield packOwn({ kind: 'image', values, labels, classNames, name: nameOfFile(file), file })
    }
  }
}

/** Packs pictures as the page proposes it, and makes them known. */
export function usualOwn(pictures: OwnPictures): Packed {
  const [usual] = pictures()
  if (!usual) throw new Error('There is a way to fit pictures')
  knowDataset(usual.spec)
  return usual
}

/**
 * Finds the pictures that a run or a link is about, however they were fitted, and makes them known.
 * @throws UsageError when they were not given, or others were.
 */
export function ownOf(dataset: string, pictures: OwnPictures | null): Packed {
  const file = ownFile(dataset) ?? 'which came from no file'
  if (!pictures)
    throw new UsageError(
      `This is about data of your own (${file}). Give the pictures with --images FILE.idx, and their labels, if they had any, with --labels FILE.idx`,
    )
  for (const packed of pictures())
    if (ownHash(packed.spec.id) === ownHash(dataset)) {
      knowDataset(packed.spec)
      return packed
    }
  throw new UsageError(
    `--images: this is about other data of your own (${file}). It wants the same pictures, with the same labels or none as then`,
  )
}
