/** Lines of equal value: of the density of points, and where a critic cannot tell. */
import { contourDensity, contours } from 'd3-contour'
import { PLANE_LIMIT } from '../planeSquare.ts'
import { BANDWIDTH } from './bandwidth.ts'
import { onPlane, tracePath } from './within.ts'
import type { CriticMap } from '../../worker/protocol/plane.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { Brush } from '../canvas.ts'
import type { SquareOptions } from '../planeSquare.ts'
import type { PaintTheme } from '../theme.ts'

const LEVELS = 6
/** Side of the grid on which densities are taken, in places; four of them are a cell. */
const GRID = 400

/** Closed lines in the plane. */
export type Lines = readonly (readonly (readonly [number, number])[])[]

type Polygons = readonly { readonly coordinates: readonly (readonly (readonly number[][])[])[] }[]

const linesOf = (
  polygons: Polygons,
  place: (across: number, down: number) => [number, number],
): Lines =>
  polygons.flatMap(({ coordinates }) =>
    coordinates.flatMap((polygon) =>
      polygon.map((ring) => ring.map(([across = 0, down = 0]) => place(across, down))),
    ),
  )

/** Lines of equal density of points, by a normal kernel under each of them. */
export function densityLines({ values, count }: Pick<Examples, 'values' | 'count'>): Lines {
  const perUnit = GRID / (2 * PLANE_LIMIT)
  const density = contourDensity<number>()
    .x((i) => ((values[2 * i] as number) + PLANE_LIMIT) * perUnit)
    .y((i) => (PLANE_LIMIT - (values[2 * i + 1] as number)) * perUnit)
    .size([GRID, GRID])
    .bandwidth(BANDWIDTH * perUnit)
    .thresholds(LEVELS)
  return linesOf(density(Array.from({ length: count }, (_, i) => i)), (across, down) => [
    across / perUnit - PLANE_LIMIT,
    PLANE_LIMIT - down / perUnit,
  ])
}

/** Where the values of a critic pass through the one at which it cannot tell. */
export function undecidedLines({ values, cells, box, middle }: CriticMap): Lines {
  const { left, bottom, side } = box
  const line = contours()
    .size([cells, cells])
    .contour([...values], middle)
  // What lies above is bounded by the edge of the map as well, which is no line of its own.
  const isInside = (place: number): boolean => place > 0.5 && place < cells - 0.5
  const lines: (readonly [number, number])[][] = []
  for (const ring of line.coordinates.flat()) {
    let part: (readonly [number, number])[] = []
    for (const [across = 0, down = 0] of ring) {
      if (isInside(across) && isInside(down))
        part.push([left + (side * across) / cells, bottom + side - (side * down) / cells])
      else if (part.length > 0) {
        lines.push(part)
        part = []
      }
    }
    lines.push(part)
  }
  return lines.filter(({ length }) => length > 1)
}

export function drawDensity(
  ctx: Brush,
  lines: Lines,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  drawLines(ctx, lines, { colour: theme.generated, width: 1.25, dash: [] }, options)
}

export function drawUndecided(
  ctx: Brush,
  lines: Lines,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  drawLines(ctx, lines, { colour: theme.muted, width: 1.5, dash: [5, 4] }, options)
}

interface LineLook {
  readonly colour: string
  /** In CSS pixels. */
  readonly width: number
  readonly dash: readonly number[]
}

function drawLines(ctx: Brush, lines: Lines, look: LineLook, options: SquareOptions): void {
  const { pixelRatio } = options
  onPlane(ctx, options, () => {
    ctx.strokeStyle = look.colour
    ctx.lineWidth = look.width * pixelRatio
    ctx.setLineDash(look.dash.map((length) => length * pixelRatio))
    for (const line of lines) {
      tracePath(ctx, line, options)
      ctx.stroke()
    }
    ctx.setLineDash([])
  })
}
