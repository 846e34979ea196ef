/** The pictures that lie on a map, decoded for the part of it that is looked at. */
import { useEffect, useState } from 'react'
import { gridPixels } from '../../../render/pixels.ts'
import { Notifier } from '../../../state/notifier.ts'
import { mapVectors } from '../geometry.ts'
import { useLatent } from '../LatentContext.ts'
import { vectorsOn } from './plane.ts'
import type { Ground, MapView } from '../../../render/latentMap.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { Chart } from './chart.ts'

/** The newest answer, kept outside React for a painter, with the part of the map that it was asked for. */
class Grid {
  #shown: { readonly examples: Examples; readonly view: MapView } | null = null
  #image: OffscreenCanvas | null = null
  #notifier = new Notifier()

  /** The decoded images as one picture; `null` before the first answer. */
  get picture(): Ground['grid'] {
    if (!this.#shown) return null
    const { examples, view } = this.#shown
    this.#image ??= imageOf(examples)
    return { image: this.#image, view }
  }

  /** Tells of every new answer; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  show(examples: Examples, view: MapView): void {
    this.#shown = { examples, view }
    this.#image = null
    this.#notifier.notify()
  }
}

/** A square of images, one canvas pixel for each of theirs. */
function imageOf(examples: Examples): OffscreenCanvas {
  const columns = Math.round(Math.sqrt(examples.count))
  const { width, height, data } = gridPixels(examples, { columns, scale: 1 })
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  return canvas
}

/**
 * Decodes `cells` x `cells` vectors of the part `view` of a chart's plane, whenever that or the model changes; nothing
 * for 0 cells, or where there is no plane.
 */
export function useGrid({ plane, axes }: Chart, view: MapView, cells: number): Grid {
  const { ask, decode, refresh, isSeen } = useLatent()
  const [grid] = useState(() => new Grid())
  const [right, up] = axes
  useEffect(() => {
    if (!isSeen || !plane || cells === 0) return
    const z = vectorsOn(plane, mapVectors([right, up], cells, view))
    ask('map.grid', async () => grid.show(await decode(z, cells * cells), view))
  }, [ask, decode, grid, plane, right, up, view, cells, refresh.count, isSeen])
  return grid
}
