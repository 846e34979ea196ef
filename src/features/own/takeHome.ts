/** What was drawn, as files that the dialog reads again. */
import { OWN_SIDE } from '../../datasets/own.ts'
import { zipOf } from '../../imports/packUp.ts'
import { drawExamples } from '../../render/pictures.ts'
import { csvOf } from '../csv.ts'
import type { LaidOut } from './classNames.ts'

async function pngOf(values: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(OWN_SIDE, OWN_SIDE)
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('There is no canvas to draw the picture on')
  drawExamples(ctx, { shape: [OWN_SIDE, OWN_SIDE, 1], count: 1, values }, { columns: 1, scale: 1 })
  const png = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await png.arrayBuffer())
}

/** A ZIP of PNG files in folders of their classes. @param images bytes `[28, 28]` each */
export async function drawingsZip(
  images: readonly Uint8Array<ArrayBuffer>[],
  { labels, classNames }: LaidOut,
): Promise<Blob> {
  const pngs = await Promise.all(images.map((image) => pngOf(image)))
  const pictures = pngs.map((bytes, index) => ({
    bytes,
    className: classNames[labels[index] ?? 0] ?? null,
  }))
  return new Blob([zipOf(pictures)], { type: 'application/zip' })
}

/** A table of points, with their classes where there are any. @param values x, y, x, y, ... */
export function pointsCsv(values: Float32Array, { labels, classNames }: LaidOut): Blob {
  const rows = Array.from(labels, (label, row) => {
    const place = [values[2 * row] ?? 0, values[2 * row + 1] ?? 0]
    return classNames.length > 0 ? [...place, classNames[label] ?? ''] : place
  })
  return csvOf(classNames.length > 0 ? ['x', 'y', 'class'] : ['x', 'y'], rows)
}
