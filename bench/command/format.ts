/** Numbers as a table shows them. */

/** Three digits that count, never in powers of ten. */
export function threeDigits(value: number): string {
  if (!Number.isFinite(value)) return '-'
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)))
  return value.toFixed(Math.min(decimals, 3))
}

/** How many times as long, for example "2.7x". */
export const times = (ratio: number): string => `${threeDigits(ratio)}x`

/** A spread in %, or nothing where there is none. */
export const plusMinus = (spread: number | null): string =>
  spread === null ? '' : `±${threeDigits(spread / 2)} %`

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
