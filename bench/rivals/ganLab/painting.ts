/** What GAN Lab paints after every fiftieth iteration: each picture twice, in SVG, one large and one small. */
import * as tf from 'tfjs-core-0.12'
import { BATCH, BATCHES, batchesOf, discriminator, generator, tidily } from './model.ts'

/** Cells along a side: the discriminator's map, the generator's manifold. */
const MAP = 30
const MANIFOLD = 20
const ARROW = 0.15
/** Sides of the two pictures in CSS pixels. */
const SIDES = [500, 150] as const

/** The middles of the map's cells, and the corners of the manifold's. */
const cellBatches = batchesOf(
  Array.from({ length: MAP * MAP }, (_, i) => [
    ((i % MAP) + 0.5) / MAP,
    (Math.floor(i / MAP) + 0.5) / MAP,
  ]),
)
const ROW = MANIFOLD + 1
const CORNERS = ROW * ROW
const CORNER_BATCHES = Math.ceil(CORNERS / BATCH)
const cornerBatches = batchesOf(
  Array.from({ length: CORNER_BATCHES * BATCH }, (_, i) => [
    (i % ROW) / MANIFOLD,
    Math.floor(Math.min(i, CORNERS - 1) / ROW) / MANIFOLD,
  ]),
)

/** Elements of one kind in a picture. */
function elements(kind: string, count: number, picture: SVGSVGElement): readonly SVGElement[] {
  const made = Array.from({ length: count }, () =>
    document.createElementNS('http://www.w3.org/2000/svg', kind),
  )
  picture.append(...made)
  return made
}

const PICTURES = SIDES.map((side) => {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  picture.setAttribute('width', String(side))
  picture.setAttribute('height', String(side))
  document.body.append(picture)
  const cells = elements('rect', MAP * MAP, picture)
  const cell = side / MAP
  for (const [i, one] of cells.entries()) {
    one.setAttribute('width', String(cell))
    one.setAttribute('height', String(cell))
    one.setAttribute('x', String((i % MAP) * cell))
    one.setAttribute('y', String(side - (Math.floor(i / MAP) + 1) * cell))
  }
  return {
    side,
    cells,
    quads: elements('path', MANIFOLD * MANIFOLD, picture),
    arrows: elements('polygon', BATCH, picture),
    dots: elements('circle', BATCH, picture),
  }
})
const LOSSES = document.createElement('p')
document.body.append(LOSSES)

type Values = Float32Array

const read = (tensor: tf.Tensor): Values => tensor.dataSync() as Values

/** Reads several batches one after another. */
function readAll(count: number, next: () => tf.Tensor2D): Values {
  const parts = Array.from({ length: count }, () => tidily(() => read(next())))
  return Float32Array.from(parts.flatMap((part) => [...part]))
}

function paintMap(): void {
  const scores = readAll((MAP * MAP) / BATCH, () => discriminator(cellBatches()))
  for (const { cells } of PICTURES)
    for (const [i, cell] of cells.entries()) {
      const grey = Math.round(255 * (scores[i] as number))
      cell.style.fill = `rgb(${255 - grey}, ${grey}, 200)`
    }
}

function paintManifold(): void {
  const corners = readAll(CORNER_BATCHES, () => generator(cornerBatches()))
  for (const { side, quads } of PICTURES) {
    const at = (corner: number): string =>
      `${side * (corners[2 * corner] as number)},${side * (1 - (corners[2 * corner + 1] as number))}`
    for (const [i, quad] of quads.entries()) {
      const corner = (i % MANIFOLD) + Math.floor(i / MANIFOLD) * ROW
      quad.setAttribute(
        'd',
        `M${at(corner)}L${at(corner + 1)}L${at(corner + ROW + 1)}L${at(corner + ROW)}Z`,
      )
    }
  }
}

/** The generated points, and the gradient of D at each of them. */
function paintPoints(): void {
  const [points, gradients] = tidily(() => {
    const fake = generator(BATCHES.fixedNoise())
    return [read(fake), read(tf.grad(discriminator as (x: tf.Tensor) => tf.Tensor)(fake))] as const
  })
  for (const { side, dots, arrows } of PICTURES)
    for (const [i, dot] of dots.entries()) {
      const [x, y] = [points[2 * i] as number, points[2 * i + 1] as number]
      const [u, v] = [gradients[2 * i] as number, gradients[2 * i + 1] as number]
      dot.setAttribute('cx', String(side * x))
      dot.setAttribute('cy', String(side * (1 - y)))
      const tip = `${side * (x + ARROW * u)},${side * (1 - y - ARROW * v)}`
      arrows[i]?.setAttribute('points', `${side * x},${side * (1 - y)} ${tip} ${tip}`)
    }
}

/** KL and JS divergence of the generated points on GAN Lab's grid, with its smoothing of 1e-4, in bits. */
function divergences(): readonly [kl: number, js: number] {
  const share = (points: Values): number[] => {
    const grid = new Array<number>(MAP * MAP).fill(1e-4)
    for (let i = 0; i < BATCH; i++) {
      const cell =
        Math.trunc((points[2 * i] as number) * MAP) +
        MAP * Math.trunc((points[2 * i + 1] as number) * MAP)
      if (cell >= 0 && cell < grid.length) grid[cell]! += 1 / BATCH
    }
    return grid
  }
  const real = tidily(() => share(read(BATCHES.fixedReal())))
  const fake = tidily(() => share(read(generator(BATCHES.fixedNoise()))))
  const kl = (p: number[], q: number[]): number =>
    p.reduce((sum, x, i) => sum + x * Math.log2(x / (q[i] as number)), 0)
  const middle = real.map((x, i) => (x + (fake[i] as number)) / 2)
  return [kl(real, fake), (kl(real, middle) + kl(fake, middle)) / 2]
}

/** Paints everything, and writes the losses and divergences. */
export function paint(losses: readonly number[]): void {
  paintMap()
  paintManifold()
  paintPoints()
  LOSSES.textContent = [...losses, ...divergences()].map((x) => x.toFixed(3)).join(' ')
}
