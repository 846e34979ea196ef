/** Reads the blocks of a GIF for tests: what it is, how often it loops, and its frames. GIF89a specification, W3C 1990. */

export interface GifFacts {
  readonly width: number
  readonly height: number
  /** Colours of the global table, as `[red, green, blue]`. */
  readonly colours: readonly (readonly number[])[]
  /** 0 for ever, `null` when it does not say. */
  readonly loops: number | null
  /** How long each frame lasts, in hundredths of a second. */
  readonly delays: readonly number[]
}

/** @throws when a block is not one of a GIF, or the file ends before its trailer. */
export function readGif(bytes: Uint8Array): GifFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signature = String.fromCodePoint(...bytes.subarray(0, 6))
  if (signature !== 'GIF89a') throw new Error(`Not a GIF: ${signature}`)
  const tableAt = (at: number, fields: number): number =>
    fields & 0x80 ? at + 3 * 2 ** ((fields & 7) + 1) : at
  const afterBlocks = (at: number): number => {
    for (;;) {
      const length = view.getUint8(at)
      if (length === 0) return at + 1
      at += length + 1
    }
  }
  const delays: number[] = []
  let frames = 0
  let loops: number | null = null
  let at = tableAt(13, view.getUint8(10))
  const colours = Array.from({ length: (at - 13) / 3 }, (_, i) => [
    ...bytes.subarray(13 + 3 * i, 16 + 3 * i),
  ])
  for (;;) {
    const kind = view.getUint8(at)
    if (kind === 0x3b) break
    if (kind === 0x2c) {
      frames++
      at = afterBlocks(tableAt(at + 10, view.getUint8(at + 9)) + 1)
      continue
    }
    if (kind !== 0x21) throw new Error(`Unknown block ${kind} at ${at}`)
    const extension = view.getUint8(at + 1)
    if (extension === 0xf9) delays.push(view.getUint16(at + 4, true))
    if (extension === 0xff) loops = view.getUint16(at + 16, true)
    at = afterBlocks(at + 2)
  }
  if (frames !== delays.length) throw new Error(`${frames} frames with ${delays.length} delays`)
  return { width: view.getUint16(6, true), height: view.getUint16(8, true), colours, loops, delays }
}
