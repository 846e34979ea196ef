/** Products over the windows of padded images: what convolutions in both directions are made of. */
import { dot, finished, packBias } from './products'
import { MR, NR, rowsTile, TABLE, TILE } from './tiles'

/** Bytes at the start of the scratch memory for the table, a spare tile, a place to write nothing, and a bias. */
export const HEAD: usize = TABLE + TILE + 64

/** What one product over windows needs besides its packed weights. */
@unmanaged
export class Windows {
  /** First window of image 0; bytes from window to window, line to line, image to image. */
  from: usize
  stepX: usize
  stepY: usize
  stepImage: usize
  /** The same of the result. */
  to: usize
  toX: usize
  toY: usize
  toImage: usize
  /** Windows along a line, lines. */
  columns: i32
  lines: i32
  segments: i32
  run: i32
  jump: usize
  channels: i32
  bias: usize
  activation: i32
  slope: f32
}

/** Rows `from` to `to` of windows, counted through all images, times the packed `panels`. */
export function overWindows(w: Windows, from: i32, to: i32, panels: usize, scratch: usize): void {
  const table = scratch
  const spare = table + TABLE
  const nowhere = spare + TILE
  const depth = w.segments * w.run
  const perImage = w.columns * w.lines
  // A block of rows that stays in the second-level cache while all panels pass over it.
  const block = max(MR, (65536 / max(1, depth) / MR) * MR)
  for (let first = from; first < to; first += block) {
    const last = min(to, first + block)
    for (let j = 0; j < w.channels; j += NR) {
      const width = min(NR, w.channels - j)
      const panel = panels + <usize>(j * depth) * 4
      const start = packBias(w.bias ? w.bias + ((<usize>j) << 2) : 0, width, nowhere + 32)
      let image = first / perImage
      let y = (first % perImage) / w.columns
      let x = first % w.columns
      for (let r = first; r < last; r += MR) {
        const rows = min(MR, last - r)
        for (let i = 0; i < MR; i++) {
          const slot = table + ((<usize>i) << 2)
          if (i >= rows) {
            store<usize>(slot, load<usize>(table))
            store<usize>(slot + 24, nowhere)
            continue
          }
          store<usize>(
            slot,
            w.from + <usize>image * w.stepImage + <usize>y * w.stepY + <usize>x * w.stepX,
          )
          store<usize>(
            slot + 24,
            w.to +
              <usize>image * w.toImage +
              <usize>y * w.toY +
              <usize>x * w.toX +
              ((<usize>j) << 2),
          )
          if (++x == w.columns) {
            x = 0
            if (++y == w.lines) {
              y = 0
              image++
            }
          }
        }
        rowsTile(
          table,
          w.segments,
          w.run,
          w.jump,
          panel,
          start,
          w.activation,
          w.slope,
          width,
          spare,
        )
      }
    }
  }
}

/** The same for fewer than 4 channels; `panels` is `[channels][depth]`. */
export function overWindowsThin(w: Windows, from: i32, to: i32, panels: usize): void {
  const depth = (<usize>(w.segments * w.run)) << 2
  const perImage = w.columns * w.lines
  let image = from / perImage
  let y = (from % perImage) / w.columns
  let x = from % w.columns
  for (let r = from; r < to; ) {
    let a = w.from + (<usize>image) * w.stepImage + (<usize>y) * w.stepY + (<usize>x) * w.stepX
    let o = w.to + (<usize>image) * w.toImage + (<usize>y) * w.toY + (<usize>x) * w.toX
    // The windows that are left of this line.
    for (const end = min(to, r + w.columns - x); r < end; r++) {
      for (let j: usize = 0; j < <usize>w.channels; j++) {
        const sum = dot(a, w.segments, w.run, w.jump, panels + j * depth)
        const shift: f32 = w.bias ? load<f32>(w.bias + (j << 2)) : 0
        store<f32>(o + (j << 2), finished(sum, shift, w.activation, w.slope))
      }
      a += w.stepX
      o += w.toX
    }
    x = 0
    if (++y == w.lines) {
      y = 0
      image++
    }
  }
}
