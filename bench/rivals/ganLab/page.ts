/** GAN Lab's loop: one iteration for each frame of the browser, on the page's own thread, painting every fiftieth. */
import type { Scalar } from 'tfjs-core-0.12'
import { moveDiscriminator, moveGenerator, tidily } from './model.ts'
import { paint } from './painting.ts'

/** Iterations between two pictures, and updates of the discriminator in each. */
const PAINT_EVERY = 50
const DISCRIMINATOR_STEPS = 2

let iteration = 0

function iterate(): void {
  iteration++
  const paints = iteration === 1 || iteration % PAINT_EVERY === 0
  const losses = tidily(() => {
    const all: Scalar[] = []
    for (let i = 0; i < DISCRIMINATOR_STEPS; i++) all.push(moveDiscriminator())
    all.push(moveGenerator())
    return paints ? all.slice(-2).map((loss) => loss.dataSync()[0] as number) : null
  })
  if (losses) paint(losses)
}

/** What the command line calls. */
const ganLab = {
  /** Trains for so long. @returns iterations per second. */
  async play(ms: number): Promise<number> {
    const [before, began] = [iteration, performance.now()]
    do {
      iterate()
      await new Promise(requestAnimationFrame)
    } while (performance.now() - began < ms)
    return (1000 * (iteration - before)) / (performance.now() - began)
  },
}

declare global {
  interface Window {
    ganLab: typeof ganLab
  }
}

window.ganLab = ganLab
