/** Tables as CSV (RFC 4180): commas, lines ended by CRLF, numbers with a point, in UTF-8. */

/** `null` leaves the cell empty. */
export type Cell = string | number | null

function cellText(cell: Cell): string {
  if (cell === null) return ''
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table whose first row names its columns. */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): Blob =>
  new Blob(
    [head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`),
    { type: 'text/csv;charset=utf-8;header=present' },
  )
