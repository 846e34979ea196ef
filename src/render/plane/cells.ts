/** The cells of a sheet: a regular grid of latent vectors as the generator lays it over the plane. */
import type { LatentSheet } from '../../worker/protocol/plane.ts'

export type Point = readonly [x: number, y: number]

export interface Cell {
  readonly row: number
  readonly column: number
  /** Counter-clockwise in the latent space, from the lowest values of both dimensions on. */
  readonly corners: readonly [Point, Point, Point, Point]
  /** Above 0 where they still go round counter-clockwise in the plane, below 0 where the sheet is turned over. */
  readonly area: number
  readonly isHole: boolean
}

/** The area of a polygon, above 0 when its corners go round counter-clockwise: the shoelace formula. */
export function signedArea(corners: readonly Point[]): number {
  let sum = 0
  corners.forEach(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] as Point
    sum += x * nextY - nextX * y
  })
  return sum / 2
}

/** True when a latent space has one dimension, and its sheet is a curve. */
export const isCurve = ({ latentDim }: Pick<LatentSheet, 'latentDim'>): boolean => latentDim === 1

/** The cells of a sheet, row by row; of a curve there are none. */
export function cellsOf(sheet: LatentSheet): readonly Cell[] {
  if (isCurve(sheet)) return []
  const { lines, values, holes } = sheet
  const at = (row: number, column: number): Point => {
    const index = 2 * (row * lines + column)
    return [values[index] as number, values[index + 1] as number]
  }
  const cells: Cell[] = []
  for (let row = 0; row < lines - 1; row++)
    for (let column = 0; column < lines - 1; column++) {
      const corners = [
        at(row, column),
        at(row, column + 1),
        at(row + 1, column + 1),
        at(row + 1, column),
      ] as const
      const isHole = holes?.[row * (lines - 1) + column] === 1
      cells.push({ row, column, corners, area: signedArea(corners), isHole })
    }
  return cells
}

/** The side that more of a sheet shows: 1 or -1. A generator may as well lay it over the plane as a mirror image. */
export const frontOf = (cells: readonly Cell[]): 1 | -1 =>
  cells.reduce((sum, { area }) => sum + area, 0) < 0 ? -1 : 1

/** Whether a cell lies turned over. */
export const isFolded = ({ area }: Cell, front: 1 | -1): boolean => area * front < 0

/** Whether a point lies within a polygon, by the even-odd rule. */
export function isWithin([x, y]: Point, corners: readonly Point[]): boolean {
  let isInside = false
  corners.forEach(([fromX, fromY], i) => {
    const [toX, toY] = corners[(i + 1) % corners.length] as Point
    if (fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY))
      isInside = !isInside
  })
  return isInside
}
