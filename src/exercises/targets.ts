/** The places of the page that a step of an exercise can point at, by name. */

/** Parts of the page that are marked `data-place` on screen. */
export const PLACES = [
  'preset',
  'transport',
  'samples',
  'view',
  'data',
  'model',
  'training',
  'run',
  'test',
  'verdict',
  'losses',
  'quality',
] as const

/** Tabs of the stage, and tools of its latent space. */
export const TABS = ['samples', 'latent', 'pixels', 'names', 'measures'] as const
export const TOOLS = ['sliders', 'map', 'walk', 'arithmetic', 'draw', 'sampling'] as const
/** Layers of the plane of points. */
export const LAYERS = [
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

/** A place of the page. */
export type Target =
  | { readonly kind: 'place'; readonly name: (typeof PLACES)[number] }
  | { readonly kind: 'tab'; readonly name: (typeof TABS)[number] }
  | { readonly kind: 'tool'; readonly name: (typeof TOOLS)[number] }
  | { readonly kind: 'layer'; readonly name: (typeof LAYERS)[number] }
  /** A control, by its `data-setting`: see src/README.md. */
  | { readonly kind: 'setting'; readonly name: string }

const CARDS = ['data', 'model', 'training']

/** Reads the name of a place: one of {@link PLACES}, `tab.latent`, `tool.walk`, `layer.arrows`, `setting.model.latentDim`; `null` of any other text. */
export function readTarget(text: string): Target | null {
  const place = PLACES.find((each) => each === text)
  if (place) return { kind: 'place', name: place }
  const [, kind, name = ''] = /^(\w+)\.(.+)$/.exec(text) ?? []
  if (kind === 'tab') return named(kind, TABS, name)
  if (kind === 'tool') return named(kind, TOOLS, name)
  if (kind === 'layer') return named(kind, LAYERS, name)
  const isSetting = kind === 'setting' && /^\w+(\.\w+)+$/.test(name)
  return isSetting && CARDS.includes(name.split('.')[0] ?? '') ? { kind, name } : null
}

function named<K extends string, N extends string>(kind: K, names: readonly N[], name: string) {
  const known = names.find((each) => each === name)
  return known === undefined ? null : { kind, name: known }
}
