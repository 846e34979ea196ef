/** Puts a reader's pictures into an archive that the door for archives reads again, classes included. */
import { zipSync } from 'fflate'

export interface PackedPicture {
  /** A picture's file. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Name of its class; `null` where nothing is told apart. */
  readonly className: string | null
}

/** A class's name as a folder's: no more than one folder, and none that counts as hidden. */
const folderName = (name: string): string =>
  name.replaceAll(/[/\\]/g, '-').replace(/^\./, '_') || '_'

/** A ZIP of PNG files, each in the folder of its class, in their order. */
export function zipOf(pictures: readonly PackedPicture[]): Uint8Array<ArrayBuffer> {
  const digits = String(pictures.length).length
  const files = pictures.map(({ bytes, className }, index) => {
    const file = `${String(index + 1).padStart(digits, '0')}.png`
    return [className === null ? file : `${folderName(className)}/${file}`, bytes] as const
  })
  // Pictures are packed already.
  return zipSync(Object.fromEntries(files), { level: 0 })
}
