/** The QR code of a link (ISO/IEC 18004). */
import { correction, generate } from 'lean-qr'

/** Bytes that the largest code holds: version 40 at the lowest level of correction. */
export const MOST_IN_QR = 2953

/** Light modules around the code, without which cameras miss it. */
const QUIET = 4
const SAVED_SIDE = 1200

export interface QrCode {
  /** Modules on a side, the quiet zone included. */
  readonly side: number
  /** Tells whether the module in a column and a row is dark. */
  readonly isDark: (column: number, row: number) => boolean
}

/** `null` where the text is longer than any code can hold. */
export function qrCodeOf(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > MOST_IN_QR) return null
  const code = generate(text, { minCorrectionLevel: correction.L })
  return {
    side: code.size + 2 * QUIET,
    isDark: (column, row) => code.get(column - QUIET, row - QUIET),
  }
}

/** Draws a code black on white, whatever the theme, in squares of whole pixels. */
export function drawQr(canvas: HTMLCanvasElement, { side, isDark }: QrCode): void {
  const scale = Math.max(1, Math.floor(SAVED_SIDE / side))
  canvas.width = side * scale
  canvas.height = side * scale
  const ctx = canvas.getContext('2d')
  if (!ctx) return
  ctx.fillStyle = '#fff'
  ctx.fillRect(0, 0, canvas.width, canvas.height)
  ctx.fillStyle = '#000'
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      if (isDark(column, row)) ctx.fillRect(column * scale, row * scale, scale, scale)
}
