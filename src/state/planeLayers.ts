/** What is shown of points in the plane, layer by layer; the reader's choice is remembered on the device. */
import type { ArrowKind } from '../worker/protocol/plane.ts'

/** In the order in which they are listed. */
export const PLANE_LAYERS = [
  'real',
  'generated',
  'critic',
  'sheet',
  'arrows',
  'ways',
  'field',
  'density',
  'encoder',
] as const
export type PlaneLayer = (typeof PLANE_LAYERS)[number]

export const ARROW_KINDS = ['critic', 'loss', 'step'] as const satisfies readonly ArrowKind[]

export interface LayerChoice {
  readonly layers: readonly PlaneLayer[]
  readonly arrows: ArrowKind
}

/** What is shown on a first visit. */
export const FIRST_LAYERS: LayerChoice = {
  layers: ['real', 'generated', 'critic'],
  arrows: 'loss',
}

/** What "Forget everything" deletes begins with the page's name. */
const STORED_AS = 'ganvas.plane'

/** Where the browser remembers small things. */
type Memory = Pick<Storage, 'getItem' | 'setItem'>

/** The layers of these names, in their order; names of none are left out. */
const layersNamed = (names: unknown): readonly PlaneLayer[] =>
  PLANE_LAYERS.filter((layer) => Array.isArray(names) && names.includes(layer))

/** What the device remembers, or else what is shown on a first visit. */
export function rememberedLayers(storage: Memory | null): LayerChoice {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(STORED_AS) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('layers' in kept)) return FIRST_LAYERS
    const arrows = ARROW_KINDS.find((kind) => 'arrows' in kept && kept.arrows === kind)
    return { layers: layersNamed(kept.layers), arrows: arrows ?? FIRST_LAYERS.arrows }
  } catch {
    return FIRST_LAYERS
  }
}

/** Remembers a choice, where the device can. */
export function keepLayers(storage: Memory | null, choice: LayerChoice): void {
  try {
    storage?.setItem(STORED_AS, JSON.stringify(choice))
  } catch {
    // Full: the choice then lasts as long as the page.
  }
}

/** The choice with a layer shown or hidden. */
export const withLayer = (
  { layers }: LayerChoice,
  layer: PlaneLayer,
  isShown: boolean,
): Pick<LayerChoice, 'layers'> => ({
  layers: PLANE_LAYERS.filter((one) => (one === layer ? isShown : layers.includes(one))),
})

/** What a link says of a choice: what differs from a first visit's. */
export function linkedLayers({ layers, arrows }: LayerChoice): Partial<LayerChoice> {
  return {
    ...(layers.join() !== FIRST_LAYERS.layers.join() && { layers }),
    ...(layers.includes('arrows') && arrows !== FIRST_LAYERS.arrows && { arrows }),
  }
}
