/** Colours of the page as numbers, and what lies between them. */

export type Triple = readonly [red: number, green: number, blue: number]

/** Red, green and blue, 0 to 255, of `#rrggbb`, or of `#rgb`, as a style sheet that was made small has it. */
export const tripleOf = (hex: string): Triple =>
  [0, 1, 2].map((i) =>
    hex.length === 4
      ? 17 * Number.parseInt(hex.charAt(i + 1), 16)
      : Number.parseInt(hex.slice(2 * i + 1, 2 * i + 3), 16),
  ) as unknown as Triple

/** The colour a share of the way from one to another. */
export const between = (from: Triple, to: Triple, share: number): Triple =>
  from.map((value, i) =>
    Math.round(value + share * ((to[i] as number) - value)),
  ) as unknown as Triple
