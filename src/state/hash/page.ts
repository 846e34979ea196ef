/**
 * What a link says besides the experiment: which trained model is open, where the reader looks, what a teacher wants shown
 * and locked. One key each; all of them can be left out.
 */
import { TRAINED_IDS } from '../../models/trained.ts'
import { oneOf } from '../allowed.ts'
import { LATENT_TOOLS, SPEEDS, WAYS } from '../latentStore.ts'
import { ARROW_KINDS, PLANE_LAYERS } from '../planeLayers.ts'
import { STAGE_TABS } from '../runStore.ts'
import { COLUMNS, VIEWS } from '../view.ts'
import { readNumber } from './pairs.ts'
import type { Allowed } from '../allowed.ts'
import type { IgnoredSetting, Pair } from './pairs.ts'

/** How the value of a key is read and written. `allowed`: what it may be; `null` where no sentence says it. */
interface Key<T> {
  readonly read: (text: string) => T | undefined
  readonly write: (value: T) => string
  readonly allowed: Allowed | null
}

/** More numbers than any latent space of the page has, and more stops than a walk has. */
const MOST_NUMBERS = 512
const MOST_STOPS = 8
const MOST_LOCKS = 40
const LARGEST_SEED = 2 ** 32 - 1
const MOST_FRAMES = 10_000
const MOST_SCENES = 1000
/** What a browser takes as an address is longer. */
const LONGEST_OWN = 60_000

const NONE = 'none'

const wordOf = <T extends string>(words: readonly T[]): Key<T> => ({
  read: (text) => words.find((word) => word === text),
  write: (word) => word,
  allowed: oneOf(words),
})

const whole = (min: number, max: number): Key<number> => ({
  read: (text) => {
    const number = readNumber(text)
    const fits = number !== undefined && Number.isInteger(number) && number >= min && number <= max
    return fits ? number : undefined
  },
  write: String,
  allowed: { kind: 'range', min, max, whole: true },
})

const matching = (pattern: RegExp): Key<string> => ({
  read: (text) => (pattern.test(text) ? text : undefined),
  write: (text) => text,
  allowed: null,
})

const inList = <T>(text: string, separator: string, read: (part: string) => T | undefined) => {
  const values = text.split(separator).map(read)
  return values.every((value) => value !== undefined) ? values : undefined
}

/** Three digits after the point: no picture shows more. */
const short = (value: number): string => String(Math.round(value * 1000) / 1000 + 0)

const readVector = (text: string): readonly number[] | undefined => {
  const values = inList(text, ',', readNumber)
  return values && values.length <= MOST_NUMBERS && values.every((x) => Math.abs(x) <= 1000)
    ? values
    : undefined
}
const writeVector = (values: readonly number[]): string => values.map(short).join(',')

const CLASS = whole(0, 999)

const KEYS = {
  /** `all`: every setting and every figure. */
  view: wordOf(VIEWS),
  /** A trained model that comes with the page. The settings are its own then. */
  model: wordOf(TRAINED_IDS),
  /** A tab of the stage. */
  tab: wordOf(STAGE_TABS),
  /** What the samples show. */
  shows: wordOf(['generated', 'ways', 'reconstructions'] as const),
  /** How far the samples are on their way from noise, in per cent; without it they are there. */
  time: whole(0, 99),
  /** The seed of the latent vectors that the samples are drawn from. */
  draw: whole(0, LARGEST_SEED),
  /** What is shown of points in the plane; `none` for none. */
  layers: {
    read: (text) => {
      const named = inList(text, ',', (part) => PLANE_LAYERS.find((layer) => layer === part))
      return text === NONE ? [] : named && PLANE_LAYERS.filter((layer) => named.includes(layer))
    },
    write: (layers) => (layers.length > 0 ? layers.join(',') : NONE),
    allowed: oneOf([...PLANE_LAYERS, NONE]),
  } as Key<readonly (typeof PLANE_LAYERS)[number][]>,
  /** What its arrows are. */
  arrows: wordOf(ARROW_KINDS),
  /** A tool of the latent space. */
  tool: wordOf(LATENT_TOOLS),
  /** Where the reader stands in the latent space, a number for each dimension. */
  z: { read: readVector, write: writeVector, allowed: null } as Key<readonly number[]>,
  /** The class that a class-conditional model is asked for. */
  class: CLASS,
  /** What a model of text is asked about. */
  name: matching(/^[^\p{C}]{1,200}$/u),
  /** The stops of a walk: places, with `~` between them. */
  stops: {
    read: (text) => {
      const stops = inList(text, '~', readVector)
      return stops && stops.length <= MOST_STOPS ? stops : undefined
    },
    write: (stops) => stops.map(writeVector).join('~'),
    allowed: null,
  } as Key<readonly (readonly number[])[]>,
  /** The class of each stop, where the model is told classes. */
  stopClasses: {
    read: (text) => inList(text, ',', CLASS.read),
    write: (labels) => labels.join(','),
    allowed: null,
  } as Key<readonly number[]>,
  /** Along the sphere or straight. */
  way: wordOf(WAYS),
  /** `open`: the walk ends at its last stop. */
  path: wordOf(['open'] as const),
  /** `true`: both ways beside each other. */
  both: wordOf(['true'] as const),
  /** How fast the walk plays. */
  speed: {
    read: (text) => SPEEDS.find((speed) => String(speed) === text),
    write: String,
    allowed: oneOf(SPEEDS.map(String)),
  } as Key<(typeof SPEEDS)[number]>,
  /** The frame, counted from 0, at which the walk rests; without it the walk plays. */
  frame: whole(0, MOST_FRAMES),
  /** The page's language: read before anything else by `i18n/locale.ts`. */
  lang: wordOf(['en', 'fr', 'it'] as const),
  /** An exercise, by its id; one of somebody's own as `exercises/link.ts` packs it. */
  exercise: matching(new RegExp(`^([a-z0-9-]{1,64}|z\\.[\\w-]{0,${LONGEST_OWN}})$`)),
  /** A deck that comes with the page, by its id. */
  deck: matching(/^[a-z0-9-]{1,64}$/),
  /** A deck of somebody's own: see `decks/packed.ts`. */
  ownDeck: matching(new RegExp(`^[\\w-]{1,${LONGEST_OWN}}$`)),
  /** The scene of the deck, counted from 1. */
  scene: whole(1, MOST_SCENES),
  /** Side columns that are folded away; the reader can unfold them. */
  fold: {
    read: (text) => inList(text, ',', (part) => COLUMNS.find((column) => column === part)),
    write: (columns) => columns.join(','),
    allowed: oneOf(COLUMNS),
  } as Key<readonly (typeof COLUMNS)[number][]>,
  /** Settings and cards that are not shown, by the names that `data-setting` and `data-place` give them. */
  hide: names(),
  /** Settings that are shown and cannot be changed, by the same names. */
  lock: names(),
} as const

function names(): Key<readonly string[]> {
  const NAME = /^[a-z][\w-]{0,40}(\.[\w-]{1,40}){0,3}$/i
  return {
    read: (text) => {
      const list = inList(text, ',', (part) => (NAME.test(part) ? part : undefined))
      return list && list.length <= MOST_LOCKS ? list : undefined
    },
    write: (list) => list.join(','),
    allowed: null,
  }
}

type Keys = typeof KEYS
type ValueOf<K> = K extends Key<infer T> ? T : never

/** What a link says of the page; what it leaves out is not there. */
export type PageFacts = { readonly [K in keyof Keys]?: ValueOf<Keys[K]> }

/** Tells whether a key says something of the page. */
export const isOfPage = (key: string): key is keyof Keys => Object.hasOwn(KEYS, key)

/** Reads what pairs say of the page, and lists what of it cannot be followed. Pairs with other keys are left alone. */
export function readPage(pairs: readonly Pair[], ignored: IgnoredSetting[]): PageFacts {
  const facts: Record<string, unknown> = {}
  for (const pair of pairs) {
    if (!isOfPage(pair.key)) continue
    const { read, allowed } = KEYS[pair.key]
    const value = read(pair.value)
    if (value !== undefined) facts[pair.key] = value
    else if (allowed) ignored.push({ ...pair, reason: 'notAllowed', allowed })
    else ignored.push({ ...pair, reason: 'malformed' })
  }
  return facts
}

/** Writes facts as pairs, always in the same order; {@link readPage} of them gives the same facts. */
export const pagePairs = (facts: PageFacts): readonly Pair[] =>
  (Object.keys(KEYS) as (keyof Keys)[]).flatMap((key) => {
    const value = facts[key]
    return value === undefined ? [] : [{ key, value: (KEYS[key] as Key<unknown>).write(value) }]
  })
