/**
 * Convolutions without a column matrix: the tiles read the rows of A straight from the padded image, where a window is
 * `kernel height` runs of contiguous floats (NHWC). The transposed convolution is one such product for each remainder
 * of the position by the stride, in which the same weights meet every pixel.
 */
import { float, int, pointer, share } from './math'
import { packPanel } from './products'
import { columnsTile, MR, NR, TILE } from './tiles'
import { HEAD, overWindows, overWindowsThin, Windows } from './windows'

/** Rows of pixels whose panels stay in the first-level cache while the filter's gradient goes over them. */
const GRADIENT_ROWS: i32 = 256

/**
 * Copies images into a frame of zeros, cut where the frame is smaller. Arguments: x, images, height, width, channels;
 * frame, its height, width, rows above, columns to the left.
 */
export function pad(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const images = int(args, 1)
  const height = int(args, 2)
  const width = int(args, 3)
  const pixel = (<usize>int(args, 4)) << 2
  const frameHeight = int(args, 6)
  const frameWidth = int(args, 7)
  const above = int(args, 8)
  const left = int(args, 9)
  const line = <usize>frameWidth * pixel
  const kept = <usize>max(0, min(width, frameWidth - left)) * pixel
  const before = <usize>left * pixel
  const end = share(images, 1, thread + 1, threads)
  for (let b = share(images, 1, thread, threads); b < end; b++) {
    let to = pointer(args, 5) + <usize>(b * frameHeight) * line
    for (let y = 0; y < frameHeight; y++) {
      const row = y - above
      if (row < 0 || row >= height) memory.fill(to, 0, line)
      else {
        memory.fill(to, 0, before)
        const from = pointer(args, 0) + <usize>((b * height + row) * width) * pixel
        memory.copy(to + before, from, kept)
        memory.fill(to + before + kept, 0, line - before - kept)
      }
      to += line
    }
  }
}

/**
 * y = f(x * w + bias) for an x that is padded already. Arguments: frame, images, its height, width, channels; weights
 * `[kernel height, kernel width, channels, filters]`; y, its height, width, filters; kernel height, width; stride
 * down, right; bias (0: none), activation, slope.
 */
export function convolve(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const images = int(args, 1)
  const frameWidth = int(args, 3)
  const channels = int(args, 4)
  const weights = pointer(args, 5)
  const lines = int(args, 7)
  const columns = int(args, 8)
  const filters = int(args, 9)
  const kernelHeight = int(args, 10)
  const kernelWidth = int(args, 11)
  const pixel = (<usize>channels) << 2
  const line = <usize>frameWidth * pixel
  const w = changetype<Windows>(scratch)
  w.from = pointer(args, 0)
  w.stepX = <usize>int(args, 13) * pixel
  w.stepY = <usize>int(args, 12) * line
  w.stepImage = <usize>int(args, 2) * line
  w.toX = (<usize>filters) << 2
  w.toY = <usize>columns * w.toX
  w.toImage = <usize>lines * w.toY
  w.to = pointer(args, 6)
  w.columns = columns
  w.lines = lines
  w.segments = kernelHeight
  w.run = kernelWidth * channels
  w.jump = line - <usize>kernelWidth * pixel
  w.channels = filters
  w.bias = pointer(args, 14)
  w.activation = int(args, 15)
  w.slope = float(args, 16)
  const panels = scratch + offsetof<Windows>() + HEAD
  const depth = w.segments * w.run
  const stride = (<usize>filters) << 2
  const rows = images * lines * columns
  const from = share(rows, MR, thread, threads)
  const to = share(rows, MR, thread + 1, threads)
  if (filters < 4) {
    for (let j = 0; j < filters; j++)
      packPanel(
        weights + ((<usize>j) << 2),
        stride,
        4,
        1,
        1,
        depth,
        panels + <usize>(j * depth) * 4,
      )
    overWindowsThin(w, from, to, panels)
    return
  }
  for (let j = 0; j < filters; j += NR)
    packPanel(
      weights + ((<usize>j) << 2),
      stride,
      4,
      min(NR, filters - j),
      NR,
      depth,
      panels + <usize>(j * depth) * 4,
    )
  overWindows(w, from, to, panels, scratch + offsetof<Windows>())
}

/**
 * x = f(transposed convolution of y + bias) for a y that is padded already: every x gathers the y whose windows hold it.
 * Arguments: frame of y, images, its height, width, filters; weights `[kernel height, kernel width, channels,
 * filters]`; x, its height, width, channels; kernel height, width; stride down, right; padding of x above, to the left;
 * rows of the frame above y, columns to the left of it; bias (0: none), activation, slope.
 */
export function convolveTransposed(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const images = int(args, 1)
  const frameHeight = int(args, 2)
  const frameWidth = int(args, 3)
  const filters = int(args, 4)
  const height = int(args, 7)
  const width = int(args, 8)
  const channels = int(args, 9)
  const kernelHeight = int(args, 10)
  const kernelWidth = int(args, 11)
  const down = int(args, 12)
  const right = int(args, 13)
  const above = int(args, 14)
  const left = int(args, 15)
  const pixel = (<usize>filters) << 2
  const line = <usize>frameWidth * pixel
  const outPixel = (<usize>channels) << 2
  const outLine = <usize>width * outPixel
  const w = changetype<Windows>(scratch)
  const panels = scratch + offsetof<Windows>() + HEAD
  w.stepX = pixel
  w.stepY = line
  w.stepImage = <usize>frameHeight * line
  w.toX = <usize>right * outPixel
  w.toY = <usize>down * outLine
  w.toImage = <usize>height * outLine
  w.channels = channels
  w.bias = pointer(args, 18)
  w.activation = int(args, 19)
  w.slope = float(args, 20)
  for (let py = 0; py < down; py++)
    for (let px = 0; px < right; px++) {
      // The x whose distance from the padded edge leaves the remainder (py, px): first one, and how many.
      const y0 = (py - (above % down) + down) % down
      const x0 = (px - (left % right) + right) % right
      const tapsY = (kernelHeight - py + down - 1) / down
      const tapsX = (kernelWidth - px + right - 1) / right
      w.lines = (height - y0 + down - 1) / down
      w.columns = (width - x0 + right - 1) / right
      if (w.lines <= 0 || w.columns <= 0) continue
      w.segments = tapsX > 0 ? max(0, tapsY) : 0
      w.run = max(0, tapsX) * filters
      w.jump = line - <usize>w.run * 4
      // Windows end at the y of the first tap and begin the other taps before it.
      const beginY = (y0 + above - py) / down + int(args, 16) - (tapsY - 1)
      const beginX = (x0 + left - px) / right + int(args, 17) - (tapsX - 1)
      w.from = pointer(args, 0) + <usize>beginY * line + <usize>beginX * pixel
      w.to = pointer(args, 6) + <usize>y0 * outLine + <usize>x0 * outPixel
      packTaps(args, w, py, px, panels)
      const rows = images * w.lines * w.columns
      const from = share(rows, MR, thread, threads)
      const to = share(rows, MR, thread + 1, threads)
      if (channels < 4) overWindowsThin(w, from, to, panels)
      else overWindows(w, from, to, panels, scratch + offsetof<Windows>())
    }
}

/** Packs the weights of one remainder, last tap first: `[taps down][taps right][filters]` by channels. */
function packTaps(args: usize, w: Windows, py: i32, px: i32, panels: usize): void {
  const filters = int(args, 4)
  const channels = w.channels
  const kernelWidth = int(args, 11)
  const down = int(args, 12)
  const right = int(args, 13)
  const tapsX = w.run / filters
  const depth = w.segments * w.run
  const row = (<usize>filters) << 2
  const thin = channels < 4
  const step = thin ? 1 : NR
  for (let j = 0; j < channels; j += step) {
    const panel = panels + <usize>(j * depth) * 4
    for (let u = 0; u < w.segments; u++)
      for (let v = 0; v < tapsX; v++) {
        const ky = py + down * (w.segments - 1 - u)
        const kx = px + right * (tapsX - 1 - v)
        const from = pointer(args, 5) + <usize>((ky * kernelWidth + kx) * channels + j) * row
        const to = panel + <usize>((u * tapsX + v) * filters * step) * 4
        packPanel(from, 4, row, thin ? 1 : min(NR, channels - j), step, filters, to)
      }
  }
}

/**
 * Gradient of the weights. Arguments: frame of x, images, its height, width, channels; dy, its height, width, filters;
 * dw `[kernel height, kernel width, channels, filters]`; kernel height, width; stride down, right.
 */
export function convolveGradient(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const images = int(args, 1)
  const channels = int(args, 4)
  const lines = int(args, 6)
  const columns = int(args, 7)
  const filters = int(args, 8)
  const kernelHeight = int(args, 10)
  const pixel = (<usize>channels) << 2
  const line = <usize>int(args, 3) * pixel
  const run = int(args, 11) * channels
  const step = <usize>int(args, 13) * pixel
  const jump = <usize>int(args, 12) * line - <usize>columns * step
  const image = <usize>int(args, 2) * line
  const blockJump = image - <usize>(lines * int(args, 12)) * line
  const ldc = (<usize>filters) << 2
  const perImage = lines * columns
  const block = max(1, GRADIENT_ROWS / perImage)
  const spare = scratch
  const panel = spare + TILE
  // Dealt out by panels of filters, or by tiles of the window when there are too few.
  const panels = (filters + NR - 1) / NR
  const tiles = (run + MR - 1) / MR
  const all = kernelHeight * tiles
  const byPanels = panels % threads == 0 || panels >= 4 * threads
  const panel0 = byPanels ? share(panels, 1, thread, threads) : 0
  const panel1 = byPanels ? share(panels, 1, thread + 1, threads) : panels
  const tile0 = byPanels ? 0 : share(all, 1, thread, threads)
  const tile1 = byPanels ? all : share(all, 1, thread + 1, threads)
  for (let b = 0; b < images; b += block) {
    const some = min(block, images - b)
    const from = pointer(args, 0) + <usize>b * image
    for (let p = panel0; p < panel1; p++) {
      const j = p * NR
      const width = min(NR, filters - j)
      const dy = pointer(args, 5) + <usize>(b * perImage) * ldc + ((<usize>j) << 2)
      packPanel(dy, ldc, 4, width, NR, some * perImage, panel)
      for (let t = tile0; t < tile1; t++) {
        const ky = t / tiles
        const k = (t % tiles) * MR
        columnsTile(
          from + <usize>ky * line + ((<usize>k) << 2),
          step,
          columns,
          lines,
          jump,
          some,
          blockJump,
          panel,
          pointer(args, 9) + <usize>(ky * run + k) * ldc + ((<usize>j) << 2),
          ldc,
          min(MR, run - k),
          width,
          b > 0,
          spare,
        )
      }
    }
  }
}
